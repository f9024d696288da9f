#include "model/layout/treelayout.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <numeric>

namespace {

class TreeLayout {
public:
    TreeLayout(const LayoutPiece& piece, const LayoutGaps& gaps)
        : m_piece(piece)
        , m_gaps(gaps)
        , m_parent(piece.boxes.size(), -1)
        , m_rank(piece.boxes.size(), 0)
        , m_breadth(piece.boxes.size(), 0)
    {
        for (const LayoutLink& link : piece.links) {
            if (!link.isTree)
                continue;
            m_parent[at(link.from)] = link.to;
            m_rank[at(link.from)] = link.span; // from its parent, for now
        }
    }

    PiecePlaces places()
    {
        const std::vector<int> order = topDown();
        for (int box : order) {
            if (m_parent[at(box)] >= 0)
                m_rank[at(box)] += m_rank[at(m_parent[at(box)])];
        }
        measure(order);
        const std::vector<double> ranks = rankCentres();
        m_left.resize(m_parent.size());
        std::vector<double> left(m_parent.size() + 1, 0); // where the next child goes; of the roots at the end
        for (int box : order) {
            const int parent = m_parent[at(box)];
            double& next = left[parent >= 0 ? at(parent) : m_parent.size()];
            m_left[at(box)] = next;
            next += m_breadth[at(box)] + m_gaps.siblings;
            left[at(box)] = m_left[at(box)] + (m_breadth[at(box)] - m_inside[at(box)]) / 2;
        }
        PiecePlaces places(m_parent.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = {m_left[i] + m_breadth[i] / 2, ranks[at(m_rank[i])]};
        return places;
    }

private:
    std::vector<int> topDown() const
    {
        std::vector<int> start(m_parent.size() + 2, 0); // of the children of box b, at b + 1; of the roots at 0
        for (int parent : m_parent)
            ++start[at(parent + 2)];
        std::partial_sum(start.begin(), start.end(), start.begin());
        std::vector<int> children(m_parent.size());
        std::vector<int> next(start.begin(), start.end() - 1);
        for (std::size_t box = 0; box < m_parent.size(); ++box)
            children[at(next[at(m_parent[box] + 1)]++)] = static_cast<int>(box);
        std::vector<int> order(children.begin(), children.begin() + start[1]);
        order.reserve(m_parent.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order.insert(
                order.end(), children.begin() + start[at(order[i] + 1)], children.begin() + start[at(order[i] + 2)]);
        return order;
    }

    /// The breadth of each box with all that stands under it, and of the latter alone.
    void measure(const std::vector<int>& order)
    {
        m_inside.assign(m_parent.size(), -m_gaps.siblings);
        for (auto box = order.rbegin(); box != order.rend(); ++box) {
            m_inside[at(*box)] = std::max(0.0, m_inside[at(*box)]);
            m_breadth[at(*box)] = std::max(m_piece.boxes[at(*box)].width, m_inside[at(*box)]);
            if (const int parent = m_parent[at(*box)]; parent >= 0)
                m_inside[at(parent)] += m_breadth[at(*box)] + m_gaps.siblings;
        }
    }

    std::vector<double> rankCentres() const
    {
        const int deepest = m_rank.empty() ? 0 : *std::max_element(m_rank.begin(), m_rank.end());
        std::vector<double> heights(at(deepest + 1), 0);
        for (std::size_t i = 0; i < m_rank.size(); ++i)
            heights[at(m_rank[i])] = std::max(heights[at(m_rank[i])], m_piece.boxes[i].height);
        std::vector<double> centres;
        double top = 0;
        for (double height : heights) {
            centres.push_back(top + height / 2);
            top += height + m_gaps.ranks;
        }
        return centres;
    }

    const LayoutPiece& m_piece;
    const LayoutGaps& m_gaps;
    std::vector<int> m_parent;
    std::vector<int> m_rank;
    std::vector<double> m_breadth;
    std::vector<double> m_inside;
    std::vector<double> m_left;
};

}

PiecePlaces treePlaces(const LayoutPiece& piece, const LayoutGaps& gaps)
{
    return TreeLayout(piece, gaps).places();
}
