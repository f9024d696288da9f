#pragma once

#include <QObject>

class MainWindow;

/// The File menu: what it can do, and why it cannot just now.
class FileActions : public QObject {
    Q_OBJECT
public:
    explicit FileActions(MainWindow& window);

private:
    void addOpening();
    void addSaving();
    void addExchange();
    void addEnding();
    void attend();
    void update();

    MainWindow& m_window;
};
