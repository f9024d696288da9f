#pragma once

#include "model/layout/arrangement.h"
#include "model/layout/turned.h"

/// Sections on their way to an arrangement.
using SectionList = std::vector<std::shared_ptr<const PlacedSection>>;

/// A card, by where it is in a list of sections.
struct SectionSlot {
    int section = 0;
    int card = 0;
};

/// A line of a map that is cut into sections.
struct SectionLine {
    SectionSlot from;
    SectionSlot to;
    bool isTree = false; ///< `to` is what `from` stands under, in the same section
};

/// The lines from the cards of a section to what they stand under in it.
std::vector<SectionLine> treeLines(const SectionList& sections, int section);

/**
 * Exchanges siblings of sections that have their places, see untangle().
 * @param origins  of the sections.
 * @param lines  all of the map; those of a tree come after those of the cards above.
 * @param gap  between cards, at least.
 */
void untangleSections(SectionList& sections, const std::vector<QPointF>& origins, const std::vector<SectionLine>& lines,
    const Turned& turned, double gap);
