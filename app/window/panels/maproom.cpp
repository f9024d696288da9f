#include "app/window/panels/maproom.h"

#include "app/window/panels/docking.h"

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
constexpr int leastReader = 380; ///< px for a line of a text
constexpr int bestReader = 470; ///< px
constexpr int besideReader = 300; ///< px of an inspector

bool isBesideMap(const QMainWindow& window, const QDockWidget* dock)
{
    return dock && !dock->isHidden() && !dock->isFloating()
        && window.dockWidgetArea(const_cast<QDockWidget*>(dock)) != Qt::BottomDockWidgetArea;
}

/// Of the window's width.
double shareOfMap(const QMainWindow& window)
{
    const auto isRead = [&](const char* name) { return isBesideMap(window, dockCalled(window, name)); };
    return isRead("reader") || isRead("text") ? 0.4 : 0.5;
}

int separatorOf(const QMainWindow& window)
{
    return window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
}

void placeColumn(QMainWindow& window, QDockWidget* dock)
{
    QDockWidget* inspector = dockCalled(window, "inspector");
    const int left = window.centralWidget()->geometry().left();
    const int beside = static_cast<int>(window.width() * 0.6) - 2 * separatorOf(window); // the map has the rest
    const bool isInspectorThere
        = isBesideMap(window, inspector) && window.dockWidgetArea(inspector) == window.dockWidgetArea(dock);
    const bool isWide = beside >= left + bestReader + besideReader;
    if (isInspectorThere && !isWide)
        window.tabifyDockWidget(inspector, dock);
    bringUp(dock->widget());
    if (dock->isFloating())
        return;
    QList<QDockWidget*> docks = {dock};
    QList<int> widths = {std::clamp(beside - left, leastReader, bestReader)};
    if (isInspectorThere && isWide) {
        docks.push_back(inspector);
        widths.push_back(besideReader);
    } else if (const auto others = docksIn(window, Qt::LeftDockWidgetArea); !others.isEmpty()) {
        docks.push_back(others.front());
        widths.push_back(std::min(left, beside - widths.front()));
    }
    window.resizeDocks(docks, widths, Qt::Horizontal);
}

}

void placeReader(QMainWindow& window)
{
    placeColumn(window, dockCalled(window, "reader"));
}

void placeBesideMap(QMainWindow& window, QWidget* panel)
{
    static constexpr const char* placed = "isPlaced";
    QDockWidget* dock = dockOf(panel);
    if (!dock->isHidden() || dock->property(placed).toBool())
        return bringUp(panel);
    dock->setProperty(placed, true);
    placeColumn(window, dock);
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
    const double share = shareOfMap(m_window);
    if (!m_window.isVisible() || map.width() >= share * m_window.width() - 0.5 || beside <= 0)
        return;
    const double part = (1 - share) * m_window.width() / beside;
    QList<QDockWidget*> docks;
    QList<int> widths;
    const auto shrink = [&](Qt::DockWidgetArea area, int width) {
        if (const QList<QDockWidget*> side = docksIn(m_window, area); !side.isEmpty()) {
            docks.push_back(side.front());
            widths.push_back(static_cast<int>(std::floor(width * part)) - separatorOf(m_window));
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
