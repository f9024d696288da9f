#pragma once

#include "model/analysis/strength/weightedgraph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <numbers>

// The gradual semantics as types: how attackers and supporters add up, and how that moves a base score. Every one is
// monotonic: a strength never falls when the base score or a supporter rises, and never rises when an attacker does.

struct DfQuadEquation {
    double attacked = 1;
    double supported = 1;

    void attack(double strength) { attacked *= 1 - strength; }
    void support(double strength) { supported *= 1 - strength; }
    double strength(double base) const
    {
        const double e = attacked - supported;
        return e > 0 ? base + (1 - base) * e : base + base * e;
    }
};

struct SumEquation {
    double sum = 0;

    void attack(double strength) { sum -= strength; }
    void support(double strength) { sum += strength; }
};

struct QuadraticEnergyEquation : SumEquation {
    double strength(double base) const
    {
        const double h = sum * sum / (1 + sum * sum);
        return sum > 0 ? base + (1 - base) * h : base - base * h;
    }
};

/**
 * e to the power of `x`, to 3 × 10⁻¹⁶ of itself; of what is further from 0 than 700 as of 700.
 *
 * std::exp() is as exact and mostly as quick, but takes 250 ns instead of 6 for as long as a thread has used the widest
 * registers, as copying memory does: the C library's instructions and those around it are then of two kinds that
 * processors switch between slowly. The reduction is that of W. Cody and W. Waite, "Software Manual for the Elementary
 * Functions", 1980; Taylor's series then needs 13 powers, added by pairs of pairs (G. Estrin, 1960), which wait less
 * for each other than a chain does.
 */
inline double exponential(double x)
{
    constexpr double farthest = 700;
    constexpr double rounding = 0x1.8p52; // adding it leaves no room for fractions
    constexpr double ln2High = 0x1.62e42feep-1, ln2Low = 0x1.a39ef35793c76p-33;
    constexpr auto parts = [] { // 1 / n!
        std::array<double, 14> all = {1};
        double factorial = 1;
        for (std::size_t n = 1; n < all.size(); ++n)
            all[n] = 1 / (factorial *= static_cast<double>(n));
        return all;
    }();
    const double within = std::clamp(x, -farthest, farthest);
    const double twos = (within * std::numbers::log2e + rounding) - rounding;
    const double rest = (within - twos * ln2High) - twos * ln2Low;
    const auto pair = [&](std::size_t n) { return parts[n] + rest * parts[n + 1]; };
    const double square = rest * rest;
    const auto four = [&](std::size_t n) { return pair(n) + square * pair(n + 2); };
    const double fourth = square * square;
    const double sum = (four(0) + fourth * four(4)) + fourth * fourth * (four(8) + fourth * pair(12));
    return sum * std::bit_cast<double>(static_cast<std::int64_t>(twos + 1023) << 52);
}

struct EulerEquation : SumEquation {
    double strength(double base) const { return 1 - (1 - base * base) / (1 + base * exponential(sum)); }
};

struct HCategoriserEquation {
    double attacked = 0;

    void attack(double strength) { attacked += strength; }
    void support(double) { }
    double strength(double base) const { return base / (1 + attacked); }
};

/// The strength of the node at a rank, from those of its attackers and of its supporters and premises, given by rank.
template<class Equation, class Attacker, class Supporter>
double strengthAt(const WeightedGraph& graph, int rank, const Attacker& attacker, const Supporter& supporter)
{
    double base = graph.baseScore(rank);
    if (const auto premises = graph.premises(rank); !premises.empty()) {
        double weakest = 1;
        for (int premise : premises)
            weakest = std::min(weakest, supporter(premise));
        base *= weakest;
    }
    Equation equation;
    for (int input : graph.attackers(rank))
        equation.attack(attacker(input));
    for (int input : graph.supporters(rank))
        equation.support(supporter(input));
    return equation.strength(base);
}
