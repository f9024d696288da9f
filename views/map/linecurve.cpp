#include "views/map/curvepieces.h"

#include <QLineF>

namespace {

constexpr double leastRoom = 14; ///< between two edges for a line to run between them
constexpr int steps = 16; ///< straight pieces that stand for a curve when distances are measured

double distanceToPiece(QPointF point, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double square = QPointF::dotProduct(ab, ab);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / square, 0.0, 1.0) : 0;
    return length(point - (a + t * ab));
}

/// The curve from one box up or down to another, in coordinates in which that is the y axis.
LineCurve upright(const LineEnd& from, const LineEnd& to, double gap)
{
    const bool isUp = to.box.center().y() < from.box.center().y();
    const double startX = from.isDot ? from.box.center().x()
                                     : from.box.center().x()
            + (to.isDot ? fanned(to.box.center().x() - from.box.center().x(), from.box.width()) : 0);
    const double endX = to.isDot
        ? to.box.center().x()
        : to.box.center().x() + fanned(from.box.center().x() - to.box.center().x(), to.box.width());
    const QPointF start(startX, isUp ? from.box.top() : from.box.bottom());
    const QPointF end(endX, isUp ? to.box.bottom() + gap : to.box.top() - gap);
    const double bend = std::clamp(std::abs(end.y() - start.y()) * 0.5, 8.0, 120.0) * (isUp ? -1 : 1);
    return {{start, start + QPointF(0, bend), end - QPointF(0, bend), end}};
}

double roomBetween(double aStart, double aEnd, double bStart, double bEnd)
{
    return std::max(bStart - aEnd, aStart - bEnd);
}

/// A bow around boxes that overlap or touch: out at the side of one and in at the side of the other.
LineCurve bow(const LineEnd& from, const LineEnd& to, double gap)
{
    const double side = std::max(from.box.right(), to.box.right());
    const QPointF start(from.box.right(), from.box.center().y());
    const QPointF end(to.box.right() + gap, to.box.center().y());
    return {{start, QPointF(side + 40, start.y()), QPointF(side + 40, end.y()), end}};
}

}

QPointF LineCurve::endDirection() const
{
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        const QPointF way = points.back() - points[i];
        if (length(way) > 1e-3)
            return way / length(way);
    }
    return {0, -1};
}

QPointF LineCurve::at(double distanceFromEnd) const
{
    const QPointF* last = &points[points.size() - 4];
    double left = distanceFromEnd;
    for (int i = steps; i > 0; --i) {
        const QPointF a = pointOn(last, static_cast<double>(i) / steps);
        const QPointF b = pointOn(last, static_cast<double>(i - 1) / steps);
        const double piece = length(b - a);
        if (piece >= left && piece > 0)
            return a + (b - a) * (left / piece);
        left -= piece;
    }
    return last[0];
}

QPointF LineCurve::middle() const
{
    const std::size_t curves = (points.size() - 1) / 3;
    return curves % 2 == 0 ? points[curves / 2 * 3] : pointOn(&points[curves / 2 * 3], 0.5);
}

QRectF LineCurve::bounds() const
{
    if (points.empty())
        return {};
    double left = points[0].x(), right = left, top = points[0].y(), bottom = top;
    for (QPointF point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

QPainterPath LineCurve::path() const
{
    QPainterPath path;
    if (isEmpty())
        return path;
    path.moveTo(points[0]);
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(points[i], points[i + 1], points[i + 2]);
    return path;
}

LineCurve LineCurve::reversed() const
{
    return {{points.rbegin(), points.rend()}};
}

LineCurve LineCurve::lastPart(double wished) const
{
    const QPointF* p = &points[points.size() - 4];
    double t = 1;
    for (double left = wished; t > 0 && left > 0; t -= 1.0 / steps)
        left -= length(pointOn(p, t) - pointOn(p, t - 1.0 / steps));
    t = std::max(t, 0.0);
    const auto between = [t](QPointF a, QPointF b) { return a + (b - a) * t; };
    const QPointF c = between(p[2], p[3]);
    const QPointF b = between(between(p[1], p[2]), c);
    return {{pointOn(p, t), b, c, p[3]}};
}

double LineCurve::distanceTo(QPointF point) const
{
    double nearest = 1e9;
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        QPointF before = points[i];
        for (int step = 1; step <= steps; ++step) {
            const QPointF next = pointOn(&points[i], static_cast<double>(step) / steps);
            nearest = std::min(nearest, distanceToPiece(point, before, next));
            before = next;
        }
    }
    return nearest;
}

LineCurve curveBetween(const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap)
{
    const double along = roomBetween(from.box.top(), from.box.bottom(), to.box.top(), to.box.bottom());
    const double across = roomBetween(from.box.left(), from.box.right(), to.box.left(), to.box.right());
    const auto sideways = [&] {
        return swapped(upright({turned(from.box), from.isDot}, {turned(to.box), to.isDot}, gap));
    };
    const bool prefersSideways = isSideways(direction);
    if ((prefersSideways ? across : along) >= leastRoom + gap)
        return prefersSideways ? sideways() : upright(from, to, gap);
    if ((prefersSideways ? along : across) >= leastRoom + gap)
        return prefersSideways ? upright(from, to, gap) : sideways();
    return bow(from, to, gap);
}
