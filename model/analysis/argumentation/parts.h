#pragma once

#include "model/analysis/argumentation/attackgraph.h"

#include <vector>

/// Some arguments of a graph and the attacks among them, as a graph of its own.
struct Part {
    AttackGraph graph;
    std::vector<int> arguments; ///< what they are in the whole, ascending

    int inWhole(int argument) const { return arguments[static_cast<std::size_t>(argument)]; }
};

/// The pieces that the chosen arguments fall into when attacks are read in both directions, by their first argument.
/// @param isChosen  for each argument. Linear in arguments and attacks.
std::vector<Part> connectedParts(const AttackGraph& graph, const std::vector<bool>& isChosen);
