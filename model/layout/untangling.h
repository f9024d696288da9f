#pragma once

#include "model/layout/layoutrequest.h"

/// A card of a map that runs top-down, in its place.
struct TangledCard {
    LayoutPoint centre;
    LayoutBox size;
    int section = 0; ///< cards of a section stand together
    int parent = -1; ///< index of the card that it stands under in its section, which comes before; -1: none
    std::vector<LayoutPoint> bends; ///< of its line to its parent; one that has some stays with them
};

struct TangledLine {
    int from = 0; ///< index of a card
    int to = 0;
    bool isTree = false;
};

/**
 * Exchanges siblings, each with all that stands under it, where fewer lines cross by that and those of the tree hardly
 * become longer: whoever lays out one section knows nothing of the lines that come from others.
 *
 * Cards stay within what their section's cards took up, and as far from others as they have to be. Lines count as
 * straight ones between the middles of cards. Deterministic.
 * @param gap  between cards that do not stand under each other, at least.
 *
 * Bounded: about 15 ms for 1,000 cards, 50 ms at most. A map with so many lines that this does not suffice to find out
 * which cross is left as it is.
 */
void untangle(std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines, double gap);
