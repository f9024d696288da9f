#pragma once

#include <QObject>

class MainWindow;

/// The Tools, Window and Help menus.
class ToolActions : public QObject {
    Q_OBJECT
public:
    explicit ToolActions(MainWindow& window);

    void showKeys();

private:
    void addTools();
    void addWindows();
    void addHelp();
    void attend();
    void update();
    void showSettings();
    void nextWindow(int step);

    MainWindow& m_window;
};
