#pragma once

#include "model/analysis/evaluation/grounding.h"

#include <functional>
#include <unordered_map>

/**
 * Why a node of a framework stands or falls: the nodes that have to be looked at, and for each that falls the one
 * attacker that is enough. What stands is proved by all its attackers falling, what falls by its witness standing.
 *
 * Always true: no node can be left out; without it the rest proves nothing about the root. (Of proofs with thousands of
 * nodes among which there is a choice, not every choice is tried.)
 */
struct Proof {
    std::unordered_map<int, int> witnesses; ///< by node; -1 for those that stand

    bool has(int node) const { return witnesses.contains(node); }
    int witnessOf(int node) const { return witnesses.at(node); }
};

/// @param root  a node that the grounded labelling settles. Cost: about linear in what has to be looked at.
Proof proofOf(const Framework& framework, const Grounding& grounding, int root);

/// Why a node may be held: a least admissible set with it. What attacks the set falls by a member of it, so a proof may
/// go in a circle. @param isIn  by node: an extension that has the root.
Proof defenceOf(const Framework& framework, const std::vector<bool>& isIn, int root);

/// Why a node is unsettled: a way to an unsettled circle, each node attacked by the next; the last, by one of these.
std::vector<int> openWayFrom(const Framework& framework, const Grounding& grounding, int root);
