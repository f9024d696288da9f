#pragma once

#include "views/map/linecurve.h"

#include <algorithm>
#include <cmath>

// What the lines of the map are put together from.

inline QPointF pointOn(const QPointF* curve, double t)
{
    const double s = 1 - t;
    return s * s * s * curve[0] + 3 * s * s * t * curve[1] + 3 * s * t * t * curve[2] + t * t * t * curve[3];
}

inline double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Where on an edge a line ends whose other end is `offset` away along it: the further, the nearer to the corner, and
/// never two alike.
inline double fanned(double offset, double edge)
{
    const double half = std::max(0.0, edge / 2 - 20);
    return half * offset / (std::abs(offset) + 1.1 * edge + 1);
}

inline QRectF turned(const QRectF& box)
{
    return {box.y(), box.x(), box.height(), box.width()};
}

inline LineCurve swapped(LineCurve curve)
{
    for (QPointF& point : curve.points)
        point = point.transposed();
    return curve;
}

inline void addStraight(LineCurve& curve, QPointF to)
{
    const QPointF from = curve.end();
    curve.points.insert(curve.points.end(), {from + (to - from) / 3, from + (to - from) * 2 / 3, to});
}

/// A round corner at `corner` on the way from the curve's end to `next`, and straight up to it.
inline void addCorner(LineCurve& curve, QPointF corner, QPointF next)
{
    constexpr double widest = 16;
    const QPointF back = curve.end() - corner;
    const QPointF on = next - corner;
    const double radius = std::min({widest, length(back), length(on) / 2});
    if (radius < 0.5)
        return;
    addStraight(curve, corner + back / length(back) * radius);
    const QPointF out = corner + on / length(on) * radius;
    curve.points.insert(
        curve.points.end(), {corner + (curve.end() - corner) * 0.45, corner + (out - corner) * 0.45, out});
}
