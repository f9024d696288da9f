#pragma once

#include "model/analysis/argumentation/argumentation.h"
#include "model/analysis/evaluation/evaluation.h"

/// What stands in a map under a semantics, over all of its extensions.
struct MapAcceptance {
    Semantics semantics = Semantics::Grounded;
    std::vector<Standing> standings; ///< by element: in all extensions; in none, and answered in all; or neither
    std::vector<bool> possible; ///< by element: in some extension
    bool hasExtension = true; ///< false: no stable extension; then nothing is settled and nothing possible

    Standing of(int element) const { return standings[static_cast<std::size_t>(element)]; }
    bool isPossible(int element) const { return possible[static_cast<std::size_t>(element)]; }
};

/**
 * Judges a map by a semantics. Nothing: patience was over before that was decided.
 *
 * Under stage semantics "answered in all" means only "in none": a stage extension need not attack what it leaves out.
 * Cost: what the grounded labelling settles, linear; the rest is hard in the worst case, and taken part by part.
 */
Decided<MapAcceptance> acceptanceOf(const Evaluation& evaluation, Semantics semantics, const Patience& patience = {});

/// The framework's arguments and attacks as the solver has them.
AttackGraph attackGraphOf(const Framework& framework);

QString wordFor(Semantics semantics); ///< "grounded", "semi-stable", …; for programs
std::optional<Semantics> semanticsCalled(const QString& word);

/// What reading reasons so means for a claim, for people; a sentence without its full stop.
QString accountOf(SupportReading reading);
