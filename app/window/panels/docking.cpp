#include "app/window/panels/docking.h"

#include <QAction>
#include <QMainWindow>

QDockWidget* addDock(
    QMainWindow& window, const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(panel);
    window.addDockWidget(area, dock);
    QObject::connect(dock->toggleViewAction(), &QAction::triggered, dock, &QDockWidget::raise);
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

void bringUpBelow(QMainWindow& window, QWidget* panel, int height)
{
    static constexpr const char* placed = "isPlaced";
    QDockWidget* dock = dockOf(panel);
    const bool isFirst = dock->isHidden() && !dock->property(placed).toBool();
    dock->setProperty(placed, true);
    bringUp(panel);
    if (isFirst && !dock->isFloating() && dock->height() < height)
        window.resizeDocks({dock}, {height}, Qt::Vertical);
}
