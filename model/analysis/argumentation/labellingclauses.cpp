#include "model/analysis/argumentation/labellingclauses.h"

void LabellingClauses::addTo(SatSolver& solver, const AttackGraph& graph) const
{
    for (int argument = 0; argument < m_size; ++argument)
        addArgument(solver, graph, argument);
}

void LabellingClauses::addArgument(SatSolver& solver, const AttackGraph& graph, int argument) const
{
    const bool defends = m_rule == LabellingRule::Admissible || m_rule == LabellingRule::Complete;
    std::vector<int> whyOut{-out(argument)};
    std::vector<int> whyNotIn{in(argument)};
    if (m_rule != LabellingRule::Stable)
        solver.add({-in(argument), -out(argument)});
    for (const int attacker : graph.attackers(argument)) {
        solver.add({-in(attacker), out(argument)});
        if (defends)
            solver.add({-in(argument), out(attacker)});
        whyOut.push_back(in(attacker));
        whyNotIn.push_back(-out(attacker));
    }
    solver.add(whyOut);
    if (m_rule == LabellingRule::Complete)
        solver.add(whyNotIn);
}

void LabellingClauses::addCoveredTo(SatSolver& solver) const
{
    for (int argument = 0; argument < m_size; ++argument) {
        solver.add({-covered(argument), in(argument), out(argument)});
        solver.add({covered(argument), -in(argument)});
        solver.add({covered(argument), -out(argument)});
    }
}
