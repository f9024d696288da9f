#pragma once

#include "model/analysis/argumentation/labellingclauses.h"

#include <memory>

/**
 * Finds the complete, preferred, stable, semi-stable or stage extensions of a graph one after the other.
 *
 * Preferred, semi-stable and stage ones are the largest by some measure: what is accepted, or what is not undecided. A
 * solution is enlarged until nothing can be added, and then only solutions with something beyond that are asked for.
 * Where several extensions have one measure, they are looked for among themselves first.
 */
class ExtensionSearch {
public:
    ExtensionSearch(const AttackGraph& graph, Semantics semantics, const Patience& patience);

    /// Something an extension has to have: an argument (as it is), or that it lacks one (as ~argument).
    using Trait = int;

    /// An extension that has one of these traits at least. Each wish has to be narrower than those before it.
    std::optional<Extension> findWith(const std::vector<Trait>& wish);
    std::optional<Extension> find(); ///< any

    /// The extension found last is not found again.
    void exclude();

    bool gaveUp() const { return m_solver.gaveUp(); } ///< then "none found" means nothing

private:
    bool hasMeasure() const;
    bool isMeasureUnique() const { return m_semantics == Semantics::Preferred; }
    int measure(int argument) const;
    std::optional<Extension> findWished();
    bool isWishGranted() const;
    bool searchWishing();
    bool searchWithinMeasure();
    void enlarge();
    void readSolution();
    void demandMore();

    int m_size;
    Semantics m_semantics;
    LabellingClauses m_clauses;
    SatSolver m_solver;
    std::optional<std::vector<Trait>> m_wish; ///< nothing: any extension will do
    Extension m_found;
    std::vector<bool> m_largest; ///< by argument: what the measure found last has
    bool m_isWithinMeasure = false; ///< what was found last is of a largest measure
    bool m_isExcluded = false; ///< and is not to be found again
};
