#include "views/map/mappicture.h"

#include "model/debate/inparts.h"

#include <QLineF>

#include <atomic>
#include <optional>

namespace {

constexpr std::size_t fewest = 1000; ///< cards that are worth a thread
constexpr double shadowRoom = 28; ///< around everything, for rings, shadows and stubs

template<class Item>
int takeSlot(std::vector<Item>& items, std::vector<int>& free)
{
    if (free.empty()) {
        items.emplace_back();
        return static_cast<int>(items.size()) - 1;
    }
    const int slot = free.back();
    free.pop_back();
    return slot;
}

/// Pictures are made beside each other.
quint64 nextNaming()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

}

void MapPicture::read(const Debate& debate, const MapGraph& graph, CardFaces& faces)
{
    const LayoutDirection direction = m_direction;
    *this = MapPicture();
    m_direction = direction;
    m_cards.reserve(graph.nodes().size());
    m_specks.reserve(graph.nodes().size());
    m_links.reserve(graph.lines().size());
    m_slots.reserve(graph.nodes().size());
    m_linksOf.reserve(graph.lines().size());
    const CardFaces known = faces; // what is met in one part is not known in the others
    const std::span<const MapNode> nodes(graph.nodes());
    const auto cardsOf = [&](std::span<const MapNode> part) {
        std::optional<CardFaces> own;
        CardFaces& its = part.data() == nodes.data() ? faces : own.emplace(known);
        std::vector<MapCard> cards;
        cards.reserve(part.size());
        for (const MapNode& node : part)
            cards.push_back(cardOf(debate, graph, node.subject, its));
        return cards;
    };
    for (std::vector<MapCard>& cards : inParts(nodes, fewest, cardsOf)) {
        for (MapCard& card : cards)
            addCard(std::move(card));
    }
    for (const MapLine& line : graph.lines())
        addLink(graph, line);
}

std::vector<RecordId> MapPicture::follow(
    const Debate& debate, const MapGraph& graph, const MapChanges& changes, CardFaces& faces)
{
    for (RecordId owner : changes.relined)
        dropLinksOf(owner);
    for (RecordId id : changes.dropped)
        dropCard(id);
    std::vector<RecordId> isNew;
    for (RecordId id : changes.added) {
        const MapNode* node = graph.find(id);
        if (node && !m_slots.contains(id)) {
            addCard(cardOf(debate, graph, id, faces));
            isNew.push_back(id);
        }
    }
    for (RecordId id : changes.altered) {
        if (const int slot = slotOf(id); slot >= 0) {
            MapCard& card = m_cards[static_cast<std::size_t>(slot)];
            takeFromGrid(slot);
            look(card, debate, graph, faces);
            if (card.isPlaced)
                putIntoGrid(slot);
        }
    }
    for (RecordId owner : changes.relined)
        addLinksOf(graph, owner);
    return isNew;
}

void MapPicture::addCard(MapCard card)
{
    const int slot = takeSlot(m_cards, m_freeCards);
    m_specks.resize(m_cards.size());
    m_slots.emplace(card.id, slot);
    m_cards[static_cast<std::size_t>(slot)] = std::move(card);
    m_naming = nextNaming();
}

void MapPicture::putIntoGrid(int slot)
{
    const MapCard& card = m_cards[static_cast<std::size_t>(slot)];
    MapSpeck& speck = m_specks[static_cast<std::size_t>(slot)];
    speck.box = card.box();
    speck.kind = card.isDot()               ? MapSpeck::Kind::Dot
        : card.face.kind == CardKind::Issue ? MapSpeck::Kind::Issue
                                            : MapSpeck::Kind::Claim;
    m_cardGrid.insert(slot, speck.box);
}

void MapPicture::takeFromGrid(int slot)
{
    const MapCard& card = m_cards[static_cast<std::size_t>(slot)];
    if (card.isPlaced)
        m_cardGrid.remove(slot);
}

MapCard MapPicture::cardOf(const Debate& debate, const MapGraph& graph, RecordId id, CardFaces& faces)
{
    MapCard card;
    card.id = id;
    look(card, debate, graph, faces);
    return card;
}

