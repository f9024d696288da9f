#include "model/layout/untangling.h"

#include "model/layout/cardroom.h"
#include "model/layout/crossinglines.h"
#include "model/layout/stackcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace {

constexpr int passes = 3;
constexpr double comparisonsOfCard = 2'000;
constexpr double mostComparisons = 12'000'000;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Comparisons for so many cards.
double mostFor(std::size_t cards)
{
    return std::min(comparisonsOfCard * static_cast<double>(cards), mostComparisons);
}

/// A card with all that stands under it.
struct Branch {
    std::vector<int> cards; ///< its head first
    std::vector<int> lines; ///< that end at them, in order
    double left = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    bool hasLinks = false; ///< to other cards than that which it stands under
};

class Untangling {
public:
    Untangling(std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines, double gap)
        : m_cards(cards)
        , m_children(cards.size())
        , m_linesOf(cards.size())
        , m_crossing(cards, lines)
        , m_room(cards, m_crossing.frames(), gap)
        , m_most(mostFor(cards.size()))
    {
        for (int card = 0; card < static_cast<int>(cards.size()); ++card) {
            if (cards[at(card)].parent >= 0)
                m_children[at(cards[at(card)].parent)].push_back(card);
        }
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            m_linesOf[at(lines[at(line)].from)].push_back(line);
            m_linesOf[at(lines[at(line)].to)].push_back(line);
        }
    }

    void untangle()
    {
        bool goesOn = true;
        for (int pass = 0; pass < passes && goesOn; ++pass) {
            goesOn = false;
            for (int card = 0; card < static_cast<int>(m_cards.size()) && hasTime(); ++card) {
                if (!m_children[at(card)].empty())
                    goesOn |= orderBranches(card) | orderStack(card) | turnRound(card);
            }
        }
    }

