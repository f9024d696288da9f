#include "views/map/curvepieces.h"

namespace {

constexpr double longLine = 40; ///< from here on a line may pass other cards
constexpr double widestTurn = 34; ///< along the line, for moving into a lane

/// Of a line so long.
double turnOf(double along)
{
    return std::min(widestTurn, std::abs(along) * 0.32);
}

bool isIn(QPointF point, const QRectF& box)
{
    return point.x() >= box.left() && point.x() <= box.right() && point.y() >= box.top() && point.y() <= box.bottom();
}

/// Whether a cubic curve, from the first of four points, between which it stays, has one in a box.
bool reaches(const QPointF* p, const QRectF& box)
{
    const auto [left, right] = std::minmax({p[0].x(), p[1].x(), p[2].x(), p[3].x()});
    const auto [top, bottom] = std::minmax({p[0].y(), p[1].y(), p[2].y(), p[3].y()});
    if (right < box.left() || left > box.right() || bottom < box.top() || top > box.bottom())
        return false;
    constexpr double distance = 16; // no card is between two, and no corner of one that anybody would see
    const int pieces = std::clamp(static_cast<int>(length(p[3] - p[0]) / distance), 4, 60);
    for (int step = 0; step <= pieces; ++step) {
        if (isIn(pointOn(p, static_cast<double>(step) / pieces), box))
            return true;
    }
    return false;
}

/// Straight along a lane at `x`, with round corners; upright coordinates. Lines with different lanes turn at
/// different heights, so that they do not run along each other.
LineCurve throughLane(QPointF start, QPointF end, double x)
{
    const double way = end.y() < start.y() ? -1 : 1;
    const double turn = turnOf(end.y() - start.y());
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
    const double height = turnOf(end.y() - start.y()) * (0.45 + 0.5 * std::fmod(std::abs(x - end.x()), 97) / 97);
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
std::vector<double> lanes(const LineCurve& direct, bool endsAtDot, double laneGap, const BoxesIn& boxesIn)
{
    const QPointF start = direct.start();
    const QPointF end = direct.end();
    std::vector<double> found = {start.x(), end.x()};
    for (const QRectF& box : boxesIn(direct.bounds().adjusted(-40, 0, 40, 0))) {
        found.push_back(box.left() - laneGap);
        found.push_back(box.right() + laneGap);
    }
    const auto detour = [&](double x) {
        const double rank = x == end.x() && endsAtDot ? 2 * laneGap : 0; // others may come to it from there
        return std::abs(x - start.x()) + std::abs(x - end.x()) + rank;
    };
    std::sort(found.begin(), found.end(),
        [&](double a, double b) { return detour(a) != detour(b) ? detour(a) < detour(b) : a < b; });
    found.resize(std::min<std::size_t>(found.size(), 12));
    return found;
}

/// Where a line that comes by a lane at `x` ends: towards the lane, so that lines of different lanes end apart.
QPointF endFrom(double x, const LineEnd& to, QPointF end)
{
    return to.isDot ? end : QPointF(to.box.center().x() + fanned(x - to.box.center().x(), to.box.width()), end.y());
}

/// By a lane into the side of a dot, past what comes to it from below.
LineCurve intoDotBySide(QPointF start, const LineEnd& dot, QPointF end, double x)
{
    const double way = end.y() < start.y() ? -1 : 1;
    const double low = start.y() + way * turnOf(end.y() - start.y()) * 0.6;
    const double gap = std::abs(end.y() - dot.box.center().y());
    const QPointF side = dot.box.center() + QPointF(x < end.x() ? -gap : gap, 0);
    LineCurve curve{{start}};
    addCorner(curve, {start.x(), low}, {x, low});
    addCorner(curve, {x, low}, {x, side.y()});
    addCorner(curve, {x, side.y()}, side);
    addStraight(curve, side);
    return curve;
}

LineCurve uprightAround(
    const LineEnd& from, const LineEnd& to, const LineCurve& direct, double laneGap, const BoxesIn& boxesIn)
{
    constexpr double beside = 12; // of a dot
    int fewest = boxesCrossed(direct, boxesIn);
    LineCurve best = direct;
    const auto consider = [&](const LineCurve& lane) {
        const int hit = boxesCrossed(lane, boxesIn);
        if (hit < fewest) {
            fewest = hit;
            best = lane;
        }
    };
    for (double x : fewest == 0 ? std::vector<double>() : lanes(direct, to.isDot, laneGap, boxesIn)) {
        const QPointF end = endFrom(x, to, direct.end());
        if (to.isDot && std::abs(x - end.x()) >= beside)
            consider(intoDotBySide(direct.start(), to, end, x));
        consider(throughLane(direct.start(), end, x));
        const bool isBeside = !from.isDot && (x < from.box.left() - 5 || x > from.box.right() + 5);
        if (fewest > 0 && isBeside)
            consider(besideLane(from.box, end, x));
        if (fewest == 0)
            break;
    }
    return best;
}

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

int boxesCrossed(const LineCurve& curve, const BoxesIn& boxesIn)
{
    const std::vector<QRectF> boxes = boxesIn(curve.bounds().adjusted(-1, -1, 1, 1)); // a straight line's are empty
    return static_cast<int>(std::ranges::count_if(boxes, [&](const QRectF& box) {
        for (std::size_t i = 0; i + 3 < curve.points.size(); i += 3) {
            if (reaches(&curve.points[i], box))
                return true;
        }
        return false;
    }));
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
        return uprightAround(from, to, direct, laneGap, boxesIn);
    const LineEnd turnedTo = {turned(to.box), to.isDot};
    return swapped(
        uprightAround({turned(from.box), from.isDot}, turnedTo, swapped(direct), laneGap, [&](const QRectF& area) {
            std::vector<QRectF> boxes = boxesIn(turned(area));
            for (QRectF& box : boxes)
                box = turned(box);
            return boxes;
        }));
}
