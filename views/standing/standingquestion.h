#pragma once

#include "model/analysis/argumentation/semantics.h"
#include "model/analysis/positions/positions.h"
#include "model/analysis/strength/gradualsemantics.h"

/// How a map is judged.
enum class JudgedBy {
    Caution, ///< what stands whatever one thinks of the rest
    Camps, ///< what stands in every consistent camp, in some, or in none
    Weights, ///< how strong each claim is
    Standards, ///< what meets the proof standard that its claim has
};

/// What a window asks of what stands in its debate.
struct StandingQuestion {
    JudgedBy by = JudgedBy::Caution;
    Semantics semantics = Semantics::Preferred; ///< of camps
    GradualSemantics weighing = GradualSemantics::DfQuad; ///< of weights
    std::vector<Assumption> assumptions; ///< what if; each target once
    StakeholderId standpoint; ///< whose stances are taken for granted; none: nobody's
    PositionQuery query; ///< the date, period and folding that stances are read at

    bool operator==(const StandingQuestion&) const = default;
};
