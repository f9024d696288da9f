#pragma once

#include "model/layout/direction.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

/// One cubic curve. `points` are its start, two control points and its end.
using Curve = std::array<QPointF, 4>;

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

/// The line along points that a layout chose, clipped to the ends' edges.
LineCurve curveAlong(const std::vector<QPointF>& route, const LineEnd& from, const LineEnd& to, double gap);
