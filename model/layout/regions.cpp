#include "model/layout/regions.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr std::size_t nearest = 24; ///< regions beside which a free place is looked for
constexpr double touching = 0.01;

bool isTooNear(const QRectF& one, const QRectF& other, double gap)
{
    return one.left() < other.right() + gap - touching && other.left() < one.right() + gap - touching
        && one.top() < other.bottom() + gap - touching && other.top() < one.bottom() + gap - touching;
}

enum class Side { Left, Right, Top, Bottom };

struct Stretch {
    double from;
    double to;
};

/// A box as seen by what grows to a side: that way, numbers become larger.
Stretch along(const QRectF& box, Side side)
{
    switch (side) {
    case Side::Left:
        return {-box.right(), -box.left()};
    case Side::Right:
        return {box.left(), box.right()};
    case Side::Top:
        return {-box.bottom(), -box.top()};
    case Side::Bottom:
        break;
    }
    return {box.top(), box.bottom()};
}

Stretch across(const QRectF& box, Side side)
{
    const bool isAside = side == Side::Left || side == Side::Right;
    return isAside ? Stretch{box.top(), box.bottom()} : Stretch{box.left(), box.right()};
}

QPointF step(Side side, double length)
{
    const bool isBack = side == Side::Left || side == Side::Top;
    const double way = isBack ? -length : length;
    return side == Side::Left || side == Side::Right ? QPointF(way, 0) : QPointF(0, way);
}

/// Slides regions to one side: those that a border, and then each other, run into, by no more than the border moves.
class Slide {
public:
    Slide(Side side, double gap, std::vector<QRectF>& boxes)
        : m_side(side)
        , m_gap(gap)
        , m_boxes(boxes)
    {
    }

    /// The region's own box is left as it is.
    void makeRoom(int region, double growth)
    {
        const Stretch own = along(m_boxes[at(region)], m_side);
        m_moved = {{across(m_boxes[at(region)], m_side), own.to, own.to + growth}};
        for (int other : beyond(region, own.to)) {
            const double way = wayOf(m_boxes[at(other)]);
            if (way <= touching)
                continue;
            const double end = along(m_boxes[at(other)], m_side).to;
            m_moved.push_back({across(m_boxes[at(other)], m_side), end, end + way});
            m_boxes[at(other)].translate(step(m_side, way));
        }
    }

private:
    struct Moved {
        Stretch across;
        double before; ///< its far border
        double now;
    };

    /// The nearest first: none is run into by one further away.
    std::vector<int> beyond(int region, double border) const
    {
        std::vector<int> found;
        for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i) {
            if (i != region && along(m_boxes[at(i)], m_side).from >= border - touching)
                found.push_back(i);
        }
        std::stable_sort(found.begin(), found.end(), [&](int one, int other) {
            return along(m_boxes[at(one)], m_side).from < along(m_boxes[at(other)], m_side).from;
        });
        return found;
    }

    double wayOf(const QRectF& box) const
    {
        const Stretch own = across(box, m_side);
        const double start = along(box, m_side).from;
        double way = 0;
        for (const Moved& moved : m_moved) {
            const bool isBeside
                = own.from >= moved.across.to + m_gap - touching || moved.across.from >= own.to + m_gap - touching;
            if (!isBeside && start >= moved.before - touching)
                way = std::max(way, moved.now + std::min(m_gap, start - moved.before) - start);
        }
        return way;
    }

    Side m_side;
    double m_gap;
    std::vector<QRectF>& m_boxes;
    std::vector<Moved> m_moved;
};

}

std::vector<QRectF> withRoomFor(const std::vector<RegionChange>& changes, std::vector<QRectF> boxes, double gap)
{
    const std::vector<QRectF> before = boxes;
    for (const RegionChange& change : changes) {
        QRectF& box = boxes[at(change.region)];
        const QRectF wanted = change.box.translated(box.topLeft() - before[at(change.region)].topLeft());
        for (Side side : {Side::Right, Side::Bottom, Side::Left, Side::Top}) {
            const double growth = along(wanted, side).to - along(box, side).to;
            if (growth > 0)
                Slide(side, gap, boxes).makeRoom(change.region, growth);
            const bool isFarSide = side == Side::Right || side == Side::Bottom;
            if (growth > 0 && isFarSide)
                box.setSize(box.size() + QSizeF(step(side, growth).x(), step(side, growth).y()));
            else if (growth > 0)
                box.setTopLeft(box.topLeft() + step(side, growth));
        }
        box = wanted;
    }
    return boxes;
}

QRectF freePlace(const QRectF& wanted, const std::vector<QRectF>& boxes, double gap)
{
    const auto distance = [&](const QRectF& box) { return (box.center() - wanted.center()).manhattanLength(); };
    std::vector<QRectF> near = boxes;
    const auto end = near.begin() + static_cast<std::ptrdiff_t>(std::min(near.size(), nearest));
    std::partial_sort(near.begin(), end, near.end(),
        [&](const QRectF& one, const QRectF& other) { return distance(one) < distance(other); });
    std::vector<double> lefts{wanted.left()};
    std::vector<double> tops{wanted.top()};
    QRectF all = wanted;
    for (auto box = near.begin(); box != end; ++box) {
        lefts.insert(lefts.end(), {box->right() + gap, box->left() - gap - wanted.width()});
        tops.insert(tops.end(), {box->bottom() + gap, box->top() - gap - wanted.height()});
    }
    for (const QRectF& box : boxes)
        all |= box;
    QRectF best(QPointF(wanted.left(), all.bottom() + gap), wanted.size()); // below everything, which is free
    for (double left : lefts) {
        for (double top : tops) {
            const QRectF box(QPointF(left, top), wanted.size());
            const auto isInWay = [&](const QRectF& other) { return isTooNear(box, other, gap); };
            if (distance(box) < distance(best) && std::none_of(boxes.begin(), boxes.end(), isInWay))
                best = box;
        }
    }
    return best;
}
