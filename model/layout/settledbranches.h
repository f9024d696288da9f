#pragma once

#include "model/layout/branches.h"

/**
 * Knows of which branches it was found out that nothing in them is better elsewhere, for as long as all that this hangs
 * on stays where it is: the cards of their section and the lines that pass it, or everything, where lines lead from the
 * branch to other sections.
 */
class SettledBranches {
public:
    SettledBranches(const std::vector<TangledCard>& cards, const Branches& branches, const CrossingLines& crossing);

    void settle(int head, double comparisons); ///< it took so many
    std::optional<double> comparisonsFor(int head) const; ///< nothing: it is not settled
    void move(int section, const std::vector<int>& lines); ///< cards of that section, and all lines that end at them

private:
    /// How often something was moved that a branch hangs on.
    struct Moves {
        int inSection = 0;
        int between = 0;
        int anywhere = 0;
        bool operator==(const Moves&) const = default;
    };
    struct Settled {
        Moves moves;
        double comparisons = 0;
    };

    Moves movesFor(int head) const;

    const std::vector<TangledCard>& m_cards;
    const CrossingLines& m_crossing;
    std::vector<char> m_leadsElsewhere; ///< by head
    std::vector<std::optional<Settled>> m_settled; ///< by head
    std::vector<int> m_inSection;
    int m_between = 0; ///< a line between sections
    int m_anywhere = 0;
};
