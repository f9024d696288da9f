#pragma once

#include "model/analysis/argumentation/satsolver.h"
#include "model/analysis/argumentation/semantics.h"

/// Which labellings satisfy the clauses.
enum class LabellingRule {
    ConflictFree, ///< what is accepted does not attack itself; out: what it attacks
    Admissible, ///< and attacks all that attacks it; what is out is left open
    Complete, ///< and accepts whatever it defends
    Stable, ///< nothing is undecided
};

/**
 * The labellings of a graph as clauses over variables: in(a), argument a is accepted; out(a), an accepted argument
 * attacks it; and, where wanted, covered(a), one of the two.
 *
 * Admissible sets do with in(a) alone, which makes proofs shorter: for each attack on a, the list of those that hit
 * back. Only for attackers with many targets and enemies, where the lists would add up, out(a) stands for such a list.
 *
 * Sources: Besnard and Doutre, "Checking the acceptability of a set of arguments", NMR 2004; Cerutti, Dunne, Giacomin
 * and Vallati, "Computing preferred extensions in abstract argumentation: a SAT-based approach", TAFA 2013.
 */
class LabellingClauses {
public:
    explicit LabellingClauses(int size, LabellingRule rule)
        : m_size(size)
        , m_rule(rule)
    {
    }

    int in(int argument) const { return argument + 1; }
    int out(int argument) const { return m_rule == LabellingRule::Stable ? -in(argument) : m_size + argument + 1; }
    int covered(int argument) const { return 2 * m_size + argument + 1; }

    void addTo(SatSolver& solver, const AttackGraph& graph) const;
    void addCoveredTo(SatSolver& solver) const; ///< not where nothing is undecided anyway

private:
    void addArgument(SatSolver& solver, const AttackGraph& graph, int argument) const;
    void addDefences(SatSolver& solver, const AttackGraph& graph, int attacker) const;

    int m_size;
    LabellingRule m_rule;
};
