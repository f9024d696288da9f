#include "model/layout/arrangementbuilder.h"

#include "model/debate/inparts.h"
#include "model/layout/fitting.h"
#include "model/layout/pinning.h"
#include "model/layout/regions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

static constexpr std::size_t placedOneByOne = 16; ///< new sections beyond these stand together below the map

static double stripOf(const PlacedSection& section)
{
    return section.isLoose ? 0 : Arrangement::titleHeight;
}

/// Left to right in a map that runs up or down, top to bottom in others.
static std::shared_ptr<const PlacedSection> mirrored(const PlacedSection& section, LayoutDirection direction)
{
    auto copy = std::make_shared<PlacedSection>(section);
    const auto mirror = [&](QPointF& point) {
        if (isSideways(direction))
            point.setY(section.size.height() + stripOf(section) - point.y());
        else
            point.setX(section.size.width() - point.x());
    };
    for (PlacedCard& card : copy->cards) {
        mirror(card.usual);
        card.inner = card.usual;
        for (QPointF& bend : card.bends)
            mirror(bend);
    }
    copy->isMirrored = !section.isMirrored;
    return copy;
}

ArrangementBuilder::ArrangementBuilder(const Arrangement& earlier, const LayoutWishes& wishes)
    : m_earlier(earlier)
    , m_direction(wishes.direction)
    , m_aspect(wishes.aspect)
    , m_gap(wishes.gaps.siblings)
    , m_pins(wishes.pins)
{
}

void ArrangementBuilder::add(PlannedSection section)
{
    m_planned.push_back(std::move(section));
}

std::shared_ptr<const PlacedSection> ArrangementBuilder::placed(
    const PlannedSection& planned, const LayoutResult& result) const
{
    if (!planned.draft)
        return m_earlier.m_regions[static_cast<std::size_t>(planned.earlier)].section;
    auto section = std::make_shared<PlacedSection>(planned.draft->placed(result, !planned.isLoose));
    section->signature = planned.signature;
    section->head = planned.head;
    section->under = planned.under;
    section->isLoose = planned.isLoose;
    const bool wasMirrored = planned.earlier >= 0 && m_earlier.section(planned.earlier).isMirrored;
    return wasMirrored ? mirrored(*section, m_direction) : section;
}

SectionList ArrangementBuilder::placedAll(const LayoutResult& result) const
{
    constexpr std::size_t fewest = 20; // sections that are worth a thread
    const auto place = [&](std::span<const PlannedSection> part) {
        SectionList sections;
        for (const PlannedSection& planned : part)
            sections.push_back(placed(planned, result));
        return sections;
    };
    SectionList all;
    for (const SectionList& sections : inParts(std::span<const PlannedSection>(m_planned), fewest, place))
        all.insert(all.end(), sections.begin(), sections.end());
    return all;
}

Arrangement ArrangementBuilder::built(const LayoutResult& result) const
{
    SectionList sections = placedAll(result);
    const std::vector<QPointF> origins = m_earlier.isEmpty() ? originsAnew(sections) : originsKept(sections);
    Arrangement arrangement;
    arrangement.m_direction = m_direction;
    for (std::size_t i = 0; i < sections.size(); ++i)
        arrangement.m_regions.push_back({withPins(sections[i], origins[i]), origins[i]});
    index(arrangement);
    return arrangement;
}

/// How far its middle is from where its section begins, the way the map runs.
double ArrangementBuilder::depthOf(const PlacedCard& card, const PlacedSection& section) const
{
    const Turned turned(m_direction);
    const QPointF middle(section.size.width() / 2, section.size.height() / 2);
    return turned.topDown(card.usual - middle).y + turned.topDown(section.size).height / 2;
}

