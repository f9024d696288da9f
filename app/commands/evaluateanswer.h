#pragma once

#include "app/commands/evaluatewishes.h"
#include "model/analysis/evaluation/because.h"
#include "model/analysis/evaluation/mapcamps.h"
#include "model/analysis/evaluation/proofstandards.h"
#include "model/analysis/evaluation/settling.h"
#include "model/analysis/evaluation/standpoint.h"
#include "model/analysis/strength/debatestrengths.h"

/// What `counterpoint evaluate` answers; questions that were not asked have no answer.
struct EvaluateAnswer {
    Evaluation evaluation; ///< with what is taken for granted
    std::vector<Standing> standings; ///< by element of the evaluation, as the semantics or the standards judge
    std::vector<bool> possible = {}; ///< by element: in some extension; empty where that is no question
    bool hasExtension = true;
    std::vector<Flip> flips = {}; ///< by the assumptions, cautiously judged
    std::optional<Trail> because = {};
    std::optional<Trail> defence = {}; ///< where it is open, but may be held
    std::optional<Standpoint> standpoint = {};
    std::optional<std::vector<ContestedPart>> camps = {};
    std::optional<std::vector<Crux>> cruxes = {};
    std::optional<DebateStrengths> strengths = {};

    int count(Kind kind, Standing standing) const;
};

/// @error the time limit is over.
Result<EvaluateAnswer> evaluated(const Debate& debate, const EvaluateWishes& wishes);

QString evaluateText(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer);
QByteArray evaluateJson(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer);
