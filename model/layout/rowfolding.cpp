#include "model/layout/rowfolding.h"

#include "model/debate/indexat.h"
#include "model/layout/drawingcost.h"
#include "model/layout/tidying.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

constexpr double laneWidth = 10; ///< from one line to the next
constexpr int mostRows = 5;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A box under the folded one with all that stands under it; they move together.
struct Branch {
    std::vector<int> boxes; ///< the first is its head
    double breadth = 0;
    double height = 0;
};

using Row = std::vector<const Branch*>;

class Folding {
public:
    Folding(const LayoutPiece& piece, const PiecePlaces& places, const LayoutGaps& gaps, const RowFold& fold)
        : m_piece(piece)
        , m_gaps(gaps)
        , m_fold(fold)
        , m_above(piece.boxes.size(), -1)
        , m_below(piece.boxes.size())
        , m_drawn{places, std::vector<std::vector<LayoutPoint>>(places.size())}
    {
        for (const LayoutLink& link : piece.links) {
            if (!link.isTree)
                continue;
            m_above[at(link.from)] = link.to;
            m_below[at(link.to)].push_back(link.from);
        }
        for (std::vector<int>& siblings : m_below) {
            std::stable_sort(siblings.begin(), siblings.end(),
                [&](int one, int other) { return places[at(one)].x < places[at(other)].x; });
        }
        for (int head : m_below[at(fold.box)])
            m_branches.push_back(branchOf(head));
    }

    FoldedPlaces folded()
    {
        const int most = std::min(mostRows, static_cast<int>(m_branches.size()));
        for (int rows = 2; rows <= most; ++rows) {
            hang(rows);
            if (!isTooWide())
                break;
        }
        drawAboveTogether();
        return std::move(m_drawn);
    }

private:
    const LayoutBox& size(int box) const { return m_piece.boxes[at(box)]; }
    LayoutPoint& centre(int box) { return m_drawn.centres[at(box)]; }
    const LayoutPoint& centre(int box) const { return m_drawn.centres[at(box)]; }
    double bottom(int box) const { return centre(box).y + size(box).height / 2; }

    std::vector<int> boxesFrom(int head) const
    {
        std::vector<int> boxes{head};
        for (std::size_t i = 0; i < boxes.size(); ++i)
            boxes.insert(boxes.end(), m_below[at(boxes[i])].begin(), m_below[at(boxes[i])].end());
        return boxes;
    }

    /// Drawn together by itself: the others are not beside it any more.
    Branch branchOf(int head)
    {
        Branch branch{boxesFrom(head)};
        LayoutPiece alone;
        PiecePlaces places;
        std::vector<int> indexOf(m_piece.boxes.size(), -1);
        for (int box : branch.boxes) {
            indexOf[at(box)] = static_cast<int>(places.size());
            places.push_back(centre(box));
            alone.boxes.push_back(size(box));
            if (box != head)
                alone.links.push_back({indexOf[at(box)], indexOf[at(m_above[at(box)])], 1, true});
        }
        drawTogether(places, alone, m_gaps);
        double left = infinity;
        double right = -infinity;
        for (std::size_t i = 0; i < places.size(); ++i) {
            centre(branch.boxes[i]) = places[i];
            left = std::min(left, places[i].x - alone.boxes[i].width / 2);
            right = std::max(right, places[i].x + alone.boxes[i].width / 2);
            const double top = places.front().y - alone.boxes.front().height / 2;
            branch.height = std::max(branch.height, places[i].y + alone.boxes[i].height / 2 - top);
        }
        branch.breadth = right - left + m_gaps.siblings;
        return branch;
    }

    void move(const std::vector<int>& boxes, double x, double y)
    {
        for (int box : boxes) {
            centre(box).x += x;
            centre(box).y += y;
            for (LayoutPoint& bend : m_drawn.ways[at(box)])
                bend = {bend.x + x, bend.y + y};
        }
    }

    /// Shallow ones first, so that little is above the others; what was in a row before stays there.
    double rankOf(const Branch& branch) const
    {
        constexpr double beyond = 1e6;
        switch (m_fold.former[at(branch.boxes.front())]) {
        case FormerRow::First:
            return 0;
        case FormerRow::Lower:
            return beyond + branch.height;
        case FormerRow::Unknown:
            break;
        }
        return branch.height;
    }