/// As boxes of a map that runs top-down, with the tree in which they stand under each other.
std::vector<PackedBox> ArrangementBuilder::boxesOf(
    const SectionList& sections, const std::vector<std::size_t>& which) const
{
    const Turned turned(m_direction);
    std::vector<int> place(sections.size(), -1);
    for (std::size_t i = 0; i < which.size(); ++i)
        place[which[i]] = static_cast<int>(i);
    std::vector<PackedBox> boxes;
    for (std::size_t index : which) {
        const LayoutBox size = turned.topDown(sections[index]->size);
        PackedBox& box = boxes.emplace_back(PackedBox{size.width, size.height, -1, 0, 0});
        const int under = m_planned[index].underSection;
        if (under < 0 || place[static_cast<std::size_t>(under)] < 0)
            continue;
        box.parent = place[static_cast<std::size_t>(under)];
        const PlacedCard& head = sections[index]->cards.front();
        box.head = turned.topDown(head.usual).x;
        for (const PlacedCard& card : sections[static_cast<std::size_t>(under)]->cards) {
            if (card.subject != m_planned[index].under)
                continue;
            box.anchor = turned.topDown(card.usual).x;
            box.drop = depthOf(card, *sections[static_cast<std::size_t>(under)]) - depthOf(head, *sections[index])
                + (turned.topDown(card.size).height + turned.topDown(head.size).height) / 2;
        }
    }
    return boxes;
}

/// Where the top left corner of a section is, from that of its box.
QPointF ArrangementBuilder::cornerOf(LayoutPoint corner, const PackedBox& box, QSizeF size) const
{
    const QPointF centre = Turned(m_direction).back({corner.x + box.width / 2, corner.y + box.height / 2});
    return {std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2)};
}

std::vector<QPointF> ArrangementBuilder::packedOrigins(
    const SectionList& sections, const std::vector<std::size_t>& which) const
{
    const std::vector<PackedBox> boxes = boxesOf(sections, which);
    const PackingWishes wishes{Arrangement::sectionGap, Turned(m_direction).aspect(m_aspect)};
    const std::vector<LayoutPoint> corners = areToBeFitted(boxes) ? fitted(boxes, wishes) : packed(boxes, wishes);
    std::vector<QPointF> origins;
    for (std::size_t i = 0; i < corners.size(); ++i)
        origins.push_back(cornerOf(corners[i], boxes[i], sections[which[i]]->size));
    return origins;
}

std::vector<SectionLine> ArrangementBuilder::linesOf(const SectionList& sections) const
{
    std::vector<SectionLine> lines;
    for (int section = 0; section < static_cast<int>(sections.size()); ++section) {
        for (const SectionLine& line : treeLines(sections, section))
            lines.push_back(line);
        for (const LinkLine& line : m_planned[static_cast<std::size_t>(section)].links)
            lines.push_back({{section, line.card}, line.to});
    }
    return lines;
}

/// With where they end in the boxes of sections: a map that runs upwards has its boxes' far corners where others have
/// the near ones.
std::vector<RegionLine> ArrangementBuilder::regionLines(
    const SectionList& sections, const std::vector<SectionLine>& lines) const
{
    const Turned turned(m_direction);
    const auto place = [&](SectionSlot slot) {
        const PlacedSection& section = *sections[static_cast<std::size_t>(slot.section)];
        const QPointF middle(section.size.width() / 2, section.size.height() / 2);
        const LayoutPoint point = turned.topDown(section.cards[static_cast<std::size_t>(slot.card)].usual - middle);
        const LayoutBox size = turned.topDown(section.size);
        return LayoutPoint{point.x + size.width / 2, point.y + size.height / 2};
    };
    std::vector<RegionLine> drawn;
    for (const SectionLine& line : lines)
        drawn.push_back({line.from.section, place(line.from), line.to.section, place(line.to)});
    return drawn;
}

