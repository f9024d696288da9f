#include "model/analysis/strength/strengths.h"

#include "model/analysis/strength/equations.h"
#include "model/debate/indexat.h"

#include <cmath>
#include <utility>

namespace {

/// What a strength is known to lie between.
struct Bounds {
    double low = 0;
    double high = 0;

    double middle() const { return (low + high) / 2; }
    double width() const { return high - low; }
};

template<class Equation>
class Solver {
public:
    Solver(const WeightedGraph& graph, const StrengthLimits& limits, const std::stop_token& stop)
        : m_graph(graph)
        , m_limits(limits)
        , m_stop(stop)
        , m_bounds(at(graph.count()))
        , m_work(limits.work)
    {
    }

    Strengths solve()
    {
        m_found.settlings.assign(m_bounds.size(), Settling::Exact);
        m_found.knots = static_cast<int>(m_graph.knots().size());
        int rank = 0;
        for (const WeightedGraph::Knot& knot : m_graph.knots()) {
            passOver(rank, knot.first);
            rank = knot.end;
            settle(knot);
            if (m_stop.stop_requested())
                return stopped();
        }
        passOver(rank, m_graph.count());
        return finished();
    }

private:
    void passOver(int first, int end)
    {
        const auto middle = [this](int rank) { return m_bounds[at(rank)].low; };
        for (int rank = first; rank < end; ++rank) {
            const double strength = strengthAt<Equation>(m_graph, rank, middle, middle);
            m_bounds[at(rank)] = {strength, strength};
        }
    }

    void settle(WeightedGraph::Knot knot)
    {
        Settling settling = Settling::Unique;
        if (!enclose(knot))
            settling = damp(knot) ? Settling::Reached : Settling::NotReached;
        m_found.uniqueKnots += settling == Settling::Unique;
        m_found.reachedKnots += settling == Settling::Reached;
        m_found.unsettledKnots += settling == Settling::NotReached;
        for (int rank = knot.first; rank < knot.end; ++rank) {
            const double strength = m_bounds[at(rank)].middle();
            m_bounds[at(rank)] = {strength, strength};
            m_found.settlings[at(rank)] = settling;
        }
    }

    /// Tightens bounds until they meet; false when they stop doing so.
    bool enclose(WeightedGraph::Knot knot)
    {
        constexpr int patience = 8; // sweeps, within which the widest bounds have to halve
        for (int rank = knot.first; rank < knot.end; ++rank)
            m_bounds[at(rank)] = {0, 1};
        double earlier = 1;
        for (int sweep = 1; canGoOn(knot, sweep); ++sweep) {
            const double width = tighten(knot);
            if (width <= m_limits.tolerance / 10) // of what rests on several knots, too
                return true;
            if (sweep % patience != 0)
                continue;
            if (width > earlier / 2)
                return false;
            earlier = width;
        }
        return false;
    }

    double tighten(WeightedGraph::Knot knot)
    {
        const auto low = [this](int rank) { return m_bounds[at(rank)].low; };
        const auto high = [this](int rank) { return m_bounds[at(rank)].high; };
        double widest = 0;
        for (int rank = knot.first; rank < knot.end; ++rank) {
            const Bounds bounds
                = {strengthAt<Equation>(m_graph, rank, high, low), strengthAt<Equation>(m_graph, rank, low, high)};
            m_bounds[at(rank)] = bounds;
            widest = std::max(widest, bounds.width());
        }
        return widest;
    }

    /// Damped steps from the base scores; false when they do not settle.
    bool damp(WeightedGraph::Knot knot)
    {
        constexpr int patience = 32; // sweeps, within which the largest change has to shrink somewhat
        constexpr double smallest = 1.0 / 256;
        for (int rank = knot.first; rank < knot.end; ++rank)
            m_bounds[at(rank)].low = m_bounds[at(rank)].high = m_graph.baseScore(rank);
        m_next.resize(at(knot.size()));
        double step = 0.5;
        double change = 1;
        double earlier = 2;
        for (int sweep = 1; canGoOn(knot, sweep); ++sweep) {
            const double before = std::exchange(change, moveBy(step, knot));
            if (step * change <= (1 - change / before) * m_limits.tolerance / 10)
                return true; // so is the sum of all changes to come, if each is as much smaller as this one
            if (sweep % patience != 0)
                continue;
            if (change > 0.999 * earlier) // it swings
                step = std::max(step / 2, smallest);
            earlier = change;
        }
        m_found.change = std::max(m_found.change, change);
        return false;
    }