void MapPicture::look(MapCard& card, const Debate& debate, const MapGraph& graph, CardFaces& faces)
{
    if (const Claim* claim = debate.find(card.id.as<ClaimId>())) {
        card.face = faces.of(debate, *claim);
    } else if (const Issue* issue = debate.find(card.id.as<IssueId>())) {
        card.face = faces.of(debate, *issue);
    } else if (const Inference* inference = debate.find(card.id.as<InferenceId>())) {
        card.face.size = QSizeF(dotSize, dotSize);
        const bool isUndercut
            = inference->kind == InferenceKind::Attack && std::holds_alternative<InferenceId>(inference->target);
        card.kind = isUndercut                          ? LineKind::Undercut
            : inference->kind == InferenceKind::Attack  ? LineKind::Attack
            : inference->kind == InferenceKind::Restate ? LineKind::Restate
                                                        : LineKind::Support;
    }
    card.foldedUnder = graph.foldedUnder(card.id);
}

void MapPicture::dropCard(RecordId id)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    MapCard& card = m_cards[static_cast<std::size_t>(slot)];
    while (!card.lines.empty())
        dropLinksOf(m_links[static_cast<std::size_t>(card.lines.back())].owner);
    takeFromGrid(slot);
    card = MapCard();
    m_specks[static_cast<std::size_t>(slot)] = {};
    m_slots.erase(id);
    m_naming = nextNaming();
    m_freeCards.push_back(slot);
}

void MapPicture::dropLinksOf(RecordId owner)
{
    const auto links = m_linksOf.find(owner);
    if (links == m_linksOf.end())
        return;
    for (int slot : links->second)
        dropLink(slot);
    m_linksOf.erase(links);
}

void MapPicture::dropLink(int slot)
{
    MapLink& link = m_links[static_cast<std::size_t>(slot)];
    if (!link.curve.isEmpty())
        m_linkGrid.remove(slot);
    if (link.isCross)
        std::erase(m_cross, slot);
    std::erase(m_cards[static_cast<std::size_t>(link.from)].lines, slot);
    std::erase(m_cards[static_cast<std::size_t>(link.to)].lines, slot);
    takeBearing(link.from);
    link = MapLink();
    m_freeLinks.push_back(slot);
}

void MapPicture::addLinksOf(const MapGraph& graph, RecordId owner)
{
    if (m_linksOf.contains(owner))
        return;
    const CardGraph& cards = graph.cards();
    if (const InferenceId inference = owner.as<InferenceId>()) {
        for (int line : cards.linesOf(inference))
            addLink(graph, cards.lines()[static_cast<std::size_t>(line)]);
    } else if (const int line = cards.optionLineOf(owner); line >= 0) {
        addLink(graph, cards.lines()[static_cast<std::size_t>(line)]);
    }
}

void MapPicture::addLink(const MapGraph& graph, const MapLine& line)
{
    const RecordId source = graph.nodes()[static_cast<std::size_t>(line.from)].subject;
    const int from = slotOf(source);
    const int to = slotOf(graph.nodes()[static_cast<std::size_t>(line.to)].subject);
    if (from < 0 || to < 0)
        return;
    const int slot = takeSlot(m_links, m_freeLinks);
    MapLink& link = m_links[static_cast<std::size_t>(slot)];
    link.owner = line.inference ? RecordId(line.inference) : source;
    link.kind = line.kind;
    link.part = line.part;
    link.from = from;
    link.to = to;
    m_linksOf[link.owner].push_back(slot);
    m_cards[static_cast<std::size_t>(from)].lines.push_back(slot);
    if (to != from)
        m_cards[static_cast<std::size_t>(to)].lines.push_back(slot);
    if (!m_specks[static_cast<std::size_t>(from)].bearing)
        takeBearing(from);
}

void MapPicture::takeBearing(int slot)
{
    const std::vector<int>& lines = m_cards[static_cast<std::size_t>(slot)].lines;
    const auto begins = [&](int line) { return m_links[static_cast<std::size_t>(line)].from == slot; };
    const auto first = std::ranges::find_if(lines, begins);
    m_specks[static_cast<std::size_t>(slot)].bearing
        = first == lines.end() ? std::nullopt : std::optional(m_links[static_cast<std::size_t>(*first)].kind);
}

void MapPicture::setRegion(int slot, int region)
{
    m_cards[static_cast<std::size_t>(slot)].region = region;
    m_specks[static_cast<std::size_t>(slot)].region = region;
}

