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
        const auto top = [&](int box) { return m_places[at(box)].y - m_boxes[at(box)].height / 2; };
        std::stable_sort(order.begin(), order.end(), [&](int one, int other) { return top(one) < top(other); });
        m_standing.clear();
        for (const int box : order) {
            LayoutPoint& place = m_places[at(box)];
            const LayoutBox& size = m_boxes[at(box)];
            Standing standing{box, place.x, size.width, top(box), place.y + size.height / 2, 0};
            const double highest = highestFor(standing);
            if (std::isfinite(highest))
                place.y = std::min(highest, standing.top) + size.height / 2;
            standing.risen = place.y + size.height / 2;
            m_standing.push_back(standing);
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
    /// A box on its way up. Those that may be above lie beside each other, because all of them are looked at for each.
    struct Standing {
        int box;
        double x;
        double width;
        double top; ///< where it was
        double bottom;
        double risen; ///< where its bottom is now
    };

    /// Where the top of a box may be, for all that was above it.
    double highestFor(const Standing& one) const
    {
        const int parent = m_above[at(one.box)];
        double highest = -std::numeric_limits<double>::infinity();
        for (const Standing& other : m_standing) {
            if (other.box == parent)
                highest = std::max(highest, other.risen + m_gaps.ranks);
            else if (other.bottom <= one.top
                && std::abs(one.x - other.x) < (one.width + other.width) / 2 + m_gaps.siblings - slack)
                highest = std::max(highest, other.risen + m_gaps.siblings);
        }
        return highest;
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
        m_isOfBranch.assign(m_boxes.size(), false);
        for (int one : branch)
            m_isOfBranch[at(one)] = true;
        double room = std::abs(way);
        for (std::size_t i = 0; i < branch.size() && room > slack; ++i)
            room = std::min(room, roomFor(branch[i], sign, room));
        if (room <= slack)
            return;
        for (int one : branch)
            m_places[at(one)].x += sign * room;
    }

    /// How far a box can move before others are in its way, or as far as it is to.
    double roomFor(int one, double sign, double room) const
    {
        const LayoutPoint place = m_places[at(one)];
        const double width = m_boxes[at(one)].width;
        for (std::size_t other = 0; other < m_boxes.size() && room > slack; ++other) {
            const double distance = (m_places[other].x - place.x) * sign;
            if (distance <= 0)
                continue;
            const double free = distance - (width + m_boxes[other].width) / 2 - m_gaps.siblings;
            if (free < room && !m_isOfBranch[other] && isBeside(one, static_cast<int>(other)))
                room = free;
        }
        return room;
    }

    PiecePlaces& m_places;
    const std::vector<LayoutBox>& m_boxes;
    const LayoutGaps& m_gaps;
    std::vector<int> m_above; ///< by box, what it stands under; -1: nothing
    std::vector<std::vector<int>> m_below;
    std::vector<Standing> m_standing; ///< what has risen so far, from the top; kept, as is the next, for its memory
    std::vector<char> m_isOfBranch; ///< by box, whether it moves
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
