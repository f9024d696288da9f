#pragma once

#include "model/debate/debate.h"
#include "model/layout/cardgraph.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

#include <memory>

/// How a line of the map is to be drawn.
enum class LineClass : quint8 {
    Within, ///< between cards of one section
    Trunk, ///< from a section to the card it stands under, in another section
    Cross, ///< any other line between sections: thin, faint at a distance, or a stub that names the other end
};

/// A line from the border of one card to the border of another, in scene units.
struct LineRoute {
    std::vector<QPointF> points; ///< two or more; those between the ends are corners that a view may round
    LineClass lineClass = LineClass::Within;
};

/// A card in its section.
struct PlacedCard {
    RecordId subject;
    RecordId parent; ///< what it stands under in the spanning forest; none for a root
    QPointF inner; ///< its centre, from the section's origin
    QSizeF size;
    bool isPinned = false; ///< a person put it there
    std::vector<QPointF> bends; ///< of its line to `parent`, from the section's origin; mostly none
};

/// Cards that are laid out together. Always true: `cards` is sorted by subject, and changes only as a whole.
struct PlacedSection {
    RecordId head; ///< the card that gives the section its title
    RecordId under; ///< the card of another section that the head stands under; none at a root
    bool isLoose = false; ///< cards that bear on nothing here: no common head
    quint64 signature = 0; ///< of what its places follow from
    std::vector<PlacedCard> cards;
    QRectF content; ///< around its cards that are not pinned, from the section's origin
};

/**
 * Where everything is on the map: a plain value, cheap to copy (sections are shared).
 *
 * Cards that are not on the map any more are not here; cards that a plan has not reached yet have no place, see
 * `provisional`. Sections never overlap each other, and no two cards of a section overlap unless a person pinned one
 * over another. A section's `box` is what a view tints: its cards, `padding` around them, and a strip for a title above.
 *
 * Cost: a look-up is one hash; 1,000 cards take about 40 kB, and 12 kB as bytes.
 */
class Arrangement {
public:
    static constexpr double padding = 24; ///< from a section's cards to its border
    static constexpr double titleHeight = 30; ///< of the strip above them, within the border
    static constexpr double sectionGap = 64; ///< between sections, at least

    bool isEmpty() const { return m_sections.empty(); }
    LayoutDirection direction() const { return m_direction; }

    std::optional<QPointF> centreOf(RecordId card) const;
    std::optional<QRectF> boxOf(RecordId card) const;
    bool isPinned(RecordId card) const;

    int sectionCount() const { return static_cast<int>(m_sections.size()); }
    int sectionOf(RecordId card) const; ///< -1: the card has no place
    const PlacedSection& section(int index) const { return *m_sections[static_cast<std::size_t>(index)].section; }
    QPointF origin(int section) const { return m_sections[static_cast<std::size_t>(section)].origin; }
    QRectF boxOfSection(int section) const;
    QRectF titleOfSection(int section) const;
    QRectF bounds() const; ///< of all sections and cards

    /// The line between two cards, both of which have a place.
    LineRoute route(RecordId from, RecordId to) const;
    LineRoute route(const CardGraph& cards, const MapLine& line) const;

    /// Where to show a card at once that has no place yet: under what it bears on. Its own size decides the distance.
    QPointF provisional(const CardGraph& cards, RecordId card, QSizeF size) const;

    /// Whether it has a place for each card of the map, and for no other.
    bool suits(const CardGraph& cards) const;

    /// As bytes to keep beside a debate, and back. What is read is checked as if a stranger had written it: an error
    /// when it is damaged or of another version, and then the map has to be laid out anew.
    QByteArray toBytes() const;
    static Result<Arrangement> fromBytes(const QByteArray& bytes);

private:
    friend class LayoutPlan;
    struct Slot {
        int section = 0;
        int card = 0;
    };
    struct Region {
        std::shared_ptr<const PlacedSection> section;
        QPointF origin;
    };

    const PlacedCard* cardOf(Slot slot) const;
    void index(int section);

    LayoutDirection m_direction = LayoutDirection::TopDown;
    std::vector<Region> m_sections;
    QHash<RecordId, Slot> m_slots;
};
