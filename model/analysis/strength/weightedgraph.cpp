#include "model/analysis/strength/weightedgraph.h"

#include "model/analysis/directedgraph.h"

#include <algorithm>

static double withinRange(double score)
{
    return score > 0 ? std::min(score, 1.0) : 0; // what is no number is 0
}

WeightedGraph::WeightedGraph(std::span<const double> baseScores, std::span<const Link> links)
{
    const int nodes = static_cast<int>(baseScores.size());
    putInOrder(nodes, links);
    m_baseScores.resize(at(nodes));
    for (int rank = 0; rank < nodes; ++rank)
        m_baseScores[at(rank)] = withinRange(baseScores[at(m_nodes[at(rank)])]);
    takeLinks(links);
}

/// Components of what depends on what come with those first that depend on no other.
void WeightedGraph::putInOrder(int nodes, std::span<const Link> links)
{
    std::vector<DirectedGraph::Link> dependencies;
    dependencies.reserve(links.size());
    for (const Link& link : links)
        dependencies.push_back({link.to, link.from});
    const Components components = componentsOf(DirectedGraph(nodes, dependencies));
    std::vector<int> starts(at(components.count) + 1, 0);
    for (int component : components.of)
        ++starts[at(component) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    m_nodes.resize(at(nodes));
    for (const std::vector<int>& knot : components.circular) {
        const int first = starts[at(components.of[at(knot.front())])];
        std::ranges::copy(knot, m_nodes.begin() + first);
        m_knots.push_back({first, first + static_cast<int>(knot.size())});
    }
    std::ranges::sort(m_knots, {}, &Knot::first);
    m_ranks.assign(at(nodes), -1);
    for (const Knot& knot : m_knots) {
        for (int rank = knot.first; rank < knot.end; ++rank)
            m_ranks[at(m_nodes[at(rank)])] = rank;
    }
    for (int node = 0; node < nodes; ++node) {
        if (m_ranks[at(node)] >= 0)
            continue;
        m_ranks[at(node)] = starts[at(components.of[at(node)])];
        m_nodes[at(m_ranks[at(node)])] = node;
    }
}

void WeightedGraph::takeLinks(std::span<const Link> links)
{
    m_starts.assign(3 * m_nodes.size() + 1, 0);
    for (const Link& link : links)
        ++m_starts[slot(rankOf(link.to), link.bearing) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_inputs.resize(links.size());
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (const Link& link : links)
        m_inputs[at(next[slot(rankOf(link.to), link.bearing)]++)] = rankOf(link.from);
}
