#pragma once

#include "model/analysis/strength/strengths.h"

#include <random>

/// A weighted graph as a list, to add to and to number anew.
struct WeightedList {
    std::vector<double> baseScores;
    std::vector<WeightedGraph::Link> links;

    int count() const { return static_cast<int>(baseScores.size()); }
    int add(double baseScore)
    {
        baseScores.push_back(baseScore);
        return count() - 1;
    }
    void attack(int from, int to) { links.push_back({from, to, Bearing::Attack}); }
    void support(int from, int to) { links.push_back({from, to, Bearing::Support}); }
    WeightedGraph graph() const { return WeightedGraph(baseScores, links); }
    Strengths strengths(GradualSemantics semantics) const { return strengthsOf(graph(), semantics); }
};

/// Random graphs, the same everywhere for the same seed.
class RandomGraphs {
public:
    explicit RandomGraphs(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    double share() { return below(1001) / 1000.0; }

    /// Up to so many nodes; without circles each bears on nodes of lower numbers only.
    WeightedList make(int mostNodes, bool hasCircles)
    {
        WeightedList made;
        const int nodes = 1 + below(mostNodes);
        for (int i = 0; i < nodes; ++i)
            made.add(share());
        for (int i = below(2 * nodes); i > 0; --i) {
            const int one = below(nodes);
            const int other = below(nodes);
            if (!hasCircles && one == other)
                continue;
            const int from = hasCircles ? one : std::max(one, other);
            made.links.push_back({from, one + other - from, below(2) ? Bearing::Attack : Bearing::Support});
        }
        return made;
    }

private:
    std::mt19937_64 m_random;
};

/// As many nodes as told, each attacking all others.
inline WeightedList mutualAttackers(int count, double baseScore)
{
    WeightedList made;
    for (int i = 0; i < count; ++i)
        made.add(baseScore);
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            if (from != to)
                made.attack(from, to);
        }
    }
    return made;
}