std::vector<QPointF> ArrangementBuilder::originsAnew(SectionList& sections) const
{
    const Turned turned(m_direction);
    std::vector<std::size_t> all(sections.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const std::vector<PackedBox> boxes = boxesOf(sections, all);
    std::vector<OrderedRegion> regions;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        regions.push_back({boxes[i], boxes[i].width + (isSideways(m_direction) ? stripOf(*sections[i]) : 0)});
    const std::vector<SectionLine> lines = linesOf(sections);
    const OrderedRegions ordered = inGoodOrder(
        std::move(regions), regionLines(sections, lines), {Arrangement::sectionGap, turned.aspect(m_aspect)});
    std::vector<QPointF> origins;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        origins.push_back(cornerOf(ordered.corners[i], boxes[i], sections[i]->size));
        if (ordered.isMirrored[i])
            sections[i] = mirrored(*sections[i], m_direction);
    }
    untangleSections(sections, origins, lines, turned, m_gap);
    const QPointF shift = shiftToPins(sections, origins);
    for (QPointF& origin : origins)
        origin += shift;
    return origins;
}

/// So that pinned cards are as near as possible to their sections: the middle of what they ask for.
QPointF ArrangementBuilder::shiftToPins(const SectionList& sections, const std::vector<QPointF>& origins) const
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (std::size_t i = 0; i < sections.size() && !m_pins.empty(); ++i) {
        for (const PlacedCard& card : sections[i]->cards) {
            if (const auto pin = m_pins.find(card.subject); pin != m_pins.end()) {
                xs.push_back(pin->second.x() - origins[i].x() - card.usual.x());
                ys.push_back(pin->second.y() - origins[i].y() - card.usual.y());
            }
        }
    }
    if (xs.empty())
        return {};
    const auto middle = [](std::vector<double>& values) {
        const auto it = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), it, values.end());
        return *it;
    };
    return {std::round(middle(xs)), std::round(middle(ys))};
}

/// Where a section that was there is to be now: its head where it was, if it still is the same one.
QRectF ArrangementBuilder::boxOfKept(std::size_t index, const PlacedSection& section) const
{
    const int earlier = m_planned[index].earlier;
    const QPointF origin = m_earlier.origin(earlier);
    const PlacedSection& before = m_earlier.section(earlier);
    const bool hasSameHead = !section.isLoose && section.head == before.head;
    const QPointF shift = hasSameHead ? before.cards.front().usual - section.cards.front().usual : QPointF();
    return {origin + shift, section.size};
}

std::vector<QPointF> ArrangementBuilder::originsKept(const SectionList& sections) const
{
    std::vector<QRectF> boxes; // of those that were there
    std::vector<std::size_t> kept;
    std::vector<std::size_t> added;
    std::vector<RegionChange> changes;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (m_planned[i].earlier < 0) {
            added.push_back(i);
            continue;
        }
        const QRectF now = boxOfKept(i, *sections[i]);
        const QRectF before = m_earlier.boxOfSection(m_planned[i].earlier);
        if (!before.contains(now))
            changes.push_back({static_cast<int>(kept.size()), now});
        kept.push_back(i);
        boxes.push_back(before.contains(now) ? now : before);
    }
    if (!changes.empty())
        boxes = withRoomFor(changes, std::move(boxes), Arrangement::sectionGap);
    std::vector<QPointF> origins(sections.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        origins[kept[i]] = boxes[i].topLeft();
    placeNew(sections, added, std::move(boxes), origins);
    return origins;
}

