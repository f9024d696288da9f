#include "model/layout/packing.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

/// Boxes in rows of at most some length.
struct Rows {
    double limit = 0;
    double width = 0;
    double height = 0;
};

/// Calls `visit(corner)` for each box in turn.
template<class Visit>
Rows rowsOf(const std::vector<LayoutBox>& boxes, double limit, double gap, Visit&& visit)
{
    Rows rows{limit};
    double x = 0;
    double rowHeight = 0;
    for (const LayoutBox& box : boxes) {
        if (x > 0 && x + box.width > limit) {
            rows.height += rowHeight + gap;
            x = rowHeight = 0;
        }
        visit(LayoutPoint{x, rows.height});
        rows.width = std::max(rows.width, x + box.width);
        rowHeight = std::max(rowHeight, box.height);
        x += box.width + gap;
    }
    rows.height += rowHeight;
    return rows;
}

/// Of the whole: the smallest frame of the shape wanted around it, and a little for what it leaves empty.
double costOf(double width, double height, double aspect)
{
    return std::max(width / aspect, height) + 0.1 * (width / aspect + height);
}

/// The rows for which `cost` is least, and where they put the boxes.
template<class Cost>
Rows bestRows(const std::vector<LayoutBox>& boxes, double gap, std::vector<LayoutPoint>& corners, Cost&& cost)
{
    constexpr int steps = 20;
    const bool areSeveral = boxes.size() > 1; // and may stand in rows in several ways
    double widest = 1;
    double all = 1;
    for (const LayoutBox& box : boxes) {
        widest = std::max(widest, box.width);
        all += box.width + gap;
    }
    const double factor = areSeveral ? std::pow(all / widest, 1.0 / steps) : 1;
    Rows best;
    double least = std::numeric_limits<double>::infinity();
    double limit = widest;
    for (int step = 0; step <= steps && areSeveral; ++step, limit *= factor) {
        const Rows rows = rowsOf(boxes, limit + 0.5, gap, [](LayoutPoint) {});
        if (const double itsCost = cost(rows); itsCost < least) {
            least = itsCost;
            best = rows;
        }
    }
    corners.clear();
    return rowsOf(boxes, std::max(best.limit, widest), gap, [&](LayoutPoint corner) { corners.push_back(corner); });
}

class Packer {
public:
    Packer(const std::vector<PackedBox>& boxes, const PackingWishes& wishes)
        : m_boxes(boxes)
        , m_wishes(wishes)
        , m_children(boxes.size() + 1)
        , m_blocks(boxes.size())
        , m_inner(boxes.size())
        , m_left(boxes.size(), 0)
    {
        for (std::size_t i = 0; i < boxes.size(); ++i)
            m_children[boxes[i].parent < 0 ? boxes.size() : at(boxes[i].parent)].push_back(static_cast<int>(i));
    }

    std::vector<LayoutPoint> pack()
    {
        m_corners.resize(m_boxes.size());
        const std::vector<int> order = topDown();
        for (auto box = order.rbegin(); box != order.rend(); ++box)
            putChildrenUnder(*box);
        const std::vector<LayoutPoint> corners = inRows(blocksOf(m_children.back()), m_wishes);
        for (std::size_t i = 0; i < corners.size(); ++i)
            m_corners[at(m_children.back()[i])] = corners[i];
        for (int box : order)
            settle(box);
        riseTogether(order);
        return std::move(m_corners);
    }

private:
    std::vector<int> topDown() const
    {
        std::vector<int> order = m_children.back();
        for (std::size_t i = 0; i < order.size(); ++i)
            order.insert(order.end(), m_children[at(order[i])].begin(), m_children[at(order[i])].end());
        return order;
    }

    std::vector<LayoutBox> blocksOf(const std::vector<int>& boxes) const
    {
        std::vector<LayoutBox> blocks;
        for (int box : boxes)
            blocks.push_back(m_blocks[at(box)]);
        return blocks;
    }

