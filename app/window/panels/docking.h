#pragma once

#include <QDockWidget>

class QMainWindow;

// Docks of a window, each with one panel, found by the panel or by name.

QDockWidget* addDock(
    QMainWindow& window, const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
QDockWidget* dockCalled(const QMainWindow& window, const char* name);
QDockWidget* dockOf(const QWidget* panel);

/// Shows a panel in front of those it shares a place with.
void bringUp(QWidget* panel);

/// The same below the map; the first time so high, then as it was left. @param height  in px.
void bringUpBelow(QMainWindow& window, QWidget* panel, int height = 320);
