#pragma once

#include "model/layout/layoutplan.h"
#include "model/layout/regionorder.h"
#include "model/layout/sectiondraft.h"
#include "model/layout/sectionlines.h"

/// A line from a card of a section that is not of the section's trees.
struct LinkLine {
    int card = 0; ///< index among the section's cards
    SectionSlot to;
};

/// A section of the arrangement to come.
struct PlannedSection {
    int earlier = -1; ///< index of what it was in the earlier arrangement; -1: it is new
    quint64 signature = 0;
    RecordId head;
    RecordId under;
    int underSection = -1; ///< index of the section that `under` is in
    bool isLoose = false;
    std::vector<LinkLine> links; ///< when the whole map is laid out anew
    std::optional<SectionDraft> draft; ///< none: it is as it was before
};

/**
 * Puts sections together: all anew, or those that have changed among those that have not.
 *
 * A changed section keeps its head where it was; one that is new stands near what it bears on. Then what a person
 * pinned is put there, and the cards around it make room.
 */
class ArrangementBuilder {
public:
    ArrangementBuilder(const Arrangement& earlier, const LayoutWishes& wishes);

    void add(PlannedSection section);
    Arrangement built(const LayoutResult& result) const;

private:
    std::shared_ptr<const PlacedSection> placed(const PlannedSection& planned, const LayoutResult& result) const;
    SectionList placedAll(const LayoutResult& result) const;
    std::vector<QPointF> originsAnew(SectionList& sections) const;
    std::vector<SectionLine> linesOf(const SectionList& sections) const;
    std::vector<RegionLine> regionLines(const SectionList& sections, const std::vector<SectionLine>& lines) const;
    double depthOf(const PlacedCard& card, const PlacedSection& section) const;
    std::vector<PackedBox> boxesOf(const SectionList& sections, const std::vector<std::size_t>& which) const;
    QPointF cornerOf(LayoutPoint corner, const PackedBox& box, QSizeF size) const;
    std::vector<QPointF> originsKept(const SectionList& sections) const;
    QRectF boxOfKept(std::size_t index, const PlacedSection& section) const;
    void placeNew(const SectionList& sections, const std::vector<std::size_t>& added, std::vector<QRectF> boxes,
        std::vector<QPointF>& origins) const;
    QPointF wantedFor(std::size_t root, QSizeF size, const QRectF& all, const SectionList& sections,
        const std::vector<QPointF>& origins) const;
    std::vector<QPointF> packedOrigins(const SectionList& sections, const std::vector<std::size_t>& which) const;
    QPointF shiftToPins(const SectionList& sections, const std::vector<QPointF>& origins) const;
    std::shared_ptr<const PlacedSection> withPins(std::shared_ptr<const PlacedSection> section, QPointF origin) const;
    void index(Arrangement& arrangement) const;
    bool areInTheirSlots() const;

    Arrangement m_earlier;
    LayoutDirection m_direction;
    double m_aspect;
    double m_gap;
    Pins m_pins;
    std::vector<PlannedSection> m_planned;
};
