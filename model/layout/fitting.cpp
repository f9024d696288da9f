#include "model/layout/fitting.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr std::size_t mostFitted = 40;
constexpr double costOfLine = 0.5; ///< of a unit of a line between regions, in units of the whole's height
constexpr double costOfPlace = 0.03; ///< as much for each unit away from the beginning

class Fitter {
public:
    Fitter(const std::vector<PackedBox>& boxes, const PackingWishes& wishes)
        : m_boxes(boxes)
        , m_wishes(wishes)
        , m_corners(boxes.size())
    {
    }

    std::vector<LayoutPoint> fit()
    {
        for (int box : inTrees())
            put(box);
        return std::move(m_corners);
    }

private:
    /// Each region right before those that stand under it, which come in the order of their anchors.
    std::vector<int> inTrees() const
    {
        std::vector<std::vector<int>> children(m_boxes.size() + 1);
        for (std::size_t i = m_boxes.size(); i-- > 0;)
            children[m_boxes[i].parent < 0 ? m_boxes.size() : at(m_boxes[i].parent)].push_back(static_cast<int>(i));
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            std::stable_sort(children[i].begin(), children[i].end(),
                [&](int one, int other) { return m_boxes[at(one)].anchor > m_boxes[at(other)].anchor; });
        std::vector<int> open = children.back();
        std::vector<int> order;
        while (!open.empty()) {
            order.push_back(open.back());
            open.pop_back();
            const std::vector<int>& below = children[at(order.back())];
            open.insert(open.end(), below.begin(), below.end());
        }
        return order;
    }

    double right(int box) const { return m_corners[at(box)].x + m_boxes[at(box)].width; }
    double bottom(int box) const { return m_corners[at(box)].y + m_boxes[at(box)].height; }

    /// The highest free place from `top` on for a box at `x`.
    LayoutPoint freeFrom(const PackedBox& box, double x, double top) const
    {
        const double gap = m_wishes.gap;
        for (bool isBlocked = true; isBlocked;) {
            isBlocked = false;
            for (int other : m_placed) {
                const LayoutPoint& corner = m_corners[at(other)];
                const bool isBeside = x + box.width + gap <= corner.x || right(other) + gap <= x;
                if (isBeside || top + box.height + gap <= corner.y || bottom(other) + gap <= top)
                    continue;
                top = bottom(other) + gap;
                isBlocked = true;
            }
        }
        return {x, top};
    }

    double costOf(const PackedBox& box, LayoutPoint corner) const
    {
        const double width = std::max(m_width, corner.x + box.width) / m_wishes.aspect;
        const double height = std::max(m_height, corner.y + box.height);
        double cost
            = std::max(width, height) + 0.1 * (width + height) + costOfPlace * (corner.x / m_wishes.aspect + corner.y);
        if (box.parent >= 0) {
            const double across = m_corners[at(box.parent)].x + box.anchor - corner.x - box.head;
            const double along = corner.y - m_corners[at(box.parent)].y - box.drop;
            cost += costOfLine * (std::abs(across) + std::abs(along));
        }
        return cost;
    }

    std::vector<double> columnsFor(const PackedBox& box) const
    {
        std::vector<double> columns{0};
        for (int other : m_placed) {
            for (double x : {m_corners[at(other)].x, right(other) + m_wishes.gap, right(other) - box.width}) {
                if (x >= 0)
                    columns.push_back(x);
            }
        }
        return columns;
    }

    void put(int index)
    {
        const PackedBox& box = m_boxes[at(index)];
        double least = std::numeric_limits<double>::infinity();
        LayoutPoint best;
        const auto consider = [&](LayoutPoint corner) {
            if (const double cost = costOf(box, corner); cost < least) {
                least = cost;
                best = corner;
            }
        };
        const double top = box.parent < 0 ? 0 : m_corners[at(box.parent)].y + box.drop;
        for (double x : columnsFor(box))
            consider(freeFrom(box, x, std::max(0.0, top)));
        m_corners[at(index)] = best;
        m_width = std::max(m_width, best.x + box.width);
        m_height = std::max(m_height, best.y + box.height);
        m_placed.push_back(index);
    }

    const std::vector<PackedBox>& m_boxes;
    const PackingWishes m_wishes;
    std::vector<LayoutPoint> m_corners;
    std::vector<int> m_placed;
    double m_width = 0;
    double m_height = 0;
};

}

bool areToBeFitted(const std::vector<PackedBox>& boxes)
{
    const auto roots = static_cast<std::size_t>(
        std::count_if(boxes.begin(), boxes.end(), [](const PackedBox& box) { return box.parent < 0; }));
    return boxes.size() <= mostFitted && 2 * roots > boxes.size();
}

std::vector<LayoutPoint> fitted(const std::vector<PackedBox>& boxes, const PackingWishes& wishes)
{
    return Fitter(boxes, wishes).fit();
}
