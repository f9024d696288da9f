#pragma once

#include "model/layout/direction.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

/// A line of the map: cubic curves, each beginning where the one before ends.
struct LineCurve {
    std::vector<QPointF> points; ///< 1 + 3 n; empty for none

    bool isEmpty() const { return points.size() < 4; }
    QPointF start() const { return points.front(); }
    QPointF end() const { return points.back(); }
    QPointF endDirection() const; ///< of length 1, the way the line runs where it ends
    QPointF at(double distanceFromEnd) const; ///< the point on the last curve about so far from its end
    QPointF middle() const;
    QRectF bounds() const;
    QPainterPath path() const;
    double distanceTo(QPointF point) const; ///< within half a unit or so

    LineCurve reversed() const;
    LineCurve lastPart(double length) const; ///< about as long, of its last cubic curve at most
};

/// What a line begins or ends at: a card's box, or a dot.
struct LineEnd {
    QRectF box;
    bool isDot = false;
};

/**
 * A smooth line between two cards, leaving and arriving at right angles to their edges, on the sides that face each
 * other: along the map's direction when there is room, across it when there is none.
 *
 * @param gap  what is left free before the end, for a head.
 */
LineCurve curveBetween(const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap);

/// Tells which boxes of cards an area touches; the ends of the line in question are not among them.
using BoxesIn = std::function<std::vector<QRectF>(const QRectF& area)>;

/**
 * A line by the places that the layout has kept free for it: out at the side of a card that stands in a column, along
 * the gap beside it, and on by lanes.
 *
 * @param way  from one end to the other; one or more.
 */
LineCurve curveThrough(
    const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap, const std::vector<QPointF>& way);

/// How many of the boxes a line runs behind. Cost: some µs.
int boxesCrossed(const LineCurve& curve, const BoxesIn& boxesIn);

/**
 * As curveBetween, but a line that would run behind cards between its ends takes the free lane between them that costs
 * the least way, if there is one that crosses fewer.
 *
 * @param laneGap  between a lane and the card beside it; lines with different ones do not run over each other.
 * Cost: some µs for a line that passes others' ranks, less for the rest.
 */
LineCurve curveAround(const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap, double laneGap,
    const BoxesIn& boxesIn);
