#include "benchmarks/strengthbench.h"

#include "benchmarks/cputime.h"
#include "benchmarks/largedebate.h"
#include "benchmarks/rungekutta.h"
#include "model/analysis/strength/debatestrengths.h"

#include <random>

namespace {

struct RandomGraph {
    std::vector<double> baseScores;
    std::vector<WeightedGraph::Link> links;
};

/// Claims that mostly bear on an earlier one, and links between any two, which close circles.
RandomGraph randomGraph(int claims, quint32 seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<quint64>(limit)); };
    RandomGraph made;
    for (int i = 0; i < claims; ++i)
        made.baseScores.push_back((1 + below(999)) / 1000.0);
    const auto link = [&](int from, int to) {
        if (from != to)
            made.links.push_back({from, to, below(2) ? Bearing::Attack : Bearing::Support});
    };
    for (int i = 1; i < claims * 95 / 100; ++i)
        link(i, std::max(0, i - 1 - below(40)));
    while (made.links.size() < static_cast<std::size_t>(claims) * 115 / 100)
        link(below(claims), below(claims));
    return made;
}

/// As many claims as told, each attacking all others, with a base score of 0.9.
WeightedGraph mutualAttackers(int count)
{
    const std::vector<double> baseScores(static_cast<std::size_t>(count), 0.9);
    std::vector<WeightedGraph::Link> links;
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            if (from != to)
                links.push_back({from, to, Bearing::Attack});
        }
    }
    return WeightedGraph(baseScores, links);
}

double largestDifference(const WeightedGraph& graph, const Strengths& ours, const RungeKutta& theirs)
{
    double largest = 0;
    for (int rank = 0; rank < graph.count(); ++rank) {
        const double one = ours.values[static_cast<std::size_t>(graph.nodeAt(rank))];
        largest = std::max(largest, std::abs(one - theirs.strengths[static_cast<std::size_t>(rank)]));
    }
    return largest;
}

/// Ours against Runge–Kutta's, the two in turn; as a share of the latter's time, with ours to build the graph as well.
void compare(const GradualDescription& by, const RandomGraph& random, int runs, Figures& figures)
{
    std::vector<double> ours, building, theirs;
    WeightedGraph graph;
    Strengths found;
    RungeKutta reference;
    for (int run = 0; run < runs; ++run) {
        building.push_back(timeOf(1, [&] { graph = WeightedGraph(random.baseScores, random.links); }));
        ours.push_back(timeOf(1, [&] { found = strengthsOf(graph, by.semantics); }));
        theirs.push_back(timeOf(1, [&] { reference = followStrengths(graph, by.semantics); }));
    }
    const QString what
        = QStringLiteral("%1, %L2 claims, %L3 relations").arg(by.name).arg(graph.count()).arg(graph.linkCount());
    figures.push_back(atMost(20, median(ours), "ms", what,
        QStringLiteral("%1 circles, %2 unique, %3 sweeps; put in order before in %4 ms")
            .arg(found.knots)
            .arg(found.uniqueKnots)
            .arg(found.sweeps)
            .arg(median(building), 0, 'f', 1)));
    figures.push_back(atMost(0.1, median(ours) / median(theirs), "× RK4", what + ", against Runge–Kutta",
        QStringLiteral("%1 ms in %2 steps").arg(median(theirs), 0, 'f', 0).arg(reference.steps)));
    figures.push_back(atMost(10, 1e6 * largestDifference(graph, found, reference), "× 10⁻⁶",
        what + ", largest difference", QStringLiteral("%1 circles not settled").arg(found.unsettledKnots)));
}

void compareMutual(const GradualDescription& by, Figures& figures)
{
    for (int count : {5, 10}) {
        const WeightedGraph graph = mutualAttackers(count);
        const Strengths found = strengthsOf(graph, by.semantics);
        const QString what = QStringLiteral("%1, %2 mutual attackers").arg(by.name).arg(count);
        const double difference = largestDifference(graph, found, followStrengths(graph, by.semantics));
        figures.push_back(atMost(10, found.isSettled() ? 1e6 * difference : NAN, "× 10⁻⁶",
            what + ", difference from Runge–Kutta", QStringLiteral("%1 sweeps").arg(found.sweeps)));
    }
}

double timeAfterAnEdit(int claims, int runs)
{
    Debate debate = largeDebate(claims);
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        Claim claim = debate.claims().all()[static_cast<std::size_t>(run * 97)];
        claim.weight = run % 2 == 0 ? 0.8 : 0.2;
        debate.apply({put(claim)});
        times.push_back(timeOf(1, [&] { (void)DebateStrengths(debate); }));
    }
    return median(std::move(times));
}

}

Figures measureStrength(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const RandomGraph random = randomGraph(isFull ? 100'000 : 10'000, 1);
    Figures figures;
    for (const GradualDescription& by : gradualDescriptions()) {
        compare(by, random, isFull ? 7 : 1, figures);
        compareMutual(by, figures);
    }
    const int claims = isFull ? 10'000 : 1'000;
    figures.push_back(atMost(50, timeAfterAnEdit(claims, isFull ? 9 : 1), "ms",
        QStringLiteral("strengths after one edit of a %L1-claim map, all of it anew").arg(claims)));
    return figures;
}
