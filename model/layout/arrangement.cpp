#include "model/layout/arrangement.h"

#include "model/layout/turned.h"

#include <algorithm>

static constexpr double provisionalGap = 28;

void PlacedSection::fit(bool hasTitle)
{
    QRectF around;
    for (const PlacedCard& card : cards)
        around |= QRectF(card.usual - QPointF(card.size.width(), card.size.height()) / 2, card.size);
    const double strip = hasTitle ? Arrangement::titleHeight : 0;
    const QPointF shift = QPointF(Arrangement::padding, Arrangement::padding + strip) - around.topLeft();
    for (PlacedCard& card : cards) {
        card.usual += shift;
        card.inner = card.usual;
        for (QPointF& bend : card.bends)
            bend += shift;
    }
    size = around.size() + QSizeF(2 * Arrangement::padding, 2 * Arrangement::padding + strip);
}

static QRectF boxAround(QPointF centre, QSizeF size)
{
    return {centre - QPointF(size.width(), size.height()) / 2, size};
}

const PlacedCard* Arrangement::find(RecordId card) const
{
    const auto slot = m_slots.constFind(card);
    return slot == m_slots.cend() ? nullptr : &section(slot->section).cards[static_cast<std::size_t>(slot->card)];
}

std::optional<QPointF> Arrangement::centreOf(RecordId card) const
{
    const PlacedCard* placed = find(card);
    return placed ? std::optional(origin(sectionOf(card)) + placed->inner) : std::nullopt;
}

std::optional<QRectF> Arrangement::boxOf(RecordId card) const
{
    const PlacedCard* placed = find(card);
    return placed ? std::optional(boxAround(origin(sectionOf(card)) + placed->inner, placed->size)) : std::nullopt;
}

bool Arrangement::isPinned(RecordId card) const
{
    const PlacedCard* placed = find(card);
    return placed && placed->isPinned;
}

RecordId Arrangement::parentOf(RecordId card) const
{
    const PlacedCard* placed = find(card);
    return placed ? placed->parent : RecordId();
}

int Arrangement::sectionOf(RecordId card) const
{
    const auto slot = m_slots.constFind(card);
    return slot == m_slots.cend() ? -1 : slot->section;
}

QRectF Arrangement::boxOfSection(int index) const
{
    return {origin(index), section(index).size};
}

QRectF Arrangement::titleOfSection(int index) const
{
    const double height = section(index).isLoose ? 0 : titleHeight;
    return {origin(index), QSizeF(section(index).size.width(), height)};
}

QRectF Arrangement::bounds() const
{
    QRectF all;
    for (int i = 0; i < sectionCount(); ++i) {
        all |= boxOfSection(i);
        for (const PlacedCard& card : section(i).cards) {
            if (card.isPinned)
                all |= boxAround(origin(i) + card.inner, card.size);
        }
    }
    return all;
}

/// Where the line from the middle of a box towards a point leaves the box.
static QPointF borderTowards(const QRectF& box, QPointF point)
{
    const QPointF way = point - box.center();
    const double share = std::max(std::abs(way.x()) / (box.width() / 2), std::abs(way.y()) / (box.height() / 2));
    return share <= 1 ? box.center() : box.center() + way / share;
}

/// The middles of the sides that face each other, when one box lies wholly beyond the other the way the map runs.
static std::optional<std::pair<QPointF, QPointF>> facingSides(
    const QRectF& from, const QRectF& to, const Turned& turned)
{
    const LayoutPoint low = turned.topDown(from.center());
    const LayoutPoint high = turned.topDown(to.center());
    const double lowTop = low.y - turned.topDown(from.size()).height / 2;
    const double highBottom = high.y + turned.topDown(to.size()).height / 2;
    if (lowTop <= highBottom)
        return std::nullopt;
    return std::pair(turned.back({low.x, lowTop}), turned.back({high.x, highBottom}));
}

