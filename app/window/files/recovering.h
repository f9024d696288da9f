#pragma once

#include <QObject>

class MainWindow;

/// Offers what a program that ended without saving left behind. "Later" keeps it for the next start.
class Recovering : public QObject {
    Q_OBJECT
public:
    explicit Recovering(MainWindow& window); ///< lives as long as the window

    /// Shows a notice for each; without any, nothing.
    void offer();

private:
    void offerSessions();
    void offerWords();

    MainWindow& m_window;
};
