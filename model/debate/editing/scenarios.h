#pragma once

#include "model/debate/debate.h"

// What an evaluation of the debate goes by: what is assumed, how reasons are read, and what people say of claims and
// questions for it. Each function gives the edits, or the reason why not.

/**
 * Keeps assumptions under a name: in a new scenario, or in place of what the one of this name (case apart) assumed.
 *
 * @error no name; an assumption about what is no longer there, or two about one thing.
 */
Result<Edits> keepScenario(const Debate& debate, const QString& name, const std::vector<Assumption>& assumptions);

/// The scenario of that name, case apart; null: there is none.
const Scenario* scenarioCalled(const Debate& debate, const QString& name);

/// @error no name, or another scenario has it.
Result<Edits> renameScenario(const Debate& debate, ScenarioId scenario, const QString& name);
Result<Edits> removeScenarios(const Debate& debate, const std::vector<ScenarioId>& scenarios);

Result<Edits> setSupport(const Debate& debate, SupportReading reading);
Result<Edits> setExclusive(const Debate& debate, IssueId issue, bool isExclusive);
Result<Edits> setStandard(const Debate& debate, const std::vector<ClaimId>& claims, ProofStandard standard);

/// Says which term a claim defines; none when it is empty. A term that another claim defines is spelled as there, so
/// that case and blanks do not keep rivals apart.
Result<Edits> setDefines(const Debate& debate, ClaimId claim, const QString& term);