    /// Of about the same breadth.
    std::vector<Row> inRows(int count) const
    {
        std::vector<const Branch*> order;
        double all = 0;
        for (const Branch& branch : m_branches) {
            order.push_back(&branch);
            all += branch.breadth;
        }
        std::stable_sort(order.begin(), order.end(),
            [&](const Branch* one, const Branch* other) { return rankOf(*one) < rankOf(*other); });
        std::vector<Row> rows(at(count));
        double before = 0;
        for (const Branch* branch : order) {
            const int row = static_cast<int>((before + branch->breadth / 2) / all * count);
            rows[at(std::min(count - 1, row))].push_back(branch);
            before += branch->breadth;
        }
        for (Row& row : rows)
            std::sort(row.begin(), row.end()); // as they stood
        return rows;
    }

    void hang(int count)
    {
        std::vector<Row> left;
        std::vector<Row> right;
        for (const Row& row : inRows(count)) {
            double all = 0;
            for (const Branch* branch : row)
                all += branch->breadth;
            double before = 0;
            left.emplace_back();
            right.emplace_back();
            for (const Branch* branch : row) {
                const bool isLeft = before + branch->breadth / 2 <= all / 2;
                (isLeft ? left : right).back().push_back(branch);
                before += branch->breadth;
            }
            std::reverse(left.back().begin(), left.back().end());
        }
        hangSide(-1, left);
        hangSide(1, right);
    }