    /// Returns by how much the strengths differ from what follows from them, at most.
    double moveBy(double step, WeightedGraph::Knot knot)
    {
        const auto strength = [this](int rank) { return m_bounds[at(rank)].low; };
        double largest = 0;
        for (int rank = knot.first; rank < knot.end; ++rank) {
            const double change = strengthAt<Equation>(m_graph, rank, strength, strength) - strength(rank);
            m_next[at(rank - knot.first)] = strength(rank) + step * change;
            largest = std::max(largest, std::abs(change));
        }
        for (int rank = knot.first; rank < knot.end; ++rank)
            m_bounds[at(rank)].low = m_bounds[at(rank)].high = m_next[at(rank - knot.first)];
        return largest;
    }

    bool canGoOn(WeightedGraph::Knot knot, int sweep)
    {
        m_found.sweeps = std::max(m_found.sweeps, sweep);
        m_work -= workOf(knot);
        return sweep <= m_limits.sweeps && m_work > 0 && !m_stop.stop_requested();
    }

    /// Nodes and links that a sweep looks at.
    std::int64_t workOf(WeightedGraph::Knot knot) const
    {
        const std::ptrdiff_t links = m_graph.supporters(knot.end - 1).data() + m_graph.supporters(knot.end - 1).size()
            - m_graph.premises(knot.first).data();
        return knot.size() + links;
    }

    Strengths stopped()
    {
        m_found = {};
        m_found.values.resize(m_bounds.size());
        m_found.settlings.assign(m_bounds.size(), Settling::NotReached);
        m_found.isComplete = false;
        return std::move(m_found);
    }

    Strengths finished()
    {
        if (m_found.knots > 0)
            spreadSettlings();
        std::vector<Settling> byRank = std::move(m_found.settlings);
        m_found.settlings.resize(byRank.size());
        m_found.values.resize(byRank.size());
        for (int rank = 0; rank < m_graph.count(); ++rank) {
            const std::size_t node = at(m_graph.nodeAt(rank));
            m_found.values[node] = m_bounds[at(rank)].middle();
            m_found.settlings[node] = byRank[at(rank)];
        }
        return std::move(m_found);
    }

    /// A strength is no surer than what it rests on. Within a knot all are alike, so one walk for each knot's inputs
    /// and one over all ranks do.
    void spreadSettlings()
    {
        int rank = 0;
        for (const WeightedGraph::Knot& knot : m_graph.knots()) {
            spread(rank, knot.first);
            spread(knot.first, knot.end);
            const auto members = std::span(m_found.settlings).subspan(at(knot.first), at(knot.size()));
            std::ranges::fill(members, std::ranges::max(members));
            rank = knot.end;
        }
        spread(rank, m_graph.count());
    }

    void spread(int first, int end)
    {
        const auto takeWorst = [this](int rank, std::span<const int> inputs) {
            for (int input : inputs)
                m_found.settlings[at(rank)] = std::max(m_found.settlings[at(rank)], m_found.settlings[at(input)]);
        };
        for (int rank = first; rank < end; ++rank) {
            takeWorst(rank, m_graph.premises(rank));
            takeWorst(rank, m_graph.attackers(rank));
            takeWorst(rank, m_graph.supporters(rank));
        }
    }

    const WeightedGraph& m_graph;
    const StrengthLimits& m_limits;
    const std::stop_token& m_stop;
    std::vector<Bounds> m_bounds; ///< by rank
    std::vector<double> m_next;
    std::int64_t m_work; ///< left
    Strengths m_found; ///< its lists by rank, until it is finished
};

template<class Equation>
void step(const WeightedGraph& graph, std::span<const double> from, std::span<double> to)
{
    const auto strength = [&](int rank) { return from[at(rank)]; };
    for (int rank = 0; rank < graph.count(); ++rank)
        to[at(rank)] = strengthAt<Equation>(graph, rank, strength, strength);
}

/// Calls `visit.template operator()<Equation>()` with the equation of a semantics.
template<class Visit>
auto withEquation(GradualSemantics semantics, Visit visit)
{
    switch (semantics) {
    case GradualSemantics::QuadraticEnergy:
        return visit.template operator()<QuadraticEnergyEquation>();
    case GradualSemantics::EulerBased:
        return visit.template operator()<EulerEquation>();
    case GradualSemantics::HCategoriser:
        return visit.template operator()<HCategoriserEquation>();
    case GradualSemantics::DfQuad:
        break;
    }
    return visit.template operator()<DfQuadEquation>();
}

}

Strengths strengthsOf(
    const WeightedGraph& graph, GradualSemantics semantics, const StrengthLimits& limits, std::stop_token stop)
{
    return withEquation(semantics, [&]<class Equation>() { return Solver<Equation>(graph, limits, stop).solve(); });
}

void stepStrengths(
    const WeightedGraph& graph, GradualSemantics semantics, std::span<const double> from, std::span<double> to)
{
    withEquation(semantics, [&]<class Equation>() { step<Equation>(graph, from, to); });
}
