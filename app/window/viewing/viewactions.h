#pragma once

#include "model/layout/direction.h"
#include "views/common/theme.h"

#include <QObject>

class MainWindow;
class MapView;

/// The View menu: how the map is looked at, and how the window looks.
class ViewActions : public QObject {
    Q_OBJECT
public:
    explicit ViewActions(MainWindow& window);

private:
    void addDirections();
    void addFolding();
    void addFocus();
    void addGoing();
    void addGoing(const char* id, const QString& text, const QString& tip, const char* keys, void (MapView::*go)());
    void addZoom();
    void addLooks();
    void addDirection(const char* id, const QString& text, const QString& tip, LayoutDirection direction);
    void addTheme(const char* id, const QString& text, ThemeChoice choice);
    void attend();
    void update();
    void updateChecks();
    void foldAll();
    void unfoldAll();
    void toggleFullScreen();

    MainWindow& m_window;
};
