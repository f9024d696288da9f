#pragma once

#include "model/store/sessions.h"

#include <QObject>

#include <optional>

class MainWindow;

/// Offers what a program that ended without saving left behind. "Later" keeps it for the next start.
class Recovering : public QObject {
    Q_OBJECT
public:
    explicit Recovering(MainWindow& window); ///< lives as long as the window

    /// Shows a notice for each; without any, nothing. The welcome page lists sessions by itself.
    void offer();

    void recover(const QString& folder);
    void askToDiscard(const QString& folder);

signals:
    void changed(); ///< a session was recovered or discarded

private:
    void offerSessions();
    void offerWords();
    std::optional<Session> sessionIn(const QString& folder) const;

    MainWindow& m_window;
};
