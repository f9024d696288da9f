#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Nodes 0 to n - 1 and where each leads, the successors of all in one array.
class DirectedGraph {
public:
    struct Link {
        int from = 0;
        int to = 0;
    };

    /// Cost: linear. The successors of a node keep the order of the links.
    DirectedGraph(int nodes, std::span<const Link> links);

    int count() const { return static_cast<int>(m_first.size()) - 1; }
    std::span<const int> successors(int node) const
    {
        const auto from = static_cast<std::size_t>(m_first[static_cast<std::size_t>(node)]);
        const auto to = static_cast<std::size_t>(m_first[static_cast<std::size_t>(node) + 1]);
        return std::span(m_to).subspan(from, to - from);
    }

private:
    std::vector<int> m_first;
    std::vector<int> m_to;
};

/// The strongly connected components: nodes that reach each other share a number.
struct Components {
    std::vector<int> of; ///< by node; a link never leads to a component of a higher number
    std::vector<std::vector<int>> circular; ///< the nodes of those with more than one, or with a link to itself
    std::int64_t steps = 0; ///< nodes and links looked at

    int count = 0;
};

/// Method: R. Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1(2), 1972, with a
/// stack of its own instead of recursion, so that no depth is too deep. Cost: linear.
Components componentsOf(const DirectedGraph& graph);

/// A way from a node back to itself.
struct Circle {
    std::vector<int> nodes; ///< each leads to the next, the last to the first
    bool isShortest = true; ///< false: there was no time to look everywhere
};

/// Finds circles by breadth-first searches for ways back to where they start.
class CircleSearch {
public:
    /// Cost: linear in the nodes, once for all circles.
    explicit CircleSearch(const DirectedGraph& graph);

    /**
     * The shortest circle within the nodes of one circular component.
     *
     * Looks from each node in turn for a shorter way back than the shortest so far, and stops after `budget` steps; the
     * circle found until then, and one is always found, is short where the component is large.
     */
    Circle shortest(const std::vector<int>& component, std::int64_t budget = 2'000'000);

private:
    /// What is known of a node, side by side since a search goes anywhere.
    struct Place {
        int parent = -1;
        int depth = 0;
        bool isInside = false; ///< the component
    };

    void searchFrom(int start, std::vector<int>& best);
    int expand(int node, int start);
    std::vector<int> wayTo(int end, int start) const;
    Place& placeOf(int node) { return m_places[static_cast<std::size_t>(node)]; }

    const DirectedGraph& m_graph;
    std::int64_t m_budget = 0;
    std::vector<Place> m_places; ///< by node; as at the start between two components
    std::vector<int> m_queue;
};