/// New sections that stand under each other are placed as one, near what they bear on.
void ArrangementBuilder::placeNew(const SectionList& sections, const std::vector<std::size_t>& added,
    std::vector<QRectF> boxes, std::vector<QPointF>& origins) const
{
    if (added.empty())
        return;
    const std::vector<QPointF> corners = packedOrigins(sections, added);
    std::vector<std::size_t> rootOf(sections.size());
    std::vector<QRectF> block(sections.size());
    std::vector<std::size_t> roots;
    const auto isNew
        = [&](int section) { return section >= 0 && m_planned[static_cast<std::size_t>(section)].earlier < 0; };
    for (std::size_t i = 0; i < added.size(); ++i) {
        std::size_t root = added[i];
        while (isNew(m_planned[root].underSection))
            root = static_cast<std::size_t>(m_planned[root].underSection);
        rootOf[added[i]] = root;
        if (root == added[i])
            roots.push_back(root);
        block[root] |= QRectF(corners[i], sections[added[i]]->size);
    }
    if (roots.size() > placedOneByOne) { // all of them as one, below the map
        for (std::size_t index : added)
            rootOf[index] = roots.front();
        for (std::size_t root : roots)
            block[roots.front()] |= block[root];
        roots.resize(1);
    }
    QRectF all;
    for (const QRectF& box : boxes)
        all |= box;
    std::vector<QPointF> shift(sections.size());
    for (std::size_t root : roots) {
        const QRectF wanted(wantedFor(root, block[root].size(), all, sections, origins), block[root].size());
        const QRectF place = freePlace(wanted, boxes, Arrangement::sectionGap);
        shift[root] = place.topLeft() - block[root].topLeft();
        boxes.push_back(place);
        all |= place;
    }
    for (std::size_t i = 0; i < added.size(); ++i)
        origins[added[i]] = corners[i] + shift[rootOf[added[i]]];
}

/// The corner of a new block: next to the section it stands under, on the side where it would be; else beside the map.
QPointF ArrangementBuilder::wantedFor(std::size_t root, QSizeF size, const QRectF& all, const SectionList& sections,
    const std::vector<QPointF>& origins) const
{
    const int under = m_planned[root].underSection;
    if (under < 0 || m_planned[static_cast<std::size_t>(under)].earlier < 0) {
        const bool isWide = all.width() > m_aspect * all.height();
        return isWide ? QPointF(all.left(), all.bottom() + Arrangement::sectionGap)
                      : QPointF(all.right() + Arrangement::sectionGap, all.top());
    }
    const Turned turned(m_direction);
    const QSizeF aboveSize = sections[static_cast<std::size_t>(under)]->size;
    const QPointF above = origins[static_cast<std::size_t>(under)] + QPointF(aboveSize.width(), aboveSize.height()) / 2;
    const double distance
        = (turned.topDown(aboveSize).height + turned.topDown(size).height) / 2 + Arrangement::sectionGap;
    return above + turned.back({0, distance}) - QPointF(size.width(), size.height()) / 2;
}

std::shared_ptr<const PlacedSection> ArrangementBuilder::withPins(
    std::shared_ptr<const PlacedSection> section, QPointF origin) const
{
    const bool mayDiffer = std::any_of(section->cards.begin(), section->cards.end(),
        [&](const PlacedCard& card) { return card.isPinned || m_pins.contains(card.subject); });
    if (!mayDiffer)
        return section;
    auto pinned = std::make_shared<PlacedSection>(*section);
    applyPins(*pinned, origin, m_pins);
    return pinned;
}

/// Whether each section that was there before has kept its index.
bool ArrangementBuilder::areInTheirSlots() const
{
    const auto count = static_cast<std::size_t>(m_earlier.sectionCount());
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        if (m_planned[i].earlier != (i < count ? static_cast<int>(i) : -1))
            return false;
    }
    return m_planned.size() >= count;
}

void ArrangementBuilder::index(Arrangement& arrangement) const
{
    const bool isKept = !m_earlier.isEmpty() && areInTheirSlots();
    if (isKept)
        arrangement.m_slots = m_earlier.m_slots;
    for (std::size_t i = 0; isKept && i < m_earlier.m_regions.size(); ++i) {
        for (const PlacedCard& card :
            m_planned[i].draft ? m_earlier.m_regions[i].section->cards : std::vector<PlacedCard>())
            arrangement.m_slots.remove(card.subject);
    }
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        if (isKept && !m_planned[i].draft)
            continue;
        int slot = 0;
        for (const PlacedCard& card : arrangement.m_regions[i].section->cards)
            arrangement.m_slots.insert(card.subject, {static_cast<int>(i), slot++});
    }
}
