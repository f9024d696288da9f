#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

/// A region that takes another size or is new, among others that stay.
struct RegionChange {
    int region = 0; ///< index of one that is there
    QRectF box; ///< that it is to have
};

/**
 * Makes room for regions that have changed: they take their new boxes, and what lies beyond a border that has moved
 * outwards slides on by as much as it is run into, so by no more than the region has grown on that side. Nothing
 * changes sides with anything, and nothing else moves.
 *
 * @param boxes  that do not overlap, `gap` apart. They need not be, then the result keeps what overlap there was.
 * Quadratic in the number of regions for those that move.
 */
std::vector<QRectF> withRoomFor(const std::vector<RegionChange>& changes, std::vector<QRectF> boxes, double gap);

/// The place nearest to `wanted` where a box of its size is `gap` away from all others.
QRectF freePlace(const QRectF& wanted, const std::vector<QRectF>& boxes, double gap);
