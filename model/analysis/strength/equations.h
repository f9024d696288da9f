#pragma once

#include "model/analysis/strength/weightedgraph.h"

#include <algorithm>
#include <cmath>

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

struct EulerEquation : SumEquation {
    double strength(double base) const
    {
        constexpr double largest = 700; // exp() of more is no number
        return 1 - (1 - base * base) / (1 + base * std::exp(std::min(sum, largest)));
    }
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
