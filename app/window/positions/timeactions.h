#pragma once

#include <QObject>

class MainWindow;

/// Going through time: from date to date at which something was said.
class TimeActions : public QObject {
    Q_OBJECT
public:
    explicit TimeActions(MainWindow& window);

private:
    void attend();
    void update();

    MainWindow& m_window;
};
