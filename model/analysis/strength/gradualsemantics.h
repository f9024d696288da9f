#pragma once

#include <QString>

#include <optional>
#include <vector>

/**
 * Ways to weigh what bears on a claim: from its base score w and the strengths of its attackers and supporters to its
 * own strength x, all from 0 to 1.
 *
 * - DfQuad: e = product over attackers of (1 - x) minus product over supporters of (1 - x); x = w + (1 - w) e where e
 *   is above 0, w + w e otherwise. A. Rago, F. Toni, M. Aurisicchio and P. Baroni, "Discontinuity-Free Decision
 *   Support with Quantitative Argumentation Debates", KR 2016.
 * - QuadraticEnergy: e = sum of supporters minus sum of attackers, h = e²/(1 + e²); x = w + (1 - w) h where e is above
 *   0, w - w h otherwise. N. Potyka, "Continuous Dynamical Systems for Weighted Bipolar Argumentation", KR 2018.
 * - EulerBased: the same e; x = 1 - (1 - w²)/(1 + w exp e). L. Amgoud and J. Ben-Naim, "Evaluation of Arguments in
 *   Weighted Bipolar Graphs", ECSQARU 2017.
 * - HCategoriser: x = w/(1 + sum of attackers). Supporters are not counted: it is made for attacks alone. P. Besnard
 *   and A. Hunter, "A logic-based theory of deductive arguments", Artificial Intelligence 128, 2001; with base scores:
 *   L. Amgoud, J. Ben-Naim, D. Doder and S. Vesic, "Acceptability Semantics for Weighted Argumentation Frameworks",
 *   IJCAI 2017.
 */
enum class GradualSemantics { DfQuad, QuadraticEnergy, EulerBased, HCategoriser };

/// What one of them is called, and what a person should know before choosing it.
struct GradualDescription {
    GradualSemantics semantics = GradualSemantics::DfQuad;
    QString key; ///< as the command line takes it: "df-quad"
    QString name; ///< "DF-QuAD"
    QString about; ///< whole sentences
};

/// All of them, in the order they are offered.
std::vector<GradualDescription> gradualDescriptions();

std::optional<GradualSemantics> gradualSemanticsCalled(const QString& key);

/// All keys as a part of a sentence: "df-quad, … or h-categoriser".
QString gradualKeys();
