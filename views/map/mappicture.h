#pragma once

#include "model/layout/arrangement.h"
#include "model/layout/mapgraph.h"
#include "views/map/cardface.h"
#include "views/map/linecurve.h"
#include "views/map/mapgrid.h"

/// A card, or the dot of an inference. Positions are in scene units: 1 unit = 1 px at 100 % zoom, y grows downwards.
struct MapCard {
    RecordId id; ///< none: the slot is free
    CardFace face; ///< its size alone for a dot
    QPointF centre;
    LineKind kind = LineKind::Support; ///< of a dot's inference
    int region = -1;
    int foldedUnder = 0; ///< claims put away by folding this card
    bool isPinned = false;
    bool isPlaced = false; ///< the grid knows it
    RecordId above; ///< what it stands under
    QPointF home; ///< where the layout put it
    std::vector<QPointF> way; ///< of its line from there to what it stands under, between their ends; mostly none
    std::vector<int> lines; ///< slots of those that begin or end here

    bool isDot() const { return id.kind == Kind::Inference; }
    QRectF box() const { return {centre - QPointF(face.size.width() / 2, face.size.height() / 2), face.size}; }
};

/// What of a card is seen from far away: very many are painted at a time, and cards themselves lie scattered in memory.
struct MapSpeck {
    enum class Kind : quint8 { Claim, Issue, Dot };

    QRectF box; ///< where the grid keeps the card
    int region = -1;
    Kind kind = Kind::Claim;
    std::optional<LineKind> bearing; ///< of the first line that begins here

    bool operator==(const MapSpeck&) const = default;
};

/// How a line runs.
struct MapRoute {
    LineCurve curve; ///< empty until both its cards are placed
    QRectF bounds; ///< where the grid keeps it
    bool isCross = false; ///< long, between sections: told by stubs at its ends
    bool isTrunk = false; ///< such a line that a section hangs on: shown faintly too
};

/// A line as it is painted.
struct MapLink : MapRoute {
    RecordId owner; ///< the inference, or the claim whose question it leads to; none: the slot is free
    LineKind kind = LineKind::Support;
    LinePart part = LinePart::Whole;
    int from = 0; ///< slots of cards
    int to = 0;

    bool hasHead() const { return part != LinePart::Leg && kind != LineKind::Option && kind != LineKind::Restate; }
};

/// A section: a tinted area behind cards, under the name of its head.
struct MapRegion {
    RecordId head;
    RecordId under; ///< the card of another section that the head stands under; none at a root
    QString label; ///< empty: it has no common head
    QRectF area;
    double labelHeight = 0; ///< of the strip at its top that the label has
    int tint = 0;
};

/**
 * Everything on the map where it is painted: cards with measured text, dots, lines, areas. A plain value that knows
 * neither colours nor what is near; slots keep their numbers until what they hold is dropped.
 *
 * Cost: a change costs what it touches; building 10,000 cards takes some 40 ms.
 */
class MapPicture {
public:
    static constexpr double dotSize = 9; ///< across; the layout keeps a little more free

    /// From here on a line to another section is told by its ends alone.
    static constexpr double longCross = 420;

    LayoutDirection direction() const { return m_direction; }
    void setDirection(LayoutDirection direction) { m_direction = direction; }

    /// Takes over what is on the map and how it looks; places and lines come from place() and route().
    void read(const Debate& debate, const MapGraph& graph, CardFaces& faces);

    /// Follows a change of the graph. What is new has no place yet: it is returned.
    std::vector<RecordId> follow(
        const Debate& debate, const MapGraph& graph, const MapChanges& changes, CardFaces& faces);

    void place(RecordId id, QPointF centre);

    /// Takes the areas; returns whether they are others than before, so that all lines have to be routed.
    bool takeRegions(std::vector<MapRegion> regions);

    /// Puts a card where a layout has it; returns where it was if that was elsewhere.
    std::optional<QPointF> settle(const PlacedCard& placed, QPointF origin, int region);

    /// Finds the way of the lines of these cards, or of all.
    void route(const std::vector<RecordId>& cards);
    void routeAll();

    const std::vector<MapCard>& cards() const { return m_cards; } ///< with free slots
    const std::vector<MapSpeck>& specks() const { return m_specks; } ///< by slots of cards
    const std::vector<MapLink>& links() const { return m_links; } ///< with free slots
    const std::vector<MapRegion>& regions() const { return m_regions; }
    const std::vector<int>& crossLinks() const { return m_cross; }
    const MapCard* find(RecordId id) const;
    int slotOf(RecordId id) const; ///< -1: not shown
    std::vector<int> linksOf(RecordId owner) const;
    int count() const { return static_cast<int>(m_slots.size()); }
    quint64 naming() const { return m_naming; } ///< another as soon as a slot holds another card, in any picture

    QRectF bounds() const; ///< of all there is, with room for heads, shadows and rings; empty when nothing is

    template<class Visit>
    void forEachCardIn(const QRectF& area, Visit&& visit) const
    {
        m_cardGrid.forEachIn(area, [&](int slot) {
            if (m_specks[static_cast<std::size_t>(slot)].box.intersects(area)) // more than touches
                visit(slot);
        });
    }
    template<class Visit>
    void forEachLinkIn(const QRectF& area, Visit&& visit) const
    {
        m_linkGrid.forEachIn(area, visit);
    }

    /// The card at a point, dots first; the inference whose line is within `reach` of it; none.
    RecordId cardAt(QPointF point, double reach = 0) const;
    RecordId linkAt(QPointF point, double reach) const;

private:
    void addCard(MapCard card);
    static MapCard cardOf(const Debate& debate, const MapGraph& graph, RecordId id, CardFaces& faces);
    static void look(MapCard& card, const Debate& debate, const MapGraph& graph, CardFaces& faces);
    void putIntoGrid(int slot);
    void takeFromGrid(int slot);
    void takeBearing(int slot);
    void setRegion(int slot, int region);
    void dropCard(RecordId id);
    void dropLinksOf(RecordId owner);
    void dropLink(int slot);
    void addLinksOf(const MapGraph& graph, RecordId owner);
    void addLink(const MapGraph& graph, const MapLine& line);
    MapRoute routeOf(const MapLink& link) const;
    void take(int slot, MapRoute route);
    LineCurve curveOf(const MapLink& link, bool isDirect, double laneGap) const;
    std::vector<QPointF> wayOf(const MapLink& link) const;
    bool isLongCross(const MapLink& link) const;
    std::vector<QRectF> otherBoxesIn(const QRectF& area, const MapLink& link) const;

    LayoutDirection m_direction = LayoutDirection::TopDown;
    std::vector<MapCard> m_cards;
    std::vector<MapSpeck> m_specks;
    std::vector<MapLink> m_links;
    std::vector<MapRegion> m_regions;
    std::vector<int> m_freeCards;
    std::vector<int> m_freeLinks;
    std::vector<int> m_cross;
    std::unordered_map<RecordId, int> m_slots;
    quint64 m_naming = 0;
    std::unordered_map<RecordId, std::vector<int>> m_linksOf;
    MapGrid m_cardGrid;
    MapGrid m_linkGrid;
};
