#include "views/map/sight.h"

#include <algorithm>

namespace {

/// How far a stretch has to go to be within another; to its middle if it is too long.
double shiftInto(double from, double to, double low, double high)
{
    if (to - from > high - low)
        return (low + high) / 2 - (from + to) / 2;
    return from < low ? low - from : to > high ? high - to : 0;
}

QPointF shiftInto(const QRectF& box, const QRectF& room)
{
    return {shiftInto(box.left(), box.right(), room.left(), room.right()),
        shiftInto(box.top(), box.bottom(), room.top(), room.bottom())};
}

/// Narrower where the viewport itself is narrow.
QRectF usable(const QSizeF& viewport)
{
    const double aside = std::min(SightRoom::margin, viewport.width() / 6);
    const double above = std::min(SightRoom::margin, viewport.height() / 6);
    return QRectF(QPointF(), viewport).adjusted(aside, above, -aside, -above);
}

/// Out from under what covers the map, the shorter way that stays in the room.
QPointF wayOut(const QRectF& box, const QRectF& covered, const QRectF& room)
{
    constexpr double gap = 12;
    if (covered.isEmpty() || !box.intersects(covered.adjusted(-gap, -gap, gap, gap)))
        return {};
    const QPointF up(0, covered.top() - gap - box.bottom());
    const QPointF left(covered.left() - gap - box.right(), 0);
    const bool fitsAbove = box.translated(up).top() >= room.top();
    const bool fitsBeside = box.translated(left).left() >= room.left();
    if (!fitsAbove && !fitsBeside)
        return {};
    return !fitsBeside || (fitsAbove && up.y() >= left.x()) ? up : left;
}

}

MapCamera moved(const MapCamera& camera, const Sight& sight, const SightRoom& room)
{
    const QRectF free = usable(room.viewport);
    const QRectF wanted = camera.toViewport(sight.wanted.isNull() ? sight.needed : sight.wanted);
    QPointF shift = shiftInto(wanted, free);
    const QRectF needed = camera.toViewport(sight.needed);
    shift += shiftInto(needed.translated(shift), free);
    shift += wayOut(needed.translated(shift), room.covered, free);
    return {camera.topLeft - shift / camera.zoom, camera.zoom};
}

MapCamera zoomed(const Sight& sight, const SightRoom& room, double leastZoom, double mostZoom)
{
    const QRectF all = sight.needed | sight.wanted;
    const QSizeF free = usable(room.viewport).size();
    const double fitting = std::min(free.width() / all.width(), free.height() / all.height());
    const double zoom = std::clamp(fitting, leastZoom, mostZoom);
    const QPointF half = QPointF(room.viewport.width(), room.viewport.height()) / 2;
    return moved({all.center() - half / zoom, zoom}, sight, room);
}
