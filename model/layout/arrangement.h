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
    QPointF usual; ///< the same without what people pinned
    QSizeF size;
    std::vector<QPointF> bends; ///< of its line to `parent`, from the section's origin; mostly none
    bool isPinned = false; ///< a person put it there
};

/// Cards that are laid out together. It changes only as a whole.
struct PlacedSection {
    RecordId head; ///< the card that gives the section its title; none for a loose one
    RecordId under; ///< the card of another section that the head stands under; none at a root
    bool isLoose = false; ///< small trees of cards that bear on nothing else: no title
    bool isMirrored = false; ///< so that lines to other sections are short
    quint64 signature = 0; ///< of what its places follow from
    std::vector<PlacedCard> cards; ///< each after its parent
    QSizeF size; ///< of its box, which starts at its origin

    /// Moves the cards to where a section's cards start, and gives the box the size that they need.
    void fit(bool hasTitle);
};

/**
 * Where everything is on the map: a plain value, cheap to copy (sections are shared).
 *
 * Sections never overlap each other, and no two cards of a section overlap unless a person put one over another. The
 * box of a section is what a view tints: its cards, `padding` around them, and above them a strip for its title. A card
 * that a person has put somewhere may stand outside its section's box. Cards that have come since it was made have no
 * place yet, see `provisional`.
 *
 * Cost: a look-up is one hash.
 */
class Arrangement {
public:
    static constexpr double padding = 24; ///< from a section's cards to its border
    static constexpr double titleHeight = 60; ///< of the strip above them, within the border
    static constexpr double sectionGap = 36; ///< between sections, at least

    bool isEmpty() const { return m_regions.empty(); }
    LayoutDirection direction() const { return m_direction; }

    const PlacedCard* find(RecordId card) const; ///< null: it has no place
    std::optional<QPointF> centreOf(RecordId card) const;
    std::optional<QRectF> boxOf(RecordId card) const;
    bool isPinned(RecordId card) const; ///< a person put it there
    RecordId parentOf(RecordId card) const; ///< what it stands under; none for a root

    int sectionCount() const { return static_cast<int>(m_regions.size()); }
    int sectionOf(RecordId card) const; ///< -1: the card has no place
    const PlacedSection& section(int index) const { return *m_regions[static_cast<std::size_t>(index)].section; }
    QPointF origin(int section) const { return m_regions[static_cast<std::size_t>(section)].origin; }
    QRectF boxOfSection(int section) const;
    QRectF titleOfSection(int section) const; ///< the strip for its title; empty for a loose one
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

    Arrangement withoutIndex() const; ///< to be kept in little memory; nothing is found in it
    Arrangement withIndex() const;

private:
    friend class ArrangementBuilder;
    friend class ArrangementReader;
    struct Slot {
        int section = 0;
        int card = 0;
    };
    struct Region {
        std::shared_ptr<const PlacedSection> section;
        QPointF origin;
    };

    QPointF freeUnder(const QRectF& target, int section, QSizeF size) const;

    LayoutDirection m_direction = LayoutDirection::TopDown;
    std::vector<Region> m_regions;
    QHash<RecordId, Slot> m_slots;
};
