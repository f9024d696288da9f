#include "model/analysis/directedgraph.h"

#include "model/debate/indexat.h"

#include <algorithm>

namespace {

/// Depth-first search that notes for each node the earliest one it gets back to.
class Search {
public:
    explicit Search(const DirectedGraph& graph)
        : m_graph(graph)
        , m_found(at(graph.count()), 0)
        , m_low(at(graph.count()), 0)
    {
        m_components.of.assign(at(graph.count()), -1);
    }

    Components run()
    {
        for (int node = 0; node < m_graph.count(); ++node) {
            if (m_found[at(node)] == 0)
                searchFrom(node);
        }
        return std::move(m_components);
    }

private:
    struct Visit {
        int node;
        std::size_t next; ///< successor to look at
    };

    void searchFrom(int root)
    {
        enter(root);
        while (!m_way.empty()) {
            const int node = m_way.back().node;
            const std::span<const int> successors = m_graph.successors(node);
            if (m_way.back().next < successors.size())
                follow(node, successors[m_way.back().next++]);
            else
                leave(node);
        }
    }

    void enter(int node)
    {
        m_found[at(node)] = m_low[at(node)] = ++m_time;
        m_way.push_back({node, 0});
        m_open.push_back(node);
        ++m_components.steps;
    }

    void follow(int node, int to)
    {
        ++m_components.steps;
        if (m_found[at(to)] == 0)
            enter(to);
        else if (m_components.of[at(to)] < 0)
            m_low[at(node)] = std::min(m_low[at(node)], m_found[at(to)]);
    }

    void leave(int node)
    {
        m_way.pop_back();
        if (!m_way.empty()) {
            int& low = m_low[at(m_way.back().node)];
            low = std::min(low, m_low[at(node)]);
        }
        if (m_low[at(node)] == m_found[at(node)])
            close(node);
    }

    /// The open nodes from this one on are a component.
    void close(int head)
    {
        std::vector<int> members;
        do {
            members.push_back(m_open.back());
            m_components.of[at(m_open.back())] = m_components.count;
            m_open.pop_back();
        } while (members.back() != head);
        ++m_components.count;
        const std::span<const int> successors = m_graph.successors(head);
        if (members.size() > 1 || std::find(successors.begin(), successors.end(), head) != successors.end())
            m_components.circular.push_back(std::move(members));
    }

    const DirectedGraph& m_graph;
    Components m_components;
    std::vector<int> m_found; ///< when; 0: not yet
    std::vector<int> m_low;
    std::vector<int> m_open; ///< found, and in no component so far
    std::vector<Visit> m_way;
    int m_time = 0;
};

}

DirectedGraph::DirectedGraph(int nodes, std::span<const Link> links)
    : m_first(at(nodes) + 1, 0)
    , m_to(links.size())
{
    for (const Link& link : links)
        ++m_first[at(link.from) + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (const Link& link : links)
        m_to[at(next[at(link.from)]++)] = link.to;
}

Components componentsOf(const DirectedGraph& graph)
{
    return Search(graph).run();
}

CircleSearch::CircleSearch(const DirectedGraph& graph)
    : m_graph(graph)
    , m_places(at(graph.count()))
{
}

Circle CircleSearch::shortest(const std::vector<int>& component, std::int64_t budget)
{
    m_budget = budget;
    for (int node : component)
        placeOf(node).isInside = true;
    Circle best;
    for (int node : component) {
        if (m_budget < 0 && !best.nodes.empty()) {
            best.isShortest = best.nodes.size() <= 2;
            break;
        }
        searchFrom(node, best.nodes);
        if (best.nodes.size() == 1)
            break;
    }
    for (int node : component)
        placeOf(node).isInside = false;
    return best;
}

void CircleSearch::searchFrom(int start, std::vector<int>& best)
{
    m_queue.assign(1, start);
    placeOf(start).parent = start;
    placeOf(start).depth = 1;
    int end = -1;
    for (std::size_t i = 0; i < m_queue.size() && end < 0; ++i) {
        if (!best.empty() && at(placeOf(m_queue[i]).depth) >= best.size())
            break;
        end = expand(m_queue[i], start);
    }
    if (end >= 0)
        best = wayTo(end, start);
    for (int node : m_queue)
        placeOf(node).parent = -1;
}

/// Returns the node that leads back to the start, or -1.
int CircleSearch::expand(int node, int start)
{
    const int depth = placeOf(node).depth + 1;
    for (int to : m_graph.successors(node)) {
        --m_budget;
        if (to == start)
            return node;
        Place& place = placeOf(to);
        if (!place.isInside || place.parent >= 0)
            continue;
        place.parent = node;
        place.depth = depth;
        m_queue.push_back(to);
    }
    return -1;
}

std::vector<int> CircleSearch::wayTo(int end, int start) const
{
    std::vector<int> way = {end};
    while (way.back() != start)
        way.push_back(m_places[at(way.back())].parent);
    std::reverse(way.begin(), way.end());
    return way;
}