LineRoute Arrangement::route(RecordId from, RecordId to) const
{
    const PlacedCard* low = find(from);
    const PlacedCard* high = find(to);
    if (!low || !high)
        return {};
    const int lowSection = sectionOf(from);
    const int highSection = sectionOf(to);
    const bool isTree = low->parent == to;
    LineRoute route;
    route.lineClass = lowSection == highSection ? LineClass::Within : isTree ? LineClass::Trunk : LineClass::Cross;
    const QRectF lowBox = boxAround(origin(lowSection) + low->inner, low->size);
    const QRectF highBox = boxAround(origin(highSection) + high->inner, high->size);
    const bool isAsLaidOut = low->inner == low->usual && high->inner == high->usual;
    if (lowSection == highSection && isTree && isAsLaidOut && !low->bends.empty()) {
        for (QPointF bend : low->bends)
            route.points.push_back(origin(lowSection) + bend);
        route.points.insert(route.points.begin(), borderTowards(lowBox, route.points.front()));
        route.points.push_back(borderTowards(highBox, route.points.back()));
    } else if (const auto sides = facingSides(lowBox, highBox, Turned(m_direction))) {
        route.points = {sides->first, sides->second};
    } else {
        route.points = {borderTowards(lowBox, highBox.center()), borderTowards(highBox, lowBox.center())};
    }
    return route;
}

LineRoute Arrangement::route(const CardGraph& cards, const MapLine& line) const
{
    const auto subject = [&](int node) { return cards.nodes()[static_cast<std::size_t>(node)].subject; };
    return route(subject(line.from), subject(line.to));
}

QPointF Arrangement::provisional(const CardGraph& cards, RecordId card, QSizeF size) const
{
    const QRectF all = bounds();
    const QPointF beside(all.left() + size.width() / 2, all.bottom() + sectionGap + size.height() / 2);
    const MapNode* node = cards.find(card);
    if (!node)
        return beside;
    for (int line : node->out) {
        const RecordId target
            = cards.nodes()[static_cast<std::size_t>(cards.lines()[static_cast<std::size_t>(line)].to)].subject;
        if (const auto box = boxOf(target))
            return freeUnder(*box, sectionOf(target), size);
    }
    return beside;
}

/// Right under a card, or as near as there is room on either side.
QPointF Arrangement::freeUnder(const QRectF& target, int sectionIndex, QSizeF size) const
{
    constexpr int steps = 24;
    const Turned turned(m_direction);
    const double down = (turned.topDown(target.size()).height + turned.topDown(size).height) / 2 + 2 * provisionalGap;
    const double aside = turned.topDown(size).width / 2 + provisionalGap;
    const auto isFree = [&](QPointF centre) {
        const QRectF box = boxAround(centre, size);
        const PlacedSection& around = section(sectionIndex);
        return std::none_of(around.cards.begin(), around.cards.end(), [&](const PlacedCard& card) {
            return boxAround(origin(sectionIndex) + card.inner, card.size).intersects(box);
        });
    };
    for (int step = 0; step <= steps; ++step) {
        const double x = aside * ((step + 1) / 2) * (step % 2 == 0 ? 1 : -1);
        const QPointF centre = target.center() + turned.back({x, down});
        if (isFree(centre))
            return centre;
    }
    return target.center() + turned.back({0, down});
}

Arrangement Arrangement::withoutIndex() const
{
    Arrangement bare;
    bare.m_direction = m_direction;
    bare.m_regions = m_regions;
    return bare;
}

Arrangement Arrangement::withIndex() const
{
    Arrangement whole = withoutIndex();
    for (int i = 0; i < sectionCount(); ++i) {
        int slot = 0;
        for (const PlacedCard& card : section(i).cards)
            whole.m_slots.insert(card.subject, {i, slot++});
    }
    return whole;
}

bool Arrangement::suits(const CardGraph& cards) const
{
    return static_cast<std::size_t>(m_slots.size()) == cards.nodes().size()
        && std::all_of(cards.nodes().begin(), cards.nodes().end(),
            [&](const MapNode& node) { return m_slots.contains(node.subject); });
}
