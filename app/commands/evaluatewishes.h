#pragma once

#include "app/commands/command.h"
#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/positions/positions.h"
#include "model/analysis/strength/gradualsemantics.h"

/// What `counterpoint evaluate` is asked.
struct EvaluateWishes {
    Semantics semantics = Semantics::Grounded;
    SupportReading support = SupportReading::Untyped;
    std::vector<Assumption> assumptions;
    std::optional<GradualSemantics> gradual;
    RecordId because; ///< none: not asked
    StakeholderId standpoint; ///< none: not asked
    PositionQuery positions;
    bool camps = false;
    bool cruxes = false;
    bool standards = false;
    Patience patience;
};

/// @error an option has a value that it cannot have, or names what is not in the debate.
Result<EvaluateWishes> evaluateWishesOf(const Arguments& arguments, const Debate& debate);
