#pragma once

#include "model/layout/crossinglines.h"

#include <algorithm>
#include <optional>

/// A card with all that stands under it in its section.
struct Branch {
    std::vector<int> cards; ///< its head first
    std::vector<int> lines; ///< that end at them, in order
};

/// What stands under each card of a map, and which lines end there: whatever moves, this does not change.
class Branches {
public:
    Branches(const std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines);

    const std::vector<int>& children(int card) const { return m_children[static_cast<std::size_t>(card)]; }

    /// Whether lines lead from the branch to other cards than that which its head stands under.
    bool hasLinks(int head) const { return m_hasLinks[static_cast<std::size_t>(head)]; }

    /// Whether `is(line)` holds for one of the lines that end in the branch. Cost: looks at its cards until it finds
    /// one.
    template<class Is>
    bool hasLine(int head, Is&& is) const
    {
        const std::size_t end = static_cast<std::size_t>(m_leave[static_cast<std::size_t>(head)]);
        for (auto i = static_cast<std::size_t>(m_enter[static_cast<std::size_t>(head)]); i < end; ++i) {
            const std::vector<int>& lines = m_linesOf[static_cast<std::size_t>(m_order[i])];
            if (std::any_of(lines.begin(), lines.end(), is))
                return true;
        }
        return false;
    }

    const Branch& branchOf(int head); ///< it is made once
    std::vector<int> linesOf(const std::vector<int>& cards); ///< in order, each once

private:
    void number();
    bool isIn(int card, int head) const;
    bool findLinks(int head, const std::vector<TangledLine>& lines) const;

    const std::vector<TangledCard>& m_cards;
    std::vector<std::optional<Branch>> m_branches; ///< by head
    std::vector<std::vector<int>> m_children;
    std::vector<std::vector<int>> m_linesOf;
    std::vector<int> m_order; ///< cards, each before what stands under it, which follows at once
    std::vector<int> m_enter; ///< where a card is there
    std::vector<int> m_leave; ///< and where its branch ends
    std::vector<char> m_hasLinks;
    std::vector<char> m_isFound; ///< by line, while those of some cards are looked for
};
