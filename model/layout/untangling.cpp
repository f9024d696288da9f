#include "model/layout/untangling.h"

#include "model/debate/indexat.h"
#include "model/layout/cardroom.h"
#include "model/layout/settledbranches.h"
#include "model/layout/stackcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace {

constexpr int passes = 3;
constexpr int worthAnother = 25; ///< of so many attempts one has to succeed, or a pass is the last one
constexpr double comparisonsOfCard = 2'000;
constexpr double mostComparisons = 12'000'000;

/// Comparisons for so many cards.
double mostFor(std::size_t cards)
{
    return std::min(comparisonsOfCard * static_cast<double>(cards), mostComparisons);
}

class Untangling {
public:
    Untangling(std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines, double gap)
        : m_cards(cards)
        , m_branches(cards, lines)
        , m_crossing(cards, lines)
        , m_room(cards, m_crossing.frames(), gap)
        , m_settled(cards, m_branches, m_crossing)
        , m_most(mostFor(cards.size()))
    {
    }

    void untangle()
    {
        for (int pass = 0; pass < passes; ++pass) {
            m_attempts = 0;
            m_successes = 0;
            for (int card = 0; card < static_cast<int>(m_cards.size()) && hasTime(); ++card) {
                if (!m_branches.children(card).empty())
                    improve(card);
            }
            if (m_successes == 0 || m_successes * worthAnother < m_attempts)
                break;
        }
    }

private:
    /// What stands under a card. Where it would come to nothing once more, it counts as if it had been tried.
    void improve(int parent)
    {
        if (const std::optional<double> comparisons = m_settled.comparisonsFor(parent))
            return m_crossing.countAgain(*comparisons);
        const double before = m_crossing.comparisons();
        const bool hasChanged = orderBranches(parent) | orderStack(parent) | turnRound(parent);
        if (!hasChanged)
            m_settled.settle(parent, m_crossing.comparisons() - before);
    }

    bool hasTime() const { return m_crossing.comparisons() < m_most; }
    TangledCard& card(int index) { return m_cards[at(index)]; }

    bool isCrossedIn(int head) const
    {
        return m_branches.hasLine(head, [this](int line) { return m_crossing.isCrossed(line); });
    }

    /// Of these cards, in which lines lead elsewhere.
    std::vector<char> withLinks(const std::vector<int>& heads) const
    {
        std::vector<char> have;
        for (int head : heads)
            have.push_back(m_branches.hasLinks(head));
        return have;
    }

