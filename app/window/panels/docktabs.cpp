#include "app/window/panels/docktabs.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QTabBar>

DockTabs::DockTabs(QMainWindow& window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

/// The window makes its bars of tabs as it needs them, and has no setting for how they look.
bool DockTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    }
    return QObject::eventFilter(watched, event);
}
