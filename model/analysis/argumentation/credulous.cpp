#include "model/analysis/argumentation/credulous.h"

#include "model/analysis/argumentation/labellingclauses.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int briefly = 100; // conflicts

class CredulousSearch {
public:
    CredulousSearch(const AttackGraph& graph, const Patience& patience)
        : m_graph(graph)
        , m_clauses(graph.size(), LabellingRule::Admissible)
        , m_solver(patience)
        , m_accepted(static_cast<std::size_t>(graph.size()))
    {
        m_clauses.addTo(m_solver, graph);
        for (int argument = 0; argument < graph.size(); ++argument)
            m_solver.prefer(m_clauses.in(argument));
    }

    Decided<std::vector<bool>> accepted()
    {
        if (askForAnythingNew() == SatSolver::Answer::Unknown)
            askOneByOne();
        return m_solver.gaveUp() ? std::nullopt : std::optional(std::move(m_accepted));
    }

private:
    SatSolver::Answer askForAnythingNew()
    {
        for (;;) {
            std::vector<int> anything;
            for (int argument = 0; argument < m_graph.size(); ++argument) {
                if (!isAccepted(argument))
                    anything.push_back(m_clauses.in(argument));
            }
            m_solver.wish(anything);
            const SatSolver::Answer answer = m_solver.searchBriefly(briefly);
            if (answer != SatSolver::Answer::Found)
                return answer;
            learn();
        }
    }

    void askOneByOne()
    {
        for (const int argument : byReliance()) {
            if (isAccepted(argument))
                continue;
            m_solver.assume(m_clauses.in(argument));
            if (m_solver.search())
                learn();
            else if (m_solver.gaveUp())
                return;
            else
                m_solver.add({-m_clauses.in(argument)});
        }
    }

    void learn()
    {
        for (int argument = 0; argument < m_graph.size(); ++argument) {
            if (m_solver.holds(m_clauses.in(argument)))
                m_accepted[static_cast<std::size_t>(argument)] = true;
        }
    }

    bool isAccepted(int argument) const { return m_accepted[static_cast<std::size_t>(argument)]; }

    /// How much others rely on an argument: for each of their attackers that it hits, its share in hitting that one.
    double relianceOn(int argument) const
    {
        double reliance = 0;
        for (const int foe : m_graph.targets(argument))
            reliance += static_cast<double>(m_graph.targets(foe).size())
                / static_cast<double>(m_graph.attackers(foe).size());
        return reliance;
    }

    std::vector<int> byReliance() const
    {
        std::vector<double> reliance;
        for (int argument = 0; argument < m_graph.size(); ++argument)
            reliance.push_back(relianceOn(argument));
        std::vector<int> order(reliance.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(
            order, std::greater(), [&](int argument) { return reliance[static_cast<std::size_t>(argument)]; });
        return order;
    }

    const AttackGraph& m_graph;
    LabellingClauses m_clauses;
    SatSolver m_solver;
    std::vector<bool> m_accepted;
};

}

Decided<std::vector<bool>> credulouslyAccepted(const AttackGraph& graph, const Patience& patience)
{
    return CredulousSearch(graph, patience).accepted();
}
