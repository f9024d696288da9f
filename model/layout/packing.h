#pragma once

#include "model/layout/layoutrequest.h"

/// A region to be placed among others.
struct PackedBox {
    double width = 0;
    double height = 0;
    int parent = -1; ///< index of the region it stands under; no circles
    double anchor = 0; ///< where along its parent its line ends, from the parent's left
    double head = 0; ///< where its line starts, from its own left
    double drop = 0; ///< of its top below its parent's, at least: its head is below the card it stands under
};

/// How far regions keep from each other, and which shape the whole is to have.
struct PackingWishes {
    double gap = 64;
    double aspect = 1.4; ///< width to height
};

/**
 * Places regions so that none overlap: each parent over its children, which stand in columns in the order of their
 * anchors, as many columns as bring the whole nearest to the shape wanted; trees of regions in rows as they are given.
 *
 * Stands in for dot, whose picture of some hundred regions is a ribbon, and which knows no anchors: ordering by them
 * makes fewer crossings. Returns their top left corners. Iterative; n log n.
 */
std::vector<LayoutPoint> packed(const std::vector<PackedBox>& boxes, const PackingWishes& wishes);

/// Places boxes in rows, as they are given, shaped as wished. Returns their top left corners.
std::vector<LayoutPoint> inRows(const std::vector<LayoutBox>& boxes, const PackingWishes& wishes);
