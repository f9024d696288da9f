#include "app/window/panels/docking.h"

#include <QMainWindow>

QDockWidget* addDock(
    QMainWindow& window, const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(panel);
    window.addDockWidget(area, dock);
    return dock;
}

QDockWidget* dockCalled(const QMainWindow& window, const char* name)
{
    return window.findChild<QDockWidget*>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
}

QDockWidget* dockOf(const QWidget* panel)
{
    return qobject_cast<QDockWidget*>(panel->parentWidget());
}

void bringUp(QWidget* panel)
{
    dockOf(panel)->show();
    dockOf(panel)->raise();
}

static bool isOnlyOneBelow(const QMainWindow& window, const QDockWidget* dock)
{
    for (QDockWidget* other : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isBelow = window.dockWidgetArea(other) == Qt::BottomDockWidgetArea;
        if (other != dock && isBelow && !other->isHidden() && !other->isFloating())
            return false;
    }
    return true;
}

void bringUpBelow(QMainWindow& window, QWidget* panel, int height)
{
    QDockWidget* dock = dockOf(panel);
    const bool needsHeight
        = dock->isHidden() && !dock->isFloating() && isOnlyOneBelow(window, dock) && dock->height() < height;
    bringUp(panel);
    if (needsHeight)
        window.resizeDocks({dock}, {height}, Qt::Vertical);
}
