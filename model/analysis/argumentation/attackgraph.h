#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <vector>

/// That one argument attacks another, or itself.
struct Attack {
    int from = 0;
    int to = 0;

    auto operator<=>(const Attack&) const = default;
};

/**
 * Arguments, numbered from 0, and who attacks whom: an abstract argumentation framework.
 *
 * Always true: no attack is listed twice, and lists of attackers and targets ascend. A value that never changes; making
 * one is linear in arguments and attacks.
 *
 * Source: Dung, "On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic
 * programming and n-person games", Artificial Intelligence 77(2), 1995.
 */
class AttackGraph {
public:
    AttackGraph() = default;

    /// @param attacks  between arguments from 0 to below `size`; repetitions are dropped.
    AttackGraph(int size, const std::vector<Attack>& attacks);

    int size() const { return m_size; }
    std::size_t attackCount() const { return m_targets.size(); }

    std::span<const int> attackers(int argument) const { return listOf(argument, m_attackerStarts, m_attackers); }
    std::span<const int> targets(int argument) const { return listOf(argument, m_targetStarts, m_targets); }
    bool attacks(int from, int to) const;
    bool attacksItself(int argument) const { return attacks(argument, argument); }

private:
    static std::span<const int> listOf(int argument, const std::vector<int>& starts, const std::vector<int>& all)
    {
        const auto row = static_cast<std::size_t>(argument);
        return std::span(all).subspan(
            static_cast<std::size_t>(starts[row]), static_cast<std::size_t>(starts[row + 1] - starts[row]));
    }

    int m_size = 0;
    std::vector<int> m_attackerStarts{0};
    std::vector<int> m_attackers;
    std::vector<int> m_targetStarts{0};
    std::vector<int> m_targets;
};
