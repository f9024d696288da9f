#pragma once

#include "model/analysis/strength/strengths.h"

/// How a differential equation was followed to its rest.
struct RungeKutta {
    std::vector<double> strengths; ///< by rank
    int steps = 0;
};

/**
 * Follows dx/dt = f(x) - x from the base scores by the classical fourth-order method with steps of 0.5, until no
 * derivative is above 1e-6: how gradual strengths of graphs with circles are usually worked out (N. Potyka, KR 2018).
 */
inline RungeKutta followStrengths(const WeightedGraph& graph, GradualSemantics semantics)
{
    constexpr double size = 0.5;
    constexpr int mostSteps = 10'000;
    const auto count = static_cast<std::size_t>(graph.count());
    RungeKutta found;
    std::vector<double>& x = found.strengths;
    for (int rank = 0; rank < graph.count(); ++rank)
        x.push_back(graph.baseScore(rank));
    std::vector<double> at(count), slope(count), sum(count);
    const auto derive = [&](const std::vector<double>& from) {
        stepStrengths(graph, semantics, from, slope);
        for (std::size_t i = 0; i < count; ++i)
            slope[i] -= from[i];
    };
    while (found.steps < mostSteps) {
        derive(x);
        double largest = 0;
        for (double one : slope)
            largest = std::max(largest, std::abs(one));
        if (largest <= 1e-6)
            break;
        ++found.steps;
        sum = slope;
        for (const auto& [ahead, weight] : {std::pair(0.5, 2.0), std::pair(0.5, 2.0), std::pair(1.0, 1.0)}) {
            for (std::size_t i = 0; i < count; ++i)
                at[i] = x[i] + ahead * size * slope[i];
            derive(at);
            for (std::size_t i = 0; i < count; ++i)
                sum[i] += weight * slope[i];
        }
        for (std::size_t i = 0; i < count; ++i)
            x[i] += size / 6 * sum[i];
    }
    return found;
}
