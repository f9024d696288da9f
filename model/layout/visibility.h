#pragma once

#include "model/debate/debate.h"
#include "model/layout/cardgraph.h"

#include <unordered_map>

/// What a filter leaves of a map.
struct Visibility {
    std::vector<char> shows; ///< by index of a node in the whole map
    std::unordered_map<RecordId, int> foldedUnder; ///< claims put away, by the folded card
};

/// Whether a filter lets a line be drawn between cards that are shown.
bool lets(const MapFilter& filter, const MapLine& line);

/**
 * Which cards of the whole map a filter shows. Folding a card hides what has no other way to a root than through folded
 * cards; what stays hidden is counted once, under the first folded card that it bears on.
 *
 * Linear in the map, but for sorting; iterative.
 */
Visibility visibilityOf(const Debate& debate, const CardGraph& whole, const MapFilter& filter);