void MapPicture::place(RecordId id, QPointF centre)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    MapCard& card = m_cards[static_cast<std::size_t>(slot)];
    if (card.isPlaced && card.centre == centre)
        return;
    takeFromGrid(slot);
    card.centre = centre;
    card.isPlaced = true;
    putIntoGrid(slot);
}

bool MapPicture::takeRegions(std::vector<MapRegion> regions)
{
    const auto both = static_cast<std::ptrdiff_t>(std::min(m_regions.size(), regions.size()));
    const bool isSame = std::equal(
        m_regions.begin(), m_regions.begin() + both, regions.begin(), [](const MapRegion& one, const MapRegion& other) {
            return one.head == other.head && one.under == other.under;
        });
    m_regions = std::move(regions);
    if (!isSame) {
        for (std::size_t slot = 0; slot < m_cards.size(); ++slot)
            setRegion(static_cast<int>(slot), -1);
    }
    return !isSame;
}

std::optional<QPointF> MapPicture::settle(const PlacedCard& placed, QPointF origin, int region)
{
    const int slot = slotOf(placed.subject);
    if (slot < 0)
        return std::nullopt;
    MapCard& card = m_cards[static_cast<std::size_t>(slot)];
    std::vector<QPointF> way;
    for (QPointF bend : placed.inner == placed.usual ? placed.bends : std::vector<QPointF>())
        way.push_back(origin + bend);
    const QPointF centre = origin + placed.inner;
    const bool isMoved = !card.isPlaced || card.centre != centre || card.region != region || card.way != way;
    const QPointF before = card.isPlaced ? card.centre : centre;
    setRegion(slot, region);
    card.isPinned = placed.isPinned;
    card.above = placed.parent;
    card.home = centre;
    card.way = std::move(way);
    if (isMoved)
        place(placed.subject, centre);
    return isMoved ? std::optional(before) : std::nullopt;
}

const MapCard* MapPicture::find(RecordId id) const
{
    const int slot = slotOf(id);
    return slot < 0 ? nullptr : &m_cards[static_cast<std::size_t>(slot)];
}

int MapPicture::slotOf(RecordId id) const
{
    const auto slot = m_slots.find(id);
    return slot == m_slots.end() ? -1 : slot->second;
}

std::vector<int> MapPicture::linksOf(RecordId owner) const
{
    const auto links = m_linksOf.find(owner);
    return links == m_linksOf.end() ? std::vector<int>() : links->second;
}

QRectF MapPicture::bounds() const
{
    QRectF bounds;
    for (const MapCard& card : m_cards) {
        if (card.id && card.isPlaced)
            bounds |= card.box();
    }
    for (const MapRegion& region : m_regions)
        bounds |= region.area;
    for (const MapLink& link : m_links) {
        if (link.owner && !link.isCross)
            bounds |= link.bounds;
    }
    return bounds.isEmpty() ? bounds : bounds.adjusted(-shadowRoom, -shadowRoom, shadowRoom, shadowRoom);
}

RecordId MapPicture::cardAt(QPointF point, double reach) const
{
    RecordId found;
    double nearest = 1e9;
    const QRectF around = QRectF(point, QSizeF(1e-3, 1e-3)).adjusted(-reach, -reach, reach, reach);
    forEachCardIn(around, [&](int slot) {
        const MapCard& card = m_cards[static_cast<std::size_t>(slot)];
        const double distance = card.isDot() ? -1 : QLineF(card.centre, point).length() * 1e-6;
        if (distance < nearest && (card.isDot() || card.box().contains(point))) {
            nearest = distance;
            found = card.id;
        }
    });
    return found;
}

RecordId MapPicture::linkAt(QPointF point, double reach) const
{
    RecordId found;
    double nearest = reach;
    const QRectF around = QRectF(point, QSizeF(1e-3, 1e-3)).adjusted(-reach, -reach, reach, reach);
    forEachLinkIn(around, [&](int slot) {
        const MapLink& link = m_links[static_cast<std::size_t>(slot)];
        if (link.isCross || link.curve.isEmpty())
            return;
        if (const double distance = link.curve.distanceTo(point); distance <= nearest) {
            nearest = distance;
            found = link.owner;
        }
    });
    return found;
}
