#pragma once

#include "model/layout/cardgraph.h"

#include <functional>
#include <span>

/**
 * A spanning forest of a map: each card under the first thing it bears on, an issue before all else.
 *
 * Cards that bear on each other in a circle stand under what one of them bears on outside the circle; where there is
 * nothing outside, the first of them is the root. Always true: following `parent` ends at a root.
 */
struct Forest {
    std::vector<int> parent; ///< by index of a node; -1: a root, or left out
    std::vector<int> topDown; ///< nodes, each after its parent; roots and children as `cardPrecedes` has them

    std::vector<int> firstChild; ///< by index of a node, where its children start in `topDown`; they stand together
    std::vector<int> childCount; ///< by index of a node

    std::span<const int> children(int node) const;
    std::span<const int> roots() const; ///< as people see them ordered
};

/// @param lets  whether a node takes part; all do if it is empty. @param follows  the same for lines.
/// Linear in nodes and lines, but for sorting; iterative.
Forest spanningForest(const CardGraph& cards, const std::function<bool(int node)>& lets = {},
    const std::function<bool(const MapLine&)>& follows = {});
