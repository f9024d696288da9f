#include "model/layout/tidying.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

constexpr double slack = 1; ///< dot rounds

class Tidying {
public:
    Tidying(PiecePlaces& places, const LayoutPiece& piece, const LayoutGaps& gaps)
        : m_places(places)
        , m_boxes(piece.boxes)
        , m_gaps(gaps)
        , m_above(piece.boxes.size(), -1)
        , m_below(piece.boxes.size())
    {
        for (const LayoutLink& link : piece.links) {
            if (!link.isTree)
                continue;
            m_above[at(link.from)] = link.to;
            m_below[at(link.to)].push_back(link.from);
        }
    }

    void rise()
    {
        std::vector<int> order(m_boxes.size());
        std::iota(order.begin(), order.end(), 0);
        std::vector<LayoutPoint> was(m_places);
        const auto top = [&](int box) { return was[at(box)].y - m_boxes[at(box)].height / 2; };
        const auto bottom = [&](int box) { return was[at(box)].y + m_boxes[at(box)].height / 2; };
        std::stable_sort(order.begin(), order.end(), [&](int one, int other) { return top(one) < top(other); });
        for (std::size_t i = 1; i < order.size(); ++i) {
            const int box = order[i];
            double highest = -std::numeric_limits<double>::infinity();
            for (std::size_t j = 0; j < i; ++j) {
                const int other = order[j];
                const bool isParent = m_above[at(box)] == other;
                if (!isParent && (bottom(other) > top(box) || !isOver(other, box)))
                    continue;
                const double gap = isParent ? m_gaps.ranks : m_gaps.siblings;
                highest = std::max(highest, m_places[at(other)].y + m_boxes[at(other)].height / 2 + gap);
            }
            if (std::isfinite(highest))
                m_places[at(box)].y = std::min(highest, top(box)) + m_boxes[at(box)].height / 2;
        }
    }

    void moveIn()
    {
        std::vector<int> order;
        for (int box = 0; box < static_cast<int>(m_boxes.size()); ++box) {
            if (m_above[at(box)] < 0)
                order.push_back(box);
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            order.insert(order.end(), m_below[at(order[i])].begin(), m_below[at(order[i])].end());
        for (auto parent = order.rbegin(); parent != order.rend(); ++parent) {
            moveTowards({*parent}, middleFor(*parent));
            const double middle = m_places[at(*parent)].x;
            std::vector<int>& branches = m_below[at(*parent)];
            std::stable_sort(branches.begin(), branches.end(), [&](int one, int other) {
                return std::abs(m_places[at(one)].x - middle) < std::abs(m_places[at(other)].x - middle);
            });
            for (int branch : branches)
                moveTowards(branchOf(branch), middle);
        }
    }

private:
    bool isOver(int one, int other) const
    {
        return std::abs(m_places[at(one)].x - m_places[at(other)].x)
            < (m_boxes[at(one)].width + m_boxes[at(other)].width) / 2 + m_gaps.siblings - slack;
    }
    bool isBeside(int one, int other) const
    {
        const bool isLine = m_above[at(one)] == other || m_above[at(other)] == one;
        const double gap = isLine ? 0 : m_gaps.siblings;
        return std::abs(m_places[at(one)].y - m_places[at(other)].y)
            < (m_boxes[at(one)].height + m_boxes[at(other)].height) / 2 + gap - slack;
    }

    std::vector<int> branchOf(int box) const
    {
        std::vector<int> branch{box};
        for (std::size_t i = 0; i < branch.size(); ++i)
            branch.insert(branch.end(), m_below[at(branch[i])].begin(), m_below[at(branch[i])].end());
        return branch;
    }

    /// Where the lines of a box are shortest.
    double middleFor(int box) const
    {
        std::vector<double> xs;
        for (int one : m_below[at(box)])
            xs.push_back(m_places[at(one)].x);
        if (xs.empty())
            return m_places[at(box)].x;
        if (m_above[at(box)] >= 0)
            xs.push_back(m_places[at(m_above[at(box)])].x);
        std::sort(xs.begin(), xs.end());
        return (xs[(xs.size() - 1) / 2] + xs[xs.size() / 2]) / 2;
    }

    /// Boxes as a whole, as far as the others let them. @param x  where the first of them is to be.
    void moveTowards(const std::vector<int>& branch, double x)
    {
        const double way = x - m_places[at(branch.front())].x;
        if (std::abs(way) < 2)
            return;
        const double sign = way > 0 ? 1 : -1;
        std::vector<bool> isOfBranch(m_boxes.size(), false);
        for (int one : branch)
            isOfBranch[at(one)] = true;
        double room = std::abs(way);
        for (int one : branch) {
            for (int other = 0; other < static_cast<int>(m_boxes.size()) && room > slack; ++other) {
                const double distance = (m_places[at(other)].x - m_places[at(one)].x) * sign;
                if (distance > 0 && !isOfBranch[at(other)] && isBeside(one, other))
                    room = std::min(
                        room, distance - (m_boxes[at(one)].width + m_boxes[at(other)].width) / 2 - m_gaps.siblings);
            }
        }
        for (int one : room > slack ? branch : std::vector<int>())
            m_places[at(one)].x += sign * room;
    }

    PiecePlaces& m_places;
    const std::vector<LayoutBox>& m_boxes;
    const LayoutGaps& m_gaps;
    std::vector<int> m_above; ///< by box, what it stands under; -1: nothing
    std::vector<std::vector<int>> m_below;
};

}

void drawTogether(PiecePlaces& places, const LayoutPiece& piece, const LayoutGaps& gaps)
{
    Tidying tidying(places, piece, gaps);
    tidying.rise();
    for (int pass = 0; pass < 2; ++pass) {
        tidying.moveIn();
        tidying.rise();
    }
}
