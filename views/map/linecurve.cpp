#include "views/map/linecurve.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace {

constexpr double leastRoom = 14; ///< between two edges for a line to run between them
constexpr int steps = 16; ///< straight pieces that stand for a curve when distances are measured

QPointF pointOn(const QPointF* curve, double t)
{
    const double s = 1 - t;
    return s * s * s * curve[0] + 3 * s * s * t * curve[1] + 3 * s * t * t * curve[2] + t * t * t * curve[3];
}

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

double distanceToPiece(QPointF point, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double square = QPointF::dotProduct(ab, ab);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / square, 0.0, 1.0) : 0;
    return length(point - (a + t * ab));
}

/// Where on an edge a line ends whose other end is `offset` away along it: the further, the nearer to the corner, and
/// never two alike.
double fanned(double offset, double edge)
{
    const double half = std::max(0.0, edge / 2 - 20);
    return half * offset / (std::abs(offset) + 1.1 * edge + 1);
}

QRectF turned(const QRectF& box)
{
    return {box.y(), box.x(), box.height(), box.width()};
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

LineCurve swapped(LineCurve curve)
{
    for (QPointF& point : curve.points)
        point = point.transposed();
    return curve;
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

constexpr double longLine = 130; ///< from here on a line may pass other ranks
constexpr double turn = 34; ///< along the line, for moving into a lane

int cardsHit(const LineCurve& curve, const BoxesIn& boxesIn)
{
    constexpr int samples = 14;
    const std::vector<QRectF> boxes = boxesIn(curve.bounds());
    int hit = 0;
    for (const QRectF& box : boxes) {
        bool isHit = false;
        for (std::size_t i = 0; i + 3 < curve.points.size() && !isHit; i += 3) {
            for (int step = 0; step <= samples && !isHit; ++step)
                isHit = box.contains(pointOn(&curve.points[i], static_cast<double>(step) / samples));
        }
        hit += isHit ? 1 : 0;
    }
    return hit;
}

void addStraight(LineCurve& curve, QPointF to)
{
    const QPointF from = curve.end();
    curve.points.insert(curve.points.end(), {from + (to - from) / 3, from + (to - from) * 2 / 3, to});
}

/// A round corner at `corner` on the way from the curve's end to `next`, and straight up to it.
void addCorner(LineCurve& curve, QPointF corner, QPointF next)
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

/// Straight along a lane at `x`, with round corners; upright coordinates. Lines with different lanes turn at
/// different heights, so that they do not run along each other.
LineCurve throughLane(QPointF start, QPointF end, double x)
{
    const double way = end.y() < start.y() ? -1 : 1;
    const double height = turn * (0.45 + 0.5 * std::fmod(std::abs(x - end.x()), 97) / 97);
    const QPointF corners[] = {{start.x(), start.y() + way * turn * 0.6}, {x, start.y() + way * turn * 0.6},
        {x, end.y() - way * height}, {end.x(), end.y() - way * height}, end};
    LineCurve curve{{start}};
    for (int i = 0; i < 4; ++i)
        addCorner(curve, corners[i], corners[i + 1]);
    addStraight(curve, end);
    return curve;
}

/// The same, out at the side of its card: a card may stand right above it.
LineCurve besideLane(const QRectF& from, QPointF end, double x)
{
    const QPointF start(x < from.center().x() ? from.left() : from.right(), from.center().y());
    const double way = end.y() < start.y() ? -1 : 1;
    const double height = turn * (0.45 + 0.5 * std::fmod(std::abs(x - end.x()), 97) / 97);
    const QPointF corners[] = {{x, start.y()}, {x, end.y() - way * height}, {end.x(), end.y() - way * height}, end};
    LineCurve curve{{start}};
    for (int i = 0; i < 3; ++i)
        addCorner(curve, corners[i], corners[i + 1]);
    addStraight(curve, end);
    return curve;
}

/// Leaves and arrives upright.
void addSwing(LineCurve& curve, QPointF to)
{
    const QPointF from = curve.end();
    const double bend = (to.y() - from.y()) / 2;
    curve.points.insert(curve.points.end(), {from + QPointF(0, bend), to - QPointF(0, bend), to});
}

/// By the middle of a side when the way begins beside the box, and else by the edge towards it.
LineCurve uprightThrough(const LineEnd& from, const LineEnd& to, double gap, const std::vector<QPointF>& way)
{
    const bool isUp = to.box.center().y() < from.box.center().y();
    const bool leavesAside = way.size() > 1 && way[0].y() > from.box.top() && way[0].y() < from.box.bottom();
    LineCurve curve;
    if (leavesAside) {
        const bool isLeft = way[0].x() < from.box.center().x();
        curve.points = {QPointF(isLeft ? from.box.left() : from.box.right(), way[0].y())};
        addCorner(curve, way[0], way[1]);
        addStraight(curve, way[1]);
    } else {
        curve.points = {QPointF(from.box.center().x(), isUp ? from.box.top() : from.box.bottom())};
        addSwing(curve, way[0]);
    }
    for (std::size_t i = leavesAside ? 2 : 1; i < way.size(); ++i)
        addSwing(curve, way[i]);
    const double offset = fanned(curve.end().x() - to.box.center().x(), to.box.width());
    addSwing(curve, {to.box.center().x() + (to.isDot ? 0 : offset), isUp ? to.box.bottom() + gap : to.box.top() - gap});
    return curve;
}

/// Beside every card that stands in the way.
std::vector<double> lanes(const LineCurve& direct, double laneGap, const BoxesIn& boxesIn)
{
    const QPointF start = direct.start();
    const QPointF end = direct.end();
    std::vector<double> found = {start.x(), end.x()};
    for (const QRectF& box : boxesIn(direct.bounds().adjusted(-40, 0, 40, 0))) {
        found.push_back(box.left() - laneGap);
        found.push_back(box.right() + laneGap);
    }
    const auto detour = [&](double x) { return std::abs(x - start.x()) + std::abs(x - end.x()); };
    std::sort(found.begin(), found.end(),
        [&](double a, double b) { return detour(a) != detour(b) ? detour(a) < detour(b) : a < b; });
    found.resize(std::min<std::size_t>(found.size(), 12));
    return found;
}

LineCurve uprightAround(const LineEnd& from, const LineCurve& direct, double laneGap, const BoxesIn& boxesIn)
{
    int fewest = cardsHit(direct, boxesIn);
    LineCurve best = direct;
    const auto consider = [&](const LineCurve& lane) {
        const int hit = cardsHit(lane, boxesIn);
        if (hit < fewest) {
            fewest = hit;
            best = lane;
        }
    };
    for (double x : fewest == 0 ? std::vector<double>() : lanes(direct, laneGap, boxesIn)) {
        consider(throughLane(direct.start(), direct.end(), x));
        const bool isBeside = !from.isDot && (x < from.box.left() - 5 || x > from.box.right() + 5);
        if (fewest > 0 && isBeside)
            consider(besideLane(from.box, direct.end(), x));
        if (fewest == 0)
            break;
    }
    return best;
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

LineCurve curveThrough(
    const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap, const std::vector<QPointF>& way)
{
    if (!isSideways(direction))
        return uprightThrough(from, to, gap, way);
    std::vector<QPointF> upright;
    for (QPointF point : way)
        upright.push_back(point.transposed());
    return swapped(uprightThrough({turned(from.box), from.isDot}, {turned(to.box), to.isDot}, gap, upright));
}

LineCurve curveAround(const LineEnd& from, const LineEnd& to, LayoutDirection direction, double gap, double laneGap,
    const BoxesIn& boxesIn)
{
    const LineCurve direct = curveBetween(from, to, direction, gap);
    const QPointF way = direct.end() - direct.start();
    const bool isAside = isSideways(direction);
    if (std::abs(isAside ? way.x() : way.y()) < longLine || direct.points.size() != 4)
        return direct;
    if (!isAside)
        return uprightAround(from, direct, laneGap, boxesIn);
    return swapped(uprightAround({turned(from.box), from.isDot}, swapped(direct), laneGap, [&](const QRectF& area) {
        std::vector<QRectF> boxes = boxesIn(turned(area));
        for (QRectF& box : boxes)
            box = turned(box);
        return boxes;
    }));
}
