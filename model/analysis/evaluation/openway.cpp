#include "model/analysis/evaluation/proof.h"

#include <algorithm>

namespace {

using Nodes = std::unordered_map<int, int>;

/// The unsettled attackers of the unsettled nodes that a root depends on.
class OpenSearch {
public:
    OpenSearch(const Framework& framework, const Grounding& grounding, int root)
        : m_framework(framework)
        , m_grounding(grounding)
    {
        add(root);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            expand(static_cast<int>(i));
    }

    std::vector<int> way() const
    {
        const DirectedGraph graph(static_cast<int>(m_nodes.size()), m_links);
        const Components components = componentsOf(graph);
        // The circle whose part comes nearest to the root; nodes are numbered by their distance.
        const auto nearest = std::min_element(
            components.circular.begin(), components.circular.end(), [](const auto& a, const auto& b) {
                return *std::min_element(a.begin(), a.end()) < *std::min_element(b.begin(), b.end());
            });
        Lasso lasso = lassoTo(CircleSearch(graph).shortest(*nearest).nodes);
        for (int i = 0; i < mostShortenings && shorten(lasso, graph); ++i) { }
        for (int& place : lasso.places)
            place = m_nodes[static_cast<std::size_t>(place)];
        return std::move(lasso.places);
    }

private:
    static constexpr int mostShortenings = 1000;

    /// Each leads to the next, and the last back to the one at `knot`.
    struct Lasso {
        std::vector<int> places;
        std::size_t knot = 0;
    };

    void add(int node)
    {
        m_places.emplace(node, static_cast<int>(m_nodes.size()));
        m_nodes.push_back(node);
        m_parents.push_back(-1);
    }
    void expand(int place)
    {
        for (int attacker : m_framework.attackers(m_nodes[static_cast<std::size_t>(place)])) {
            if (m_grounding[attacker] != Standing::Unsettled)
                continue;
            if (!m_places.contains(attacker)) {
                add(attacker);
                m_parents.back() = place;
            }
            m_links.push_back({place, m_places.at(attacker)});
        }
    }

    /// From the root to the circle's nearest node, then once round.
    Lasso lassoTo(std::vector<int> circle) const
    {
        std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
        std::vector<int> way;
        for (int place = m_parents[static_cast<std::size_t>(circle.front())]; place >= 0;
             place = m_parents[static_cast<std::size_t>(place)])
            way.push_back(place);
        std::reverse(way.begin(), way.end());
        const std::size_t knot = way.size();
        way.insert(way.end(), circle.begin(), circle.end());
        return {std::move(way), knot};
    }

    /// Leaves nodes out where one of the rest leads past them; returns whether there was one.
    static bool shorten(Lasso& lasso, const DirectedGraph& graph)
    {
        Nodes positions;
        for (std::size_t i = 0; i < lasso.places.size(); ++i)
            positions[lasso.places[i]] = static_cast<int>(i);
        for (int next : graph.successors(lasso.places.back())) { // the longest way round takes most in
            if (const auto found = positions.find(next); found != positions.end())
                lasso.knot = std::min(lasso.knot, static_cast<std::size_t>(found->second));
        }
        for (std::size_t from = 0; from < lasso.places.size(); ++from) {
            for (int next : graph.successors(lasso.places[from])) {
                const auto found = positions.find(next);
                if (found != positions.end() && shorten(lasso, from, static_cast<std::size_t>(found->second)))
                    return true;
            }
        }
        return false;
    }

    /// Takes the link between two of its nodes, if anything can be left out then.
    static bool shorten(Lasso& lasso, std::size_t from, std::size_t to)
    {
        std::vector<int>& places = lasso.places;
        const auto place = [&](std::size_t i) { return places.begin() + static_cast<std::ptrdiff_t>(i); };
        if (to <= from) {
            if (from + 1 == places.size())
                return false;
            places.resize(from + 1);
            lasso.knot = to;
            return true;
        }
        const bool skipsKnot = from < lasso.knot && lasso.knot < to;
        const std::size_t kept = skipsKnot ? lasso.knot : to;
        if (kept == from + 1)
            return false;
        if (skipsKnot)
            std::rotate(place(lasso.knot), place(to), places.end());
        places.erase(place(from + 1), place(kept));
        lasso.knot = skipsKnot ? from + 1 : lasso.knot >= to ? lasso.knot - (to - from - 1) : lasso.knot;
        return true;
    }

    const Framework& m_framework;
    const Grounding& m_grounding;
    std::vector<int> m_nodes; ///< by place: first the root, then by distance
    std::vector<int> m_parents; ///< by place: what it was reached from
    Nodes m_places;
    std::vector<DirectedGraph::Link> m_links;
};

}

std::vector<int> openWayFrom(const Framework& framework, const Grounding& grounding, int root)
{
    return OpenSearch(framework, grounding, root).way();
}
