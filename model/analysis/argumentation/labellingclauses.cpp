#include "model/analysis/argumentation/labellingclauses.h"

static constexpr std::size_t longestListing = 100; // literals for the defences against one attacker

void LabellingClauses::addTo(SatSolver& solver, const AttackGraph& graph) const
{
    for (int argument = 0; argument < m_size; ++argument) {
        if (m_rule == LabellingRule::Admissible)
            addDefences(solver, graph, argument);
        else
            addArgument(solver, graph, argument);
    }
}

void LabellingClauses::addArgument(SatSolver& solver, const AttackGraph& graph, int argument) const
{
    std::vector<int> whyOut{-out(argument)};
    std::vector<int> whyNotIn{in(argument)};
    if (m_rule != LabellingRule::Stable)
        solver.add({-in(argument), -out(argument)});
    for (const int attacker : graph.attackers(argument)) {
        solver.add({-in(attacker), out(argument)});
        if (m_rule == LabellingRule::Complete)
            solver.add({-in(argument), out(attacker)});
        whyOut.push_back(in(attacker));
        whyNotIn.push_back(-out(attacker));
    }
    solver.add(whyOut);
    if (m_rule == LabellingRule::Complete)
        solver.add(whyNotIn);
}

/// Nothing that an attacker attacks is accepted together with it, or without something that hits back at it.
void LabellingClauses::addDefences(SatSolver& solver, const AttackGraph& graph, int attacker) const
{
    const std::span<const int> enemies = graph.attackers(attacker);
    const std::span<const int> targets = graph.targets(attacker);
    const bool isListed = enemies.size() * targets.size() <= longestListing;
    if (!isListed) {
        std::vector<int> list{-out(attacker)};
        for (const int enemy : enemies)
            list.push_back(in(enemy));
        solver.add(list);
    }
    for (const int target : targets) {
        solver.add({-in(attacker), -in(target)});
        std::vector<int> list{-in(target)};
        if (!isListed)
            list.push_back(out(attacker));
        for (const int enemy : isListed ? enemies : std::span<const int>()) {
            const bool isFoeOfTarget = graph.attacks(enemy, target) || graph.attacks(target, enemy);
            if (enemy == target || !isFoeOfTarget) // a foe could not be accepted beside it
                list.push_back(in(enemy));
        }
        solver.add(list);
    }
}

void LabellingClauses::addCoveredTo(SatSolver& solver) const
{
    for (int argument = 0; argument < m_size; ++argument) {
        solver.add({-covered(argument), in(argument), out(argument)});
        solver.add({covered(argument), -in(argument)});
        solver.add({covered(argument), -out(argument)});
    }
}
