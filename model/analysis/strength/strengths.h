#pragma once

#include "model/analysis/strength/gradualsemantics.h"
#include "model/analysis/strength/weightedgraph.h"

#include <cstdint>
#include <stop_token>

/// How far a strength can be relied on; each includes what the node rests on. Later ones are worse.
enum class Settling {
    Exact, ///< it rests on no knot
    Unique, ///< within the tolerance; no other strengths satisfy the equations of the knots it rests on
    Reached, ///< within the tolerance from the base scores; other starting points might lead elsewhere
    NotReached ///< a knot it rests on had not settled when the limits were reached: not to be relied on
};

struct StrengthLimits {
    double tolerance = 1e-6; ///< of strengths
    int sweeps = 100'000; ///< through one knot
    std::int64_t work = 200'000'000; ///< nodes and links looked at, in all knots together; about 1 s
};

/// The strengths of all nodes, and how they were arrived at.
struct Strengths {
    std::vector<double> values; ///< by node, from 0 to 1
    std::vector<Settling> settlings; ///< by node
    int knots = 0; ///< in the graph
    int uniqueKnots = 0;
    int reachedKnots = 0;
    int unsettledKnots = 0;
    int sweeps = 0; ///< the most that any knot took
    double change = 0; ///< by which one more step would still alter a strength, at most; 0 without unsettled knots
    bool isComplete = true; ///< false: it was stopped, and the values mean nothing

    bool isSettled() const { return isComplete && unsettledKnots == 0; }
};

/**
 * Strengths of a weighted graph, where premises multiply a base score by the weakest of them.
 *
 * What is in no knot follows exactly from what is before it. A knot is enclosed first: each strength rises with the
 * premises and supporters and falls with the attackers, so bounds from below and above can be tightened in turn until
 * they meet. Where they do, the equations have that one solution, whatever the way to it. Where they do not, as among
 * many who attack each other, the knot takes damped steps x += d (f(x) - x) from the base scores, d = 1/2 and less
 * where that swings: a discrete form of Potyka's dx/dt = f(x) - x (KR 2018). Steps with d = 1 may swing for ever, with
 * DF-QuAD and quadratic energy from five mutual attackers on (T. Mossakowski and F. Neuhaus, "Modular Semantics and
 * Characteristics for Bipolar Weighted Argumentation Graphs", 2018). A knot that does not settle within the limits is
 * said to be so.
 *
 * Cost: linear for what is in no knot; a knot takes from 5 to some 50 sweeps as a rule. 10 ms for 100,000 nodes and
 * 115,000 links with circles.
 */
Strengths strengthsOf(const WeightedGraph& graph, GradualSemantics semantics, const StrengthLimits& limits = {},
    std::stop_token stop = {});

/// The right-hand side of the equations: from strengths by rank to the strengths, by rank, that follow in one step.
void stepStrengths(
    const WeightedGraph& graph, GradualSemantics semantics, std::span<const double> from, std::span<double> to);
