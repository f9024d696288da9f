#pragma once

#include "model/debate/debate.h"

// Scenarios: assumptions kept under a name.

/// Keeps assumptions under a name, in place of those that the scenario of that name (case apart) has had. Of several
/// about one target the last counts. @error no name, nothing assumed, or a target that is not in the debate.
Result<Edits> keepScenario(const Debate& debate, const QString& name, const std::vector<Assumption>& assumptions);

/// The scenario of that name, case apart; null: there is none.
const Scenario* scenarioNamed(const Debate& debate, const QString& name);
