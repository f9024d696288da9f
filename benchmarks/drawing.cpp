#include "benchmarks/drawing.h"

#include "model/debate/indexat.h"
#include "model/layout/forest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

double side(QPointF from, QPointF to, QPointF point)
{
    return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
}

bool cross(const QLineF& one, const QLineF& other)
{
    return side(one.p1(), one.p2(), other.p1()) * side(one.p1(), one.p2(), other.p2()) < 0
        && side(other.p1(), other.p2(), one.p1()) * side(other.p1(), other.p2(), one.p2()) < 0;
}

/// Calls `visit(one, other)` for each pair whose spans from left to right meet.
template<class Left, class Right, class Visit>
void forMeeting(int count, Left&& left, Right&& right, Visit&& visit)
{
    std::vector<int> order(at(count));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int one, int other) { return left(one) < left(other); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size() && left(order[j]) < right(order[i]); ++j)
            visit(order[i], order[j]);
    }
}

}

double Drawing::meanTreeLine() const
{
    double sum = 0;
    int count = 0;
    for (const Line& line : lines) {
        if (!line.isTree)
            continue;
        sum += QLineF(boxes[at(line.from)].center(), boxes[at(line.to)].center()).length();
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

int Drawing::crossings() const
{
    std::vector<QLineF> drawn;
    for (const Line& line : lines)
        drawn.emplace_back(boxes[at(line.from)].center(), boxes[at(line.to)].center());
    const auto left = [&](int i) { return std::min(drawn[at(i)].x1(), drawn[at(i)].x2()); };
    const auto right = [&](int i) { return std::max(drawn[at(i)].x1(), drawn[at(i)].x2()); };
    int count = 0;
    forMeeting(static_cast<int>(drawn.size()), left, right, [&](int one, int other) {
        const Line& a = lines[at(one)];
        const Line& b = lines[at(other)];
        if (a.from != b.from && a.from != b.to && a.to != b.from && a.to != b.to)
            count += cross(drawn[at(one)], drawn[at(other)]);
    });
    return count;
}

int Drawing::overlaps() const
{
    constexpr double slack = 0.01;
    int count = 0;
    forMeeting(
        static_cast<int>(boxes.size()), [&](int i) { return boxes[at(i)].left() + slack; },
        [&](int i) { return boxes[at(i)].right() - slack; },
        [&](int one, int other) {
            count += boxes[at(one)].top() + slack < boxes[at(other)].bottom()
                && boxes[at(other)].top() + slack < boxes[at(one)].bottom();
        });
    return count;
}

double Drawing::aspect() const
{
    QRectF all;
    for (const QRectF& box : boxes)
        all |= box;
    return all.width() / all.height();
}

Drawing drawingOf(const CardGraph& cards, const std::vector<QSizeF>& sizes, const std::vector<QPointF>& centres)
{
    Drawing drawing;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        drawing.boxes.emplace_back(centres[i] - QPointF(sizes[i].width(), sizes[i].height()) / 2, sizes[i]);
    const Forest forest = spanningForest(cards);
    for (const MapLine& line : cards.lines())
        drawing.lines.push_back({line.from, line.to, forest.parent[at(line.from)] == line.to});
    return drawing;
}