private:
    bool hasTime() const { return m_crossing.comparisons() < m_most; }
    TangledCard& card(int index) { return m_cards[at(index)]; }

    Branch branchOf(int head) const
    {
        Branch branch;
        branch.cards = {head};
        for (std::size_t i = 0; i < branch.cards.size(); ++i) {
            const std::vector<int>& children = m_children[at(branch.cards[i])];
            branch.cards.insert(branch.cards.end(), children.begin(), children.end());
        }
        for (int index : branch.cards) {
            const TangledCard& card = m_cards[at(index)];
            branch.left = std::min(branch.left, card.centre.x - card.size.width / 2);
            branch.right = std::max(branch.right, card.centre.x + card.size.width / 2);
            branch.lines.insert(branch.lines.end(), m_linesOf[at(index)].begin(), m_linesOf[at(index)].end());
        }
        const std::size_t ends = branch.lines.size();
        std::sort(branch.lines.begin(), branch.lines.end());
        branch.lines.erase(std::unique(branch.lines.begin(), branch.lines.end()), branch.lines.end());
        const std::size_t within = ends - branch.lines.size();
        branch.hasLinks = branch.lines.size() - within > 1;
        return branch;
    }

    bool isCrossed(const Branch& branch) const
    {
        return std::any_of(
            branch.lines.begin(), branch.lines.end(), [&](int line) { return m_crossing.isCrossed(line); });
    }
    bool areWorthTrying(const Branch& one, const Branch& other) const
    {
        return (one.hasLinks || other.hasLinks) && (isCrossed(one) || isCrossed(other));
    }

    /// Keeps what `move` does to these cards if there is room for them and fewer of these lines cross.
    template<class Move>
    bool attempt(const std::vector<int>& cards, const std::vector<int>& lines, Move&& move)
    {
        std::vector<TangledCard> before;
        for (int index : cards)
            before.push_back(card(index));
        move();
        if (m_room.hasFor(cards) && m_crossing.followIfBetter(lines))
            return true;
        for (std::size_t i = 0; i < cards.size(); ++i)
            card(cards[i]) = std::move(before[i]);
        return false;
    }

    bool orderBranches(int parent)
    {
        std::vector<int> heads;
        std::copy_if(m_children[at(parent)].begin(), m_children[at(parent)].end(), std::back_inserter(heads),
            [&](int child) { return card(child).bends.empty(); });
        if (heads.size() < 2)
            return false;
        std::vector<Branch> branches;
        for (int head : heads)
            branches.push_back(branchOf(head));
        bool hasChanged = false;
        for (std::size_t i = 0; i < branches.size(); ++i) {
            for (std::size_t j = i + 1; j < branches.size() && hasTime(); ++j)
                hasChanged |= areWorthTrying(branches[i], branches[j]) && exchange(branches[i], branches[j]);
        }
        return hasChanged;
    }

    /// Puts each to where the other's head is; if that is no good, to where the other ends.
    bool exchange(Branch& one, Branch& other)
    {
        constexpr double negligible = 1;
        const TangledCard& head = card(one.cards.front());
        const TangledCard& otherHead = card(other.cards.front());
        const double across = otherHead.centre.x - head.centre.x;
        const double along = otherHead.centre.y - head.centre.y - (otherHead.size.height - head.size.height) / 2;
        const bool isBefore = one.left < other.left;
        const double way = isBefore ? other.right - one.right : other.left - one.left;
        const double otherWay = isBefore ? one.left - other.left : one.right - other.right;
        return exchange(one, {across, along}, other, {-across, -along})
            || (std::abs(way - across) + std::abs(otherWay + across) > negligible
                && exchange(one, {way, along}, other, {otherWay, -along}));
    }

    bool exchange(Branch& one, LayoutPoint way, Branch& other, LayoutPoint otherWay)
    {
        const auto both = [](const std::vector<int>& a, const std::vector<int>& b) {
            std::vector<int> all;
            std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
            return all;
        };
        std::vector<int> cards = one.cards;
        cards.insert(cards.end(), other.cards.begin(), other.cards.end());
        m_room.join(one.cards, 1);
        m_room.join(other.cards, 2);
        const bool isDone = attempt(cards, both(one.lines, other.lines), [&] {
            move(one.cards, way);
            move(other.cards, otherWay);
        });
        m_room.join(cards, 0);
        if (isDone) {
            one.left += way.x;
            one.right += way.x;
            other.left += otherWay.x;
            other.right += otherWay.x;
        }
        return isDone;
    }

    void move(const std::vector<int>& cards, LayoutPoint way)
    {
        const auto moveBy = [&](LayoutPoint& point) { point = {point.x + way.x, point.y + way.y}; };
        for (int index : cards) {
            moveBy(card(index).centre);
            std::for_each(card(index).bends.begin(), card(index).bends.end(), moveBy);
        }
    }

    /// Cards of a stack change places in its columns.
    bool orderStack(int parent)
    {
        std::vector<int> leaves;
        for (int child : m_children[at(parent)]) {
            if (m_children[at(child)].empty())
                leaves.push_back(child);
        }
        StackColumns stack(m_cards, leaves);
        const std::vector<int> stacked = stack.cards();
        std::vector<Branch> branches;
        for (int leaf : stacked)
            branches.push_back(branchOf(leaf));
        m_room.join(stacked, 1);
        bool hasChanged = false;
        for (std::size_t i = 0; i < branches.size(); ++i) {
            for (std::size_t j = i + 1; j < branches.size() && hasTime(); ++j) {
                if (!areWorthTrying(branches[i], branches[j]) || !stack.mayExchange(stacked[i], stacked[j]))
                    continue;
                const StackColumns before = stack;
                const std::vector<int> moved = stack.exchange(stacked[i], stacked[j]);
                if (attempt(moved, linesOf(moved), [&] { stack.place(m_cards, moved); }))
                    hasChanged = true;
                else
                    stack = before;
            }
        }
        m_room.join(stacked, 0);
        return hasChanged;
    }

    std::vector<int> linesOf(const std::vector<int>& cards) const
    {
        std::vector<int> lines;
        for (int card : cards)
            lines.insert(lines.end(), m_linesOf[at(card)].begin(), m_linesOf[at(card)].end());
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        return lines;
    }

    /// What stands under a card changes sides.
    bool turnRound(int parent)
    {
        Branch branch = branchOf(parent);
        if (!branch.hasLinks || !isCrossed(branch) || !hasTime())
            return false;
        branch.cards.erase(branch.cards.begin());
        const double middle = card(parent).centre.x;
        const auto turn = [&](LayoutPoint& point) { point.x = 2 * middle - point.x; };
        m_room.join(branch.cards, 1);
        const bool isDone = attempt(branch.cards, branch.lines, [&] {
            for (int index : branch.cards) {
                turn(card(index).centre);
                std::for_each(card(index).bends.begin(), card(index).bends.end(), turn);
            }
        });
        m_room.join(branch.cards, 0);
        return isDone;
    }

    std::vector<TangledCard>& m_cards;
    std::vector<std::vector<int>> m_children; ///< of each card, in its section
    std::vector<std::vector<int>> m_linesOf; ///< that end at each card
    CrossingLines m_crossing;
    CardRoom m_room;
    const double m_most; ///< comparisons
};

}

/// The comparisons it takes to know which lines cross at all, as far as they are known beforehand.
static double pairsOf(const std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines)
{
    std::unordered_map<int, double> inner; // by section
    double between = 0;
    for (const TangledLine& line : lines) {
        const int section = cards[at(line.from)].section;
        ++(section == cards[at(line.to)].section ? inner[section] : between);
    }
    double pairs = between * between;
    for (const auto& [section, count] : inner)
        pairs += count * count;
    return pairs;
}

void untangle(std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines, double gap)
{
    if (pairsOf(cards, lines) < mostFor(cards.size()))
        Untangling(cards, lines, gap).untangle();
}
