#pragma once

#include "model/analysis/argumentation/patience.h"
#include "model/analysis/argumentation/semantics.h"

/// What becomes of every argument of a graph.
struct Acceptance {
    bool hasExtension
        = true; ///< only stable semantics may have none; then all are accepted sceptically, as logic has it
    std::vector<bool> credulous; ///< in some extension
    std::vector<bool> sceptical; ///< in every extension
};

/**
 * Acceptance in a graph that is searched as a whole, under complete, preferred, stable, semi-stable or stage semantics.
 *
 * Each search asks for an extension that tells something new: that has an argument not met so far, or lacks one that
 * all had so far. So there are at most as many answers as arguments, not as extensions.
 */
Decided<Acceptance> acceptanceWithin(const AttackGraph& graph, Semantics semantics, const Patience& patience);

/**
 * The ideal extension, from what is credulously accepted: the largest admissible set that nothing credulously accepted
 * attacks. Linear. Source: Dunne, Dvořák and Woltran, "Parametric properties of ideal semantics", Artificial
 * Intelligence 202, 2013.
 */
Extension idealExtension(const AttackGraph& graph, const std::vector<bool>& credulous);

/// Semi-stable and stage extensions are the stable ones where there are any, which are much easier to find.
Decided<Semantics> easierEquivalent(const AttackGraph& graph, Semantics semantics, const Patience& patience);
