#include "app/window/panels/maproom.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QStyle>
#include <QTimer>

#include <cmath>

namespace {

QList<QDockWidget*> docksIn(const QMainWindow& window, Qt::DockWidgetArea area)
{
    QList<QDockWidget*> docks = window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    docks.removeIf([&](const QDockWidget* dock) {
        return dock->isFloating() || dock->isHidden() || window.dockWidgetArea(const_cast<QDockWidget*>(dock)) != area;
    });
    return docks;
}

constexpr int leastPanel = 220; ///< px in which a panel is of use

}

MapRoom::MapRoom(QMainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    window.installEventFilter(this);
    QTimer::singleShot(0, this, &MapRoom::keep);
}

bool MapRoom::isForBothSides() const
{
    return m_window.width() >= 2 * 2 * leastPanel;
}

bool MapRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &MapRoom::keep); // when the window has laid itself out
    return QObject::eventFilter(watched, event);
}

void MapRoom::keep()
{
    const QRect map = m_window.centralWidget()->geometry();
    const double beside = m_window.width() - map.width();
    if (!m_window.isVisible() || 2 * map.width() >= m_window.width() - 1 || beside <= 0)
        return;
    const double part = m_window.width() / 2.0 / beside;
    QList<QDockWidget*> docks;
    QList<int> widths;
    const auto shrink = [&](Qt::DockWidgetArea area, int width) {
        if (const QList<QDockWidget*> side = docksIn(m_window, area); !side.isEmpty()) {
            const int separator = m_window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
            docks.push_back(side.front());
            widths.push_back(static_cast<int>(std::floor(width * part)) - separator);
        }
    };
    shrink(Qt::LeftDockWidgetArea, map.left());
    shrink(Qt::RightDockWidgetArea, m_window.width() - map.right() - 1);
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
    QTimer::singleShot(0, this, [this, before = map.width()] { // one side may be as narrow as it can be
        if (m_window.centralWidget()->width() > before)
            keep();
    });
}
