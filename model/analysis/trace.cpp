#include "model/analysis/trace.h"

#include "model/analysis/directedgraph.h"
#include "model/analysis/tracebuilder.h"
#include "model/analysis/tracecolumns.h"
#include "model/debate/indexat.h"

#include <set>

namespace {

using Marks = std::vector<char>;

/// Finds out about a trace what its nodes and hops alone do not say.
class Tracing {
public:
    explicit Tracing(Trace& trace)
        : m_trace(trace)
        , m_graph(static_cast<int>(trace.nodes.size()), followedLinks(trace))
        , m_components(componentsOf(m_graph))
    {
        m_trace.steps += m_components.steps;
    }

    void run()
    {
        findCircles();
        findOrigins();
        findForwardHops();
        judge();
        setColumns(m_trace, m_components);
    }

private:
    static std::vector<DirectedGraph::Link> followedLinks(const Trace& trace)
    {
        std::vector<DirectedGraph::Link> links;
        for (const TraceHop& hop : trace.hops) {
            if (hop.standing == HopStanding::Followed)
                links.push_back({hop.from, hop.to});
        }
        return links;
    }

    void findCircles()
    {
        const auto budget = static_cast<std::int64_t>(2 * (m_trace.nodes.size() + m_trace.hops.size()) + 10'000);
        CircleSearch search(m_graph);
        for (const std::vector<int>& knot : m_components.circular) {
            const Circle circle = search.shortest(knot, budget / count(m_components.circular));
            const int index = static_cast<int>(m_trace.circles.size());
            for (int node : circle.nodes)
                m_trace.nodes[at(node)].circle = index;
            m_trace.circles.push_back({circle.nodes, knot.size(), !leadsOut(knot)});
        }
    }

    static std::int64_t count(const std::vector<std::vector<int>>& lists)
    {
        return static_cast<std::int64_t>(lists.size());
    }

    bool leadsOut(const std::vector<int>& component) const
    {
        const int own = m_components.of[at(component.front())];
        return std::ranges::any_of(component, [&](int node) {
            return std::ranges::any_of(
                m_graph.successors(node), [&](int to) { return m_components.of[at(to)] != own; });
        });
    }

    /// Marks what the appearances that are not against the claim have it from, themselves included.
    Marks reachedByBearers()
    {
        Marks reached(m_trace.nodes.size(), 0);
        std::vector<int> open;
        for (int node = 0; node < m_graph.count(); ++node) {
            const TraceNode& one = m_trace.nodes[at(node)];
            if (one.isAppearance() && !one.isAgainst)
                open.push_back(node);
        }
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (std::exchange(reached[at(node)], 1))
                continue;
            for (int to : m_graph.successors(node))
                open.push_back(to);
            ++m_trace.steps;
        }
        return reached;
    }

    void findOrigins()
    {
        const Marks reached = reachedByBearers();
        std::set<std::pair<RecordId, RecordId>> voices;
        for (int node = 0; node < m_graph.count(); ++node) {
            TraceNode& one = m_trace.nodes[at(node)];
            one.isOrigin = reached[at(node)] && m_graph.successors(node).empty();
            const auto voice = std::pair(one.source ? RecordId(one.source) : one.record, one.speaker);
            if (one.isOrigin && voices.insert(voice).second)
                m_trace.origins.push_back(node);
        }
        std::ranges::stable_sort(m_trace.origins, [&](int one, int other) {
            return comesBefore(m_trace.nodes[at(one)].days, m_trace.nodes[at(other)].days);
        });
    }

    void findForwardHops()
    {
        std::vector<std::optional<DaySpan>> days; // close together: nodes are large, and hops go anywhere
        days.reserve(m_trace.nodes.size());
        for (const TraceNode& node : m_trace.nodes)
            days.push_back(node.days);
        for (TraceHop& hop : m_trace.hops) {
            const auto& from = days[at(hop.from)];
            const auto& to = days[at(hop.to)];
            hop.isForward = hop.citation && from && to && isCertainlyAfter(*to, *from);
        }
    }

    void judge()
    {
        bool isOriginalAmong = false;
        int bearers = 0;
        for (int node = 0; node < m_graph.count(); ++node) {
            const TraceNode& one = m_trace.nodes[at(node)];
            if (!one.isAppearance() || one.isAgainst)
                continue;
            ++bearers;
            isOriginalAmong = isOriginalAmong || m_graph.successors(node).empty();
        }
        m_trace.isSingleOrigin = bearers > 1 && m_trace.origins.size() == 1 && !hasOriginlessCircle();
        m_trace.isOnlyCopies = bearers > 1 && !isOriginalAmong;
    }

    bool hasOriginlessCircle() const { return std::ranges::any_of(m_trace.circles, &TraceCircle::isOnlySupport); }

    Trace& m_trace;
    DirectedGraph m_graph;
    Components m_components;
};

}

Trace traceOf(const Debate& debate, ClaimId claim)
{
    Trace trace = reachedFrom(debate, claim);
    Tracing(trace).run();
    return trace;
}
