#include "views/map/mappicture.h"

#include "model/debate/inparts.h"

#include <QLineF>

namespace {

constexpr double headGap = 2; ///< between a head's tip and what it points at
constexpr double laneOffset = 4; ///< between the middle of a lane and a line of one kind

LineEnd endOf(const MapCard& card)
{
    return {card.box(), card.isDot()};
}

/// Beyond what a way around cards would be found for.
bool isVeryLong(const QRectF& from, const QRectF& to)
{
    return QLineF(from.center(), to.center()).length() > 4000;
}

bool isTrunk(const std::vector<MapRegion>& regions, const MapCard& from, const MapCard& to)
{
    const auto leadsUp = [&](const MapCard& low, const MapCard& high) {
        if (low.region < 0)
            return false;
        const MapRegion& region = regions[static_cast<std::size_t>(low.region)];
        return region.head == low.id && region.under == high.id;
    };
    return leadsUp(from, to) || leadsUp(to, from);
}

}

bool MapPicture::isLongCross(const MapLink& link) const
{
    const MapCard& from = m_cards[static_cast<std::size_t>(link.from)];
    const MapCard& to = m_cards[static_cast<std::size_t>(link.to)];
    if (from.region == to.region || from.region < 0 || to.region < 0)
        return false;
    return QLineF(from.centre, to.centre).length() > longCross;
}

std::vector<QRectF> MapPicture::otherBoxesIn(const QRectF& area, const MapLink& link) const
{
    std::vector<QRectF> boxes;
    forEachCardIn(area, [&](int slot) {
        if (slot != link.from && slot != link.to && !m_cards[static_cast<std::size_t>(slot)].isDot())
            boxes.push_back(m_cards[static_cast<std::size_t>(slot)].box().adjusted(-3, -3, 3, 3));
    });
    return boxes;
}

/// The places that the layout has kept free for a line, while both its ends are where it put them. Lines of different
/// kinds keep beside each other.
std::vector<QPointF> MapPicture::wayOf(const MapLink& link) const
{
    const MapCard& from = m_cards[static_cast<std::size_t>(link.from)];
    const MapCard& to = m_cards[static_cast<std::size_t>(link.to)];
    if (from.above != to.id || from.way.empty() || from.centre != from.home || to.centre != to.home || to.isPinned)
        return {};
    const double aside = link.kind == LineKind::Support ? -laneOffset : link.kind == LineKind::Attack ? laneOffset : 0;
    std::vector<QPointF> way = from.way;
    for (QPointF& point : way)
        point += isSideways(m_direction) ? QPointF(0, aside) : QPointF(aside, 0);
    return way;
}

LineCurve MapPicture::curveOf(const MapLink& link, bool isDirect, double laneGap) const
{
    const double gap = link.part == LinePart::Leg || link.kind == LineKind::Option ? 0 : headGap;
    const LineEnd from = endOf(m_cards[static_cast<std::size_t>(link.from)]);
    const LineEnd to = endOf(m_cards[static_cast<std::size_t>(link.to)]);
    if (isDirect)
        return curveBetween(from, to, m_direction, gap);
    const auto boxesIn = [&](const QRectF& area) { return otherBoxesIn(area, link); };
    const std::vector<QPointF> way = wayOf(link);
    if (way.empty())
        return curveAround(from, to, m_direction, gap, laneGap, boxesIn);
    const LineCurve through = curveThrough(from, to, m_direction, gap, way);
    const int crossed = boxesCrossed(through, boxesIn);
    if (crossed == 0)
        return through;
    const LineCurve around = curveAround(from, to, m_direction, gap, laneGap, boxesIn);
    return boxesCrossed(around, boxesIn) < crossed ? around : through;
}

/// Asks nothing of other lines, so that several can be looked for at a time.
MapRoute MapPicture::routeOf(const MapLink& link) const
{
    const MapCard& from = m_cards[static_cast<std::size_t>(link.from)];
    const MapCard& to = m_cards[static_cast<std::size_t>(link.to)];
    MapRoute route;
    if (!from.isPlaced || !to.isPlaced)
        return route;
    route.isCross = isLongCross(link);
    route.isTrunk = route.isCross && isTrunk(m_regions, from, to);
    const bool isDirect = route.isCross && (!route.isTrunk || isVeryLong(from.box(), to.box()));
    route.curve = curveOf(link, isDirect, 10 + static_cast<int>(&link - m_links.data()) % 5 * 3.5);
    route.bounds = route.curve.bounds();
    return route;
}

void MapPicture::take(int slot, MapRoute route)
{
    MapLink& link = m_links[static_cast<std::size_t>(slot)];
    if (route.curve.isEmpty())
        return; // once both its cards are placed
    if (!link.curve.isEmpty())
        m_linkGrid.remove(slot);
    if (route.isCross && !link.isCross)
        m_cross.push_back(slot);
    else if (!route.isCross && link.isCross)
        std::erase(m_cross, slot);
    static_cast<MapRoute&>(link) = std::move(route);
    m_linkGrid.insert(slot, link.bounds);
}

void MapPicture::route(const std::vector<RecordId>& cards)
{
    std::vector<int> found;
    for (RecordId id : cards) {
        if (const int slot = slotOf(id); slot >= 0) {
            const std::vector<int>& lines = m_cards[static_cast<std::size_t>(slot)].lines;
            found.insert(found.end(), lines.begin(), lines.end());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    for (int slot : found)
        take(slot, routeOf(m_links[static_cast<std::size_t>(slot)]));
}

void MapPicture::routeAll()
{
    constexpr std::size_t fewest = 500; // lines that are worth a thread
    const auto find = [this](std::span<const MapLink> part) {
        std::vector<MapRoute> routes;
        routes.reserve(part.size());
        for (const MapLink& link : part)
            routes.push_back(link.owner ? routeOf(link) : MapRoute());
        return routes;
    };
    std::vector<std::vector<MapRoute>> found = inParts(std::span<const MapLink>(m_links), fewest, find);
    m_linkGrid.clear();
    m_cross.clear();
    int slot = 0;
    for (std::vector<MapRoute>& routes : found) {
        for (MapRoute& route : routes) {
            static_cast<MapRoute&>(m_links[static_cast<std::size_t>(slot)]) = MapRoute();
            take(slot++, std::move(route));
        }
    }
}
