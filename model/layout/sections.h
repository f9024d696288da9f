#pragma once

#include "model/layout/forest.h"

/// How a map was cut before, by index of a node of the map as it is now.
struct EarlierCut {
    std::vector<int> section; ///< -1: the card is new; empty: there was no cut
    std::vector<RecordId> parent; ///< what the card stood under
    std::vector<RecordId> head; ///< by section; none for a loose one
};

/// Cards that are to be laid out together.
struct Section {
    std::vector<int> cards; ///< indices of nodes, each after its parent
    int earlier = -1; ///< index of the section that it was; -1: it is new
    bool isLoose = false; ///< small trees of cards that bear on nothing else
    int head() const { return isLoose ? -1 : cards.front(); }
};

struct Cut {
    std::vector<Section> sections; ///< those that were there first, in their order
    std::vector<int> of; ///< by index of a node, its section
};

namespace SectionSize {
inline constexpr int largest = 160; ///< cards; more are cut
inline constexpr int group = 120; ///< siblings that are kept together when one card has too many
inline constexpr int usual = 80; ///< a branch of as many is a section
inline constexpr int marked = 20; ///< where an option or a topic of the user's begins, as many are
inline constexpr int moving = 40; ///< a branch of fewer that is put elsewhere joins the section there
inline constexpr int small = 8; ///< a tree of fewer is put with others
}

/**
 * Cuts the forest of a map into sections: first where options of an issue and topics begin, then by size.
 *
 * With an earlier cut, cards keep their sections and new ones join those of their parents, so that a change touches the
 * sections it happens in; a section that has grown too large is cut in two or more, and a branch that now stands under
 * a card of another section goes there. Deterministic. Linear.
 */
Cut cutIntoSections(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier = {});