    /// @param rows  of branches, each from the trunk outwards. @param side  -1 left, 1 right.
    void hangSide(int side, const std::vector<Row>& rows)
    {
        const double first = bottom(m_fold.box) + m_gaps.ranks;
        std::size_t lanes = 0; // of the rows from this one on
        for (std::size_t r = 1; r < rows.size(); ++r)
            lanes += rows[r].size();
        std::vector<int> hung;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const Row& row = rows[r];
            std::vector<int> boxes;
            for (const Branch* branch : row) {
                moveBeside(*branch, side, double(lanes) * laneWidth + m_gaps.siblings / 2, boxes);
                boxes.insert(boxes.end(), branch->boxes.begin(), branch->boxes.end());
            }
            const double over = floorOver(boxes, hung, side);
            const double top = r == 0 || row.empty()
                ? first
                : std::max(first, over + m_gaps.ranks + laneWidth * double(row.size() - 1));
            for (const Branch* branch : row)
                move(
                    branch->boxes, 0, top - (centre(branch->boxes.front()).y - size(branch->boxes.front()).height / 2));
            for (std::size_t i = 0; i < row.size() && r > 0; ++i) {
                const double x = centre(m_fold.box).x + side * laneWidth * (double(lanes - row.size() + i) + 0.5);
                const double y = top - m_gaps.ranks / 5 - laneWidth * double(i);
                const int head = row[i]->boxes.front();
                m_drawn.ways[at(head)] = wayBy(x, first - m_gaps.ranks / 2, {centre(head).x, y}, top);
            }
            lanes -= r > 0 ? row.size() : 0;
            hung.insert(hung.end(), boxes.begin(), boxes.end());
        }
    }

    /// Up to where it turns, over to the lane, and along it. The middle bends enclose the stretch that is the line's
    /// own: there it is undercut.
    std::vector<LayoutPoint> wayBy(double lane, double end, LayoutPoint turn, double start) const
    {
        return {{turn.x, (start + turn.y) / 2}, turn, {lane, turn.y - m_gaps.ranks * 0.6}, {lane, end}};
    }

    /// Level with the others of its row, as near to the trunk as they let it.
    void moveBeside(const Branch& branch, int side, double start, const std::vector<int>& others)
    {
        const int head = branch.boxes.front();
        const double trunk = centre(m_fold.box).x;
        const double level = others.empty() ? 0 : centre(others.front()).y - size(others.front()).height / 2;
        for (int box : branch.boxes)
            m_drawn.ways[at(box)].clear();
        move(branch.boxes, trunk - centre(head).x, level - (centre(head).y - size(head).height / 2));
        double way = wayPast(branch.boxes, side, others);
        for (int box : branch.boxes)
            way = std::max(way, start - side * (centre(box).x - trunk) + size(box).width / 2);
        move(branch.boxes, side * way, 0);
    }

    /// How far boxes have to go to that side until they are beyond the others; negative when there is room between.
    double wayPast(const std::vector<int>& boxes, int side, const std::vector<int>& others) const
    {
        double way = -infinity;
        for (int box : boxes) {
            for (int other : others) {
                const double heights = (size(box).height + size(other).height) / 2;
                const double widths = (size(box).width + size(other).width) / 2;
                if (std::abs(centre(box).y - centre(other).y) < heights + m_gaps.siblings)
                    way = std::max(way, widths + m_gaps.siblings - side * (centre(box).x - centre(other).x));
            }
        }
        return way;
    }

    /// The lowest border of what hangs between the trunk and the outermost of these boxes.
    double floorOver(const std::vector<int>& boxes, const std::vector<int>& hung, int side) const
    {
        double outermost = -infinity;
        for (int box : boxes)
            outermost = std::max(outermost, side * centre(box).x + size(box).width / 2);
        double floor = -infinity;
        for (int box : hung) {
            if (side * centre(box).x - size(box).width / 2 < outermost + m_gaps.siblings)
                floor = std::max(floor, bottom(box));
        }
        return floor;
    }

    bool isTooWide() const
    {
        double left = infinity;
        double right = -infinity;
        double lowest = -infinity;
        for (const Branch& branch : m_branches) {
            for (int box : branch.boxes) {
                left = std::min(left, centre(box).x - size(box).width / 2);
                right = std::max(right, centre(box).x + size(box).width / 2);
                lowest = std::max(lowest, bottom(box));
            }
        }
        const double height = lowest - centre(m_fold.box).y;
        return right - left > std::max(m_fold.widest, m_fold.aspect * height);
    }

    /// What stands beside the folded box, and beside what that stands under, moves in.
    void drawAboveTogether()
    {
        std::vector<int> drawn = boxesFrom(m_fold.box);
        for (int box = m_fold.box; m_above[at(box)] >= 0; box = m_above[at(box)]) {
            const std::vector<int>& siblings = m_below[at(m_above[at(box)])];
            const auto here = std::find(siblings.begin(), siblings.end(), box);
            for (auto it = std::make_reverse_iterator(here); it != siblings.rend(); ++it)
                drawBeside(*it, -1, drawn);
            for (auto it = here + 1; it != siblings.end(); ++it)
                drawBeside(*it, 1, drawn);
            const double left = centre(siblings.front()).x;
            const double right = centre(siblings.back()).x;
            centre(m_above[at(box)]).x = (left + right) / 2;
            drawn.push_back(m_above[at(box)]);
        }
    }

    void drawBeside(int sibling, int side, std::vector<int>& drawn)
    {
        const std::vector<int> boxes = boxesFrom(sibling);
        const double way = wayPast(boxes, side, drawn);
        if (std::isfinite(way))
            move(boxes, side * way, 0);
        drawn.insert(drawn.end(), boxes.begin(), boxes.end());
    }

    const LayoutPiece& m_piece;
    const LayoutGaps& m_gaps;
    const RowFold& m_fold;
    std::vector<int> m_above; ///< by box, what it stands under; -1: nothing
    std::vector<std::vector<int>> m_below; ///< from left to right
    FoldedPlaces m_drawn;
    std::vector<Branch> m_branches; ///< from left to right
};

}

FoldedPlaces foldedIntoRows(
    const LayoutPiece& piece, const PiecePlaces& places, const LayoutGaps& gaps, const RowFold& fold)
{
    FoldedPlaces unfolded{places, std::vector<std::vector<LayoutPoint>>(places.size())};
    if (fold.box < 0)
        return unfolded;
    FoldedPlaces folded = Folding(piece, places, gaps, fold).folded();
    const bool isBetter = fold.isNeeded || drawingCost(piece, folded.centres) <= drawingCost(piece, places);
    return isBetter ? folded : unfolded;
}