    /// Calls `attempt(i, j)` for each two of these that it may be worth to exchange; returns whether one succeeded.
    template<class Attempt>
    bool forPairsWorthTrying(const std::vector<int>& heads, Attempt&& attempt)
    {
        const std::vector<char> hasLinks = withLinks(heads);
        if (std::find(hasLinks.begin(), hasLinks.end(), true) == hasLinks.end())
            return false;
        std::vector<char> isCrossed(heads.size());
        const auto look = [&] {
            for (std::size_t i = 0; i < heads.size(); ++i)
                isCrossed[i] = isCrossedIn(heads[i]);
        };
        look();
        bool hasChanged = false;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            for (std::size_t j = i + 1; j < heads.size() && hasTime(); ++j) {
                if (!(hasLinks[i] || hasLinks[j]) || !(isCrossed[i] || isCrossed[j]) || !attempt(i, j))
                    continue;
                hasChanged = true;
                look();
            }
        }
        return hasChanged;
    }

    /// Keeps what `move` does to these cards if there is room for them and fewer of these lines cross.
    template<class Move>
    bool attempt(const std::vector<int>& cards, const std::vector<int>& lines, Move&& move)
    {
        ++m_attempts;
        m_before.resize(std::max(m_before.size(), cards.size()));
        for (std::size_t i = 0; i < cards.size(); ++i)
            m_before[i] = card(cards[i]);
        move();
        m_room.follow(cards);
        if (m_room.hasFor(cards) && m_crossing.followIfBetter(lines)) {
            m_settled.move(card(cards.front()).section, lines);
            ++m_successes;
            return true;
        }
        for (std::size_t i = 0; i < cards.size(); ++i)
            std::swap(card(cards[i]), m_before[i]);
        m_room.follow(cards);
        return false;
    }

    /// A branch that may be exchanged, and how far it reaches.
    struct Movable {
        const Branch* branch = nullptr;
        double left = std::numeric_limits<double>::infinity();
        double right = -std::numeric_limits<double>::infinity();
    };

    Movable movable(int head)
    {
        Movable it{&m_branches.branchOf(head)};
        for (int index : it.branch->cards) {
            it.left = std::min(it.left, card(index).centre.x - card(index).size.width / 2);
            it.right = std::max(it.right, card(index).centre.x + card(index).size.width / 2);
        }
        return it;
    }

    bool orderBranches(int parent)
    {
        std::vector<int> heads;
        const std::vector<int>& children = m_branches.children(parent);
        std::copy_if(children.begin(), children.end(), std::back_inserter(heads),
            [&](int child) { return card(child).bends.empty(); });
        std::vector<Movable> movables(heads.size());
        const auto movableAt = [&](std::size_t i) -> Movable& {
            if (!movables[i].branch)
                movables[i] = movable(heads[i]);
            return movables[i];
        };
        return forPairsWorthTrying(
            heads, [&](std::size_t i, std::size_t j) { return exchange(movableAt(i), movableAt(j)); });
    }

    /// Puts each to where the other's head is; if that is no good, to where the other ends.
    bool exchange(Movable& one, Movable& other)
    {
        constexpr double negligible = 1;
        const TangledCard& head = card(one.branch->cards.front());
        const TangledCard& otherHead = card(other.branch->cards.front());
        const double across = otherHead.centre.x - head.centre.x;
        const double along = otherHead.centre.y - head.centre.y - (otherHead.size.height - head.size.height) / 2;
        const bool isBefore = one.left < other.left;
        const double way = isBefore ? other.right - one.right : other.left - one.left;
        const double otherWay = isBefore ? one.left - other.left : one.right - other.right;
        return exchange(one, {across, along}, other, {-across, -along})
            || (std::abs(way - across) + std::abs(otherWay + across) > negligible
                && exchange(one, {way, along}, other, {otherWay, -along}));
    }

    bool exchange(Movable& one, LayoutPoint way, Movable& other, LayoutPoint otherWay)
    {
        const int section = card(one.branch->cards.front()).section;
        if (!m_room.isWideEnough(section, one.left + way.x, one.right + way.x)
            || !m_room.isWideEnough(section, other.left + otherWay.x, other.right + otherWay.x)) {
            ++m_attempts;
            return false;
        }
        m_exchanged = one.branch->cards;
        m_exchanged.insert(m_exchanged.end(), other.branch->cards.begin(), other.branch->cards.end());
        m_exchangedLines.clear();
        std::set_union(one.branch->lines.begin(), one.branch->lines.end(), other.branch->lines.begin(),
            other.branch->lines.end(), std::back_inserter(m_exchangedLines));
        m_room.join(one.branch->cards, 1);
        m_room.join(other.branch->cards, 2);
        const bool isDone = attempt(m_exchanged, m_exchangedLines, [&] {
            move(one.branch->cards, way);
            move(other.branch->cards, otherWay);
        });
        m_room.join(m_exchanged, 0);
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
        for (int child : m_branches.children(parent)) {
            if (m_branches.children(child).empty() && !card(child).bends.empty())
                leaves.push_back(child);
        }
        if (leaves.size() < 2)
            return false;
        StackColumns stack(m_cards, leaves);
        const std::vector<int> stacked = stack.cards();
        m_room.join(stacked, 1);
        const bool hasChanged = forPairsWorthTrying(stacked, [&](std::size_t i, std::size_t j) {
            if (!stack.mayExchange(stacked[i], stacked[j]))
                return false;
            const StackColumns before = stack;
            const std::vector<int> moved = stack.exchange(stacked[i], stacked[j]);
            if (attempt(moved, m_branches.linesOf(moved), [&] { stack.place(m_cards, moved); }))
                return true;
            stack = before;
            return false;
        });
        m_room.join(stacked, 0);
        return hasChanged;
    }

    /// What stands under a card changes sides.
    bool turnRound(int parent)
    {
        if (!m_branches.hasLinks(parent) || !isCrossedIn(parent) || !hasTime())
            return false;
        const Branch& branch = m_branches.branchOf(parent);
        const std::vector<int> cards(branch.cards.begin() + 1, branch.cards.end());
        const double middle = card(parent).centre.x;
        const auto turn = [&](LayoutPoint& point) { point.x = 2 * middle - point.x; };
        m_room.join(cards, 1);
        const bool isDone = attempt(cards, branch.lines, [&] {
            for (int index : cards) {
                turn(card(index).centre);
                std::for_each(card(index).bends.begin(), card(index).bends.end(), turn);
            }
        });
        m_room.join(cards, 0);
        return isDone;
    }

    std::vector<TangledCard>& m_cards;
    Branches m_branches;
    CrossingLines m_crossing;
    CardRoom m_room;
    SettledBranches m_settled;
    const double m_most; ///< comparisons
    int m_attempts = 0; ///< in a pass
    int m_successes = 0;
    std::vector<TangledCard> m_before; ///< of an attempt; kept, as are the next two, for the memory they hold
    std::vector<int> m_exchanged;
    std::vector<int> m_exchangedLines;
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
