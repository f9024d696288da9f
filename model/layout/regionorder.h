#pragma once

#include "model/layout/packing.h"

/// A line between cards, with where it ends in their regions, from the top left corner of each.
struct RegionLine {
    int from = 0; ///< index of a region
    LayoutPoint fromPoint;
    int to = 0;
    LayoutPoint toPoint;
};

struct OrderedRegion {
    PackedBox box;
    double mirror = 0; ///< what a card's x is taken from when the region is mirrored: its width, if it is symmetrical
};

struct OrderedRegions {
    std::vector<LayoutPoint> corners;
    std::vector<char> isMirrored; ///< by region, whether it is
};

/**
 * Packs regions in an order, and mirrors them, so that few lines cross: of small maps by counting, of others by making
 * the lines between regions short, which is nearly the same.
 *
 * Climbs by exchanging two regions that stand under the same one, or mirroring one, in an order that is always the
 * same.
 * @param lines  those within a region are counted, but move nothing.
 * Bounded: some ms for 1,000 cards, at most 30.
 */
OrderedRegions inGoodOrder(
    std::vector<OrderedRegion> regions, const std::vector<RegionLine>& lines, const PackingWishes& wishes);
