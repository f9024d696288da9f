#include "model/layout/pieceshape.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace {

constexpr double comfortable = 1400; ///< a width that needs no folding
constexpr double tooWide = 1.6; ///< times as wide as wished: stacks are made, and rows where they make lines shorter
constexpr double farTooWide = 4; ///< rows in any case
constexpr double stackGap = 16; ///< between the cards of a column
constexpr std::array fewestInStack = {std::numeric_limits<int>::max(), 12, 8, 6, 4, 3};

}

PieceShape::PieceShape(const Piece& piece, const LayoutGaps& gaps, double aspect)
    : m_gaps(gaps)
    , m_aspect(aspect)
    , m_piece(piece)
    , m_children(piece.cards.size())
    , m_boxOf(piece.cards.size(), -1)
{
    for (std::size_t card = 1; card < piece.parent.size(); ++card)
        m_children[at(piece.parent[card])].push_back(static_cast<int>(card));
    for (std::vector<int>& siblings : m_children) {
        keepOrder(siblings, false);
        keepOrder(siblings, true);
    }
    m_keepsStacks = !piece.former.empty();
    if (m_keepsStacks)
        gatherBoxes(fewestInStack[1]);
    if (!m_keepsStacks || isWiderThan(2 * tooWide))
        stackUntilNarrow();
    if (isWiderThan(piece.former.empty() || hadRows() ? tooWide : farTooWide))
        breakRows();
    fillRequest();
}

void PieceShape::stackUntilNarrow()
{
    m_keepsStacks = false;
    for (int fewest : fewestInStack) {
        gatherBoxes(fewest);
        if (!isWiderThan(tooWide))
            return;
    }
}

bool PieceShape::hadRows() const
{
    return std::any_of(m_piece.former.begin(), m_piece.former.end(),
        [](const FormerPlace& place) { return place.index >= 0 && !place.isInRank && !place.isInStack; });
}

bool PieceShape::areStacked(const std::vector<int>& leaves, int fewest) const
{
    const auto was = [&](bool FormerPlace::*how) {
        return std::any_of(leaves.begin(), leaves.end(), [&](int leaf) { return m_piece.former[at(leaf)].*how; });
    };
    if (leaves.size() < 2)
        return false;
    if (m_keepsStacks && (was(&FormerPlace::isInStack) || was(&FormerPlace::isInRank)))
        return was(&FormerPlace::isInStack);
    return static_cast<int>(leaves.size()) >= fewest;
}

/// Siblings that stood beside each other do so in the same order, and those of a stack one after the other, unless the
/// debate has them in another order by now.
void PieceShape::keepOrder(std::vector<int>& siblings, bool isOfStack) const
{
    if (m_piece.former.empty())
        return;
    const auto former = [&](int card) -> const FormerPlace& { return m_piece.former[at(card)]; };
    const auto isKnown = [&](int card) { return former(card).index >= 0 && former(card).isInStack == isOfStack; };
    const auto place
        = [&](int card) { return std::pair(std::round(former(card).across), isOfStack ? former(card).along : 0); };
    std::vector<int> known;
    std::copy_if(siblings.begin(), siblings.end(), std::back_inserter(known), isKnown);
    if (!std::is_sorted(
            known.begin(), known.end(), [&](int one, int other) { return former(one).index < former(other).index; }))
        return;
    std::stable_sort(known.begin(), known.end(), [&](int one, int other) { return place(one) < place(other); });
    auto next = known.begin();
    for (int& card : siblings) {
        if (isKnown(card))
            card = *next++;
    }
}

