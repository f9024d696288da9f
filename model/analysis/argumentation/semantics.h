#pragma once

#include "model/analysis/argumentation/attackgraph.h"

#include <vector>

/**
 * What makes a set of arguments one that can be held together (an "extension").
 *
 * All but stage are conflict-free sets that defend themselves (admissible). Sources: Dung 1995 (grounded, complete,
 * preferred, stable); Caminada, Carnielli and Dunne, "Semi-stable semantics", Journal of Logic and Computation 22(5),
 * 2012; Verheij, "Two approaches to dialectical argumentation", NAIC 1996 (stage); Dung, Mancarella and Toni,
 * "Computing ideal sceptical argumentation", Artificial Intelligence 171, 2007.
 */
enum class Semantics {
    Grounded, ///< the least complete one: what has to be accepted
    Complete, ///< accepts exactly what it defends
    Preferred, ///< largest complete ones
    Stable, ///< attack all that they do not accept; there may be none
    SemiStable, ///< complete ones that leave least undecided
    Stage, ///< conflict-free ones that leave least undecided
    Ideal, ///< the largest admissible set within all preferred ones
};

inline constexpr Semantics everySemantics[] = {Semantics::Grounded, Semantics::Complete, Semantics::Preferred,
    Semantics::Stable, Semantics::SemiStable, Semantics::Stage, Semantics::Ideal};

/// What becomes of an argument: accepted, attacked by an accepted one, or neither (Caminada, JELIA 2006).
enum class Label : unsigned char { In, Out, Undecided };

using Labelling = std::vector<Label>; ///< for each argument of a graph

/// Arguments that are accepted together, ascending.
using Extension = std::vector<int>;

/// In: the extension; Out: what it attacks; the rest is undecided. Linear.
Labelling labellingOf(const AttackGraph& graph, const Extension& extension);

/// What a labelling accepts.
Extension acceptedIn(const Labelling& labelling);

/// The labels of the grounded extension. Linear in arguments and attacks.
Labelling groundedLabelling(const AttackGraph& graph);