    /// Columns are rows with the axes exchanged.
    void putChildrenUnder(int box)
    {
        const PackedBox& top = m_boxes[at(box)];
        std::vector<int>& children = m_children[at(box)];
        m_blocks[at(box)] = {top.width, top.height};
        if (children.empty())
            return;
        std::ranges::sort(children, {}, [&](int child) { return std::pair(m_boxes[at(child)].anchor, child); });
        m_turned.clear();
        for (int child : children)
            m_turned.push_back({m_blocks[at(child)].height, m_blocks[at(child)].width});
        const double under = top.height + m_wishes.gap;
        std::vector<LayoutPoint>& corners = m_cornersOfChildren;
        const Rows columns = bestRows(m_turned, m_wishes.gap, corners, [&](const Rows& rows) {
            return costOf(std::max(top.width, rows.height), under + rows.width, m_wishes.aspect);
        });
        const double width = std::max(top.width, columns.height);
        const double play = columns.height - top.width; // the narrower one is put where the lines are straightest
        const double shift = std::clamp(shiftFor(children, corners), std::min(play, 0.0), std::max(play, 0.0));
        m_left[at(box)] = std::max(shift, 0.0);
        for (std::size_t i = 0; i < children.size(); ++i)
            m_inner[at(children[i])] = {std::max(-shift, 0.0) + corners[i].y, under + corners[i].x};
        m_blocks[at(box)] = {width, under + columns.width};
    }

    /// How far right of its children's left a parent is best, on average.
    double shiftFor(const std::vector<int>& children, const std::vector<LayoutPoint>& corners) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < children.size(); ++i) {
            const PackedBox& child = m_boxes[at(children[i])];
            sum += corners[i].y + m_left[at(children[i])] + child.head - child.anchor;
        }
        return sum / static_cast<double>(children.size());
    }

    /// Turns the corner of its block, which is known by now, into its own and its children's.
    void settle(int box)
    {
        LayoutPoint& corner = m_corners[at(box)];
        for (int child : m_children[at(box)])
            m_corners[at(child)] = {corner.x + m_inner[at(child)].x, corner.y + m_inner[at(child)].y};
        corner.x += m_left[at(box)];
    }

    /// Each tree of regions, into the room that those above it leave.
    void riseTogether(const std::vector<int>& order)
    {
        std::vector<int> root(m_boxes.size());
        std::vector<std::vector<int>> trees;
        for (int box : order) {
            const int parent = m_boxes[at(box)].parent;
            root[at(box)] = parent < 0 ? static_cast<int>(trees.size()) : root[at(parent)];
            if (parent < 0)
                trees.emplace_back();
            trees[at(root[at(box)])].push_back(box);
        }
        std::vector<int> placed; // trees stand in rows, so that those before are above or beside
        for (const std::vector<int>& tree : trees) {
            double room = std::numeric_limits<double>::infinity();
            for (int box : tree) {
                room = std::min(room, m_corners[at(box)].y);
                for (int above : placed) {
                    if (isOver(above, box))
                        room = std::min(room,
                            m_corners[at(box)].y - m_corners[at(above)].y - m_boxes[at(above)].height - m_wishes.gap);
                }
            }
            for (int box : tree)
                m_corners[at(box)].y -= std::max(room, 0.0);
            placed.insert(placed.end(), tree.begin(), tree.end());
        }
    }
    bool isOver(int one, int other) const
    {
        return m_corners[at(one)].x < m_corners[at(other)].x + m_boxes[at(other)].width + m_wishes.gap
            && m_corners[at(other)].x < m_corners[at(one)].x + m_boxes[at(one)].width + m_wishes.gap;
    }

    const std::vector<PackedBox>& m_boxes;
    const PackingWishes m_wishes;
    std::vector<std::vector<int>> m_children; ///< of each box; of none at the end
    std::vector<LayoutBox> m_blocks; ///< each box with all that stands under it
    std::vector<LayoutPoint> m_inner; ///< corner of each block in its parent's
    std::vector<double> m_left; ///< of each box in its block
    std::vector<LayoutPoint> m_corners;
    std::vector<LayoutBox> m_turned; ///< for one box after the other, as is the next: to get memory takes the longest
    std::vector<LayoutPoint> m_cornersOfChildren;
};

}

std::vector<LayoutPoint> packed(const std::vector<PackedBox>& boxes, const PackingWishes& wishes)
{
    return Packer(boxes, wishes).pack();
}

std::vector<LayoutPoint> inRows(const std::vector<LayoutBox>& boxes, const PackingWishes& wishes)
{
    const auto cost = [&](const Rows& rows) { return costOf(rows.width, rows.height, wishes.aspect); };
    std::vector<LayoutPoint> corners;
    bestRows(boxes, wishes.gap, corners, cost);
    return corners;
}