/// Cards that nothing bears on become one box where there are enough of them under one card.
void PieceShape::gatherBoxes(int fewest)
{
    m_boxes = {{m_piece.cards.front(), -1, 0, {0}, {}}};
    m_boxOf.front() = 0;
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        if (m_boxes[box].cards.size() > 1)
            continue;
        const std::vector<int>& children = m_children[at(m_boxes[box].cards.front())];
        std::vector<int> leaves;
        std::vector<int> others;
        std::partition_copy(children.begin(), children.end(), std::back_inserter(leaves), std::back_inserter(others),
            [&](int child) { return m_children[at(child)].empty(); });
        const bool isStack = areStacked(leaves, fewest);
        const std::vector<int>& single = isStack ? others : children;
        const int parent = static_cast<int>(box);
        for (std::size_t i = 0; i <= single.size(); ++i) {
            if (isStack && i == single.size() / 2) // many lines go there: in the middle they are short
                m_boxes.push_back(stackOf(std::move(leaves), parent));
            if (i < single.size())
                m_boxes.push_back({m_piece.cards[at(single[i])], parent, m_boxes[box].depth + 1, {single[i]}, {}});
        }
    }
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        for (int card : m_boxes[box].cards)
            m_boxOf[at(card)] = static_cast<int>(box);
    }
}

/// In columns, each with a gap at its left for the lines of its cards.
PieceShape::Box PieceShape::stackOf(std::vector<int> cards, int parent) const
{
    double area = 0;
    double length = 0;
    for (int card : cards) {
        const LayoutBox& size = m_piece.cards[at(card)];
        area += (size.width + m_gaps.siblings) * (size.height + stackGap);
        length += size.height + stackGap;
    }
    const auto count = static_cast<long>(cards.size());
    const long columns = std::clamp(std::lround(length / std::sqrt(area / m_aspect)), 1L, count);
    const std::size_t rows = static_cast<std::size_t>((count + columns - 1) / columns);

    Box stack{{}, parent, m_boxes[at(parent)].depth + 1, std::move(cards), {}};
    for (std::size_t first = 0; first < stack.cards.size(); first += rows) {
        const std::size_t last = std::min(first + rows, stack.cards.size());
        double width = 0;
        for (std::size_t i = first; i < last; ++i)
            width = std::max(width, m_piece.cards[at(stack.cards[i])].width);
        double top = 0;
        for (std::size_t i = first; i < last; ++i) {
            const double height = m_piece.cards[at(stack.cards[i])].height;
            stack.inner.push_back({stack.size.width + m_gaps.siblings + width / 2, top + height / 2});
            stack.gaps.push_back(stack.size.width + m_gaps.siblings / 2);
            stack.size.height = std::max(stack.size.height, top + height);
            top += height + stackGap;
        }
        stack.size.width += m_gaps.siblings + width;
    }
    return stack;
}

/// How broad each box is with all that stands under it, about as it would be drawn.
std::vector<double> PieceShape::breadths() const
{
    std::vector<double> breadth(m_boxes.size(), 0);
    std::vector<double> inside(m_boxes.size(), -m_gaps.siblings);
    for (std::size_t box = m_boxes.size(); box-- > 0;) {
        breadth[box] = std::max(m_boxes[box].size.width, inside[box]);
        if (box > 0)
            inside[at(m_boxes[box].parent)] += breadth[box] + m_gaps.siblings;
    }
    return breadth;
}

/// A rank that no box is in takes back the gap that it would have.
std::vector<double> PieceShape::rankHeights() const
{
    std::vector<double> heights;
    for (const Box& box : m_boxes) {
        heights.resize(std::max(heights.size(), at(box.depth + 1)), -m_gaps.ranks);
        heights[at(box.depth)] = std::max(heights[at(box.depth)], box.size.height);
    }
    return heights;
}

bool PieceShape::isWiderThan(double times) const
{
    const std::vector<double> heights = rankHeights();
    const double height = std::accumulate(heights.begin(), heights.end(), m_gaps.ranks * double(heights.size() - 1));
    const double width = breadths().front();
    return width > comfortable && width > times * m_aspect * height;
}

