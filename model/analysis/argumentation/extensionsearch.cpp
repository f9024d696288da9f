#include "model/analysis/argumentation/extensionsearch.h"

#include <algorithm>

namespace {

LabellingRule ruleOf(Semantics semantics)
{
    switch (semantics) {
    case Semantics::Stable:
        return LabellingRule::Stable;
    case Semantics::Stage:
        return LabellingRule::ConflictFree;
    case Semantics::Preferred:
        return LabellingRule::Admissible;
    default:
        return LabellingRule::Complete;
    }
}

}

ExtensionSearch::ExtensionSearch(const AttackGraph& graph, Semantics semantics, const Patience& patience)
    : m_size(graph.size())
    , m_semantics(semantics)
    , m_clauses(graph.size(), ruleOf(semantics))
    , m_solver(patience)
    , m_largest(static_cast<std::size_t>(graph.size()))
{
    m_clauses.addTo(m_solver, graph);
    if (hasMeasure() && !isMeasureUnique())
        m_clauses.addCoveredTo(m_solver);
    for (int argument = 0; argument < m_size; ++argument)
        m_solver.prefer(m_clauses.in(argument));
}

bool ExtensionSearch::hasMeasure() const
{
    return m_semantics == Semantics::Preferred || m_semantics == Semantics::SemiStable
        || m_semantics == Semantics::Stage;
}

int ExtensionSearch::measure(int argument) const
{
    return isMeasureUnique() ? m_clauses.in(argument) : m_clauses.covered(argument);
}

std::optional<Extension> ExtensionSearch::findWith(const std::vector<Trait>& wish)
{
    m_wish = wish;
    return findWished();
}

std::optional<Extension> ExtensionSearch::find()
{
    m_wish.reset();
    return findWished();
}

std::optional<Extension> ExtensionSearch::findWished()
{
    while (!(m_isWithinMeasure && searchWithinMeasure())) {
        if (m_isWithinMeasure)
            demandMore();
        if (!searchWishing())
            return std::nullopt;
        if (!hasMeasure())
            break;
        enlarge();
    }
    return m_found;
}

bool ExtensionSearch::isWishGranted() const
{
    return !m_wish || std::ranges::any_of(*m_wish, [&](Trait trait) {
        return std::ranges::binary_search(m_found, std::max(trait, ~trait)) == (trait >= 0);
    });
}

bool ExtensionSearch::searchWishing()
{
    if (m_wish) {
        std::vector<int> clause;
        for (const Trait trait : *m_wish)
            clause.push_back(trait >= 0 ? m_clauses.in(trait) : -m_clauses.in(~trait));
        m_solver.wish(clause);
    }
    const bool isFound = m_solver.search();
    if (isFound)
        readSolution();
    return isFound;
}

bool ExtensionSearch::searchWithinMeasure()
{
    if (!m_isExcluded && isWishGranted())
        return true;
    if (isMeasureUnique())
        return false;
    for (int argument = 0; argument < m_size; ++argument) {
        if (m_largest[static_cast<std::size_t>(argument)])
            m_solver.assume(measure(argument));
    }
    return searchWishing();
}

void ExtensionSearch::readSolution()
{
    m_isExcluded = false;
    m_found.clear();
    for (int argument = 0; argument < m_size; ++argument) {
        if (m_solver.holds(m_clauses.in(argument)))
            m_found.push_back(argument);
        if (hasMeasure())
            m_largest[static_cast<std::size_t>(argument)] = m_solver.holds(measure(argument));
    }
}

/// Asks for all that the solution has and one thing more, until there is none.
void ExtensionSearch::enlarge()
{
    do {
        std::vector<int> more;
        for (int argument = 0; argument < m_size; ++argument) {
            if (m_largest[static_cast<std::size_t>(argument)])
                m_solver.assume(measure(argument));
            else
                more.push_back(measure(argument));
        }
        m_solver.wish(more);
    } while (m_solver.search() && (readSolution(), true));
    m_isWithinMeasure = true;
}

/// From now on solutions have something that the measure found last lacks.
void ExtensionSearch::demandMore()
{
    std::vector<int> more;
    for (int argument = 0; argument < m_size; ++argument) {
        if (!m_largest[static_cast<std::size_t>(argument)])
            more.push_back(measure(argument));
    }
    m_solver.add(more);
    m_isWithinMeasure = false;
}

void ExtensionSearch::exclude()
{
    m_isExcluded = true;
    if (isMeasureUnique())
        return;
    std::vector<int> different;
    std::size_t next = 0;
    for (int argument = 0; argument < m_size; ++argument) {
        const bool isIn = next < m_found.size() && m_found[next] == argument;
        next += isIn ? 1 : 0;
        different.push_back(isIn ? -m_clauses.in(argument) : m_clauses.in(argument));
    }
    m_solver.add(different);
}
