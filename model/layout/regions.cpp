#include "model/layout/regions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr int pushesEach = 6; ///< on average, before pushing is given up
constexpr std::size_t nearest = 24; ///< regions beside which a free place is looked for
constexpr double touching = 0.01;

enum class Way { None, Left, Right, Up, Down };

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isTooNear(const QRectF& one, const QRectF& other, double gap)
{
    return one.left() < other.right() + gap - touching && other.left() < one.right() + gap - touching
        && one.top() < other.bottom() + gap - touching && other.top() < one.bottom() + gap - touching;
}

/// How far a box has to go that way to be out of another's.
QPointF escape(const QRectF& box, const QRectF& from, double gap, Way way)
{
    switch (way) {
    case Way::Left:
        return {from.left() - gap - box.right(), 0};
    case Way::Right:
        return {from.right() + gap - box.left(), 0};
    case Way::Up:
        return {0, from.top() - gap - box.bottom()};
    case Way::Down:
        return {0, from.bottom() + gap - box.top()};
    case Way::None:
        break;
    }
    return {};
}

Way shortestWay(const QRectF& box, const QRectF& from, double gap)
{
    Way best = Way::None;
    double least = std::numeric_limits<double>::infinity();
    for (Way way : {Way::Right, Way::Down, Way::Left, Way::Up}) {
        const double length = escape(box, from, gap, way).manhattanLength();
        if (length < least) {
            least = length;
            best = way;
        }
    }
    return best;
}

/// Returns whether it has come to rest without overlap.
bool push(const std::vector<RegionChange>& changes, std::vector<QRectF>& boxes, double gap)
{
    std::vector<Way> ways(boxes.size(), Way::None);
    std::vector<bool> isFixed(boxes.size(), false);
    std::vector<int> open;
    for (const RegionChange& change : changes) {
        boxes[at(change.region)] = change.box;
        isFixed[at(change.region)] = changes.size() == 1;
        open.push_back(change.region);
    }
    int left = pushesEach * static_cast<int>(boxes.size()) + 16;
    for (std::size_t next = 0; next < open.size(); ++next) {
        const int pusher = open[next];
        for (int other = 0; other < static_cast<int>(boxes.size()); ++other) {
            if (other == pusher || !isTooNear(boxes[at(pusher)], boxes[at(other)], gap))
                continue;
            if (isFixed[at(other)] || --left < 0)
                return false;
            if (ways[at(other)] == Way::None)
                ways[at(other)] = shortestWay(boxes[at(other)], boxes[at(pusher)], gap);
            boxes[at(other)].translate(escape(boxes[at(other)], boxes[at(pusher)], gap, ways[at(other)]));
            open.push_back(other);
        }
    }
    return true;
}

/// Everything beyond the old borders of a region moves outwards by what it has grown.
void spread(const RegionChange& change, std::vector<QRectF>& boxes)
{
    const QRectF old = boxes[at(change.region)];
    const double growsLeft = std::max(0.0, old.left() - change.box.left());
    const double growsRight = std::max(0.0, change.box.right() - old.right());
    const double growsUp = std::max(0.0, old.top() - change.box.top());
    const double growsDown = std::max(0.0, change.box.bottom() - old.bottom());
    for (int i = 0; i < static_cast<int>(boxes.size()); ++i) {
        QRectF& box = boxes[at(i)];
        if (i == change.region)
            continue;
        const double x = box.left() >= old.right() ? growsRight : box.right() <= old.left() ? -growsLeft : 0;
        const double y = box.top() >= old.bottom() ? growsDown : box.bottom() <= old.top() ? -growsUp : 0;
        box.translate(x, y);
    }
    boxes[at(change.region)] = change.box;
}

}

std::vector<QRectF> withRoomFor(const std::vector<RegionChange>& changes, std::vector<QRectF> boxes, double gap)
{
    std::vector<QRectF> pushed = boxes;
    if (push(changes, pushed, gap))
        return pushed;
    const std::vector<QRectF> before = boxes;
    for (RegionChange change : changes) {
        change.box.translate(boxes[at(change.region)].topLeft() - before[at(change.region)].topLeft());
        spread(change, boxes);
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