/// The branches of the box that has the most of them become rows, one below the other.
void PieceShape::breakRows()
{
    const std::vector<double> breadth = breadths();
    std::vector<std::vector<int>> branches(m_boxes.size());
    for (std::size_t box = 1; box < m_boxes.size(); ++box)
        branches[at(m_boxes[box].parent)].push_back(static_cast<int>(box));
    std::size_t broadest = 0;
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (int branch : branches[broadest]) {
            if (breadth[at(branch)] > 0.7 * breadth.front() && !branches[at(branch)].empty()) {
                broadest = at(branch);
                goesOn = true;
                break;
            }
        }
    }
    const bool had = hadRows();
    m_fold = {static_cast<int>(broadest), {}, had || isWiderThan(farTooWide), comfortable, tooWide * m_aspect};
    for (const Box& box : m_boxes)
        m_fold.former.push_back(had ? formerRow(box) : FormerRow::Unknown);
}

FormerRow PieceShape::formerRow(const Box& box) const
{
    const FormerPlace& former = m_piece.former[at(box.cards.front())];
    if (former.index < 0 || former.isInStack)
        return FormerRow::Unknown;
    return former.isInRank ? FormerRow::First : FormerRow::Lower;
}

void PieceShape::fillRequest()
{
    for (const Box& box : m_boxes)
        m_request.boxes.push_back({std::ceil(box.size.width), std::ceil(box.size.height)});
    for (std::size_t box = 1; box < m_boxes.size(); ++box)
        m_request.links.push_back({static_cast<int>(box), m_boxes[box].parent, 1, true});
    if (m_piece.former.empty())
        addCrossLinks();
}

/// The shortest first, as many as keep dot quick; each from the lower box to the higher.
void PieceShape::addCrossLinks()
{
    const std::size_t most = m_boxes.size() / 2 + 4;
    std::set<std::pair<int, int>> pairs;
    for (const PieceLink& link : m_piece.links) {
        int below = m_boxOf[at(link.from)];
        int above = m_boxOf[at(link.to)];
        if (m_boxes[at(below)].depth < m_boxes[at(above)].depth)
            std::swap(below, above);
        const bool isSame = below == above || m_boxes[at(below)].parent == above || m_boxes[at(above)].parent == below;
        if (!isSame && !pairs.contains({above, below}))
            pairs.insert({below, above});
    }
    std::vector<std::pair<int, int>> sorted(pairs.begin(), pairs.end());
    const auto ranks = [&](const auto& pair) { return m_boxes[at(pair.first)].depth - m_boxes[at(pair.second)].depth; };
    std::stable_sort(
        sorted.begin(), sorted.end(), [&](const auto& one, const auto& other) { return ranks(one) < ranks(other); });
    sorted.resize(std::min(sorted.size(), most));
    for (const auto& [below, above] : sorted)
        m_request.links.push_back({below, above, 1, false});
}

PieceResult PieceShape::unfolded(const PiecePlaces& places) const
{
    PieceResult result{
        std::vector<LayoutPoint>(m_piece.cards.size()), {m_piece.cards.size(), std::vector<LayoutPoint>()}};
    const FoldedPlaces drawn = foldedIntoRows(m_request, places, m_gaps, m_fold);
    for (std::size_t index = 0; index < m_boxes.size(); ++index) {
        const Box& box = m_boxes[index];
        const LayoutPoint middle = drawn.centres[index];
        const std::vector<LayoutPoint>& way = drawn.ways[index];
        const LayoutPoint corner{middle.x - box.size.width / 2, middle.y - box.size.height / 2};
        for (std::size_t i = 0; i < box.cards.size(); ++i) {
            LayoutPoint& centre = result.centres[at(box.cards[i])];
            std::vector<LayoutPoint>& bends = result.bends[at(box.cards[i])];
            centre = middle;
            bends = way;
            if (box.inner.empty())
                continue;
            centre = {corner.x + box.inner[i].x, corner.y + box.inner[i].y};
            const double gap = corner.x + box.gaps[i];
            const double over = way.empty() ? corner.y - m_gaps.ranks / 3 : way[1].y;
            bends.erase(bends.begin(), bends.begin() + (way.empty() ? 0 : 2));
            bends.insert(bends.begin(), {{gap, centre.y}, {gap, over}});
        }
    }
    return result;
}
