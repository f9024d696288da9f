#include "app/commands/evaluateanswer.h"

#include "model/analysis/evaluation/defending.h"
#include "model/debate/sentences.h"

namespace {

Error outOfTime()
{
    return {Sentences::tr("The time was over before all was decided."),
        Sentences::tr("Give more time with --timeout, or use the grounded semantics, which is always quick."),
        Error::Kind::Cancelled};
}

/// What stands, by the semantics or the standards that are wished.
Done judge(const Debate& debate, const EvaluateWishes& wishes, EvaluateAnswer& answer)
{
    const int elements = answer.evaluation.elements().count();
    if (wishes.standards) {
        const ProofJudgement judgement(debate, answer.evaluation.reading().assumptions);
        for (int element = 0; element < elements; ++element)
            answer.standings.push_back(judgement.of(element));
        return {};
    }
    const Decided<MapAcceptance> accepted = acceptanceOf(answer.evaluation, wishes.semantics, wishes.patience);
    if (!accepted)
        return outOfTime();
    answer.standings = accepted->standings;
    answer.hasExtension = accepted->hasExtension;
    if (wishes.semantics != Semantics::Grounded)
        answer.possible = accepted->possible;
    return {};
}

Done explain(const Debate& debate, const EvaluateWishes& wishes, EvaluateAnswer& answer)
{
    if (!wishes.because)
        return {};
    answer.because = becauseOf(debate, answer.evaluation, wishes.because);
    const auto may = possibleDefence(debate, answer.evaluation, wishes.because, wishes.patience);
    if (!may)
        return outOfTime();
    answer.defence = *may;
    return {};
}

Done findCamps(const Debate& debate, const EvaluateWishes& wishes, EvaluateAnswer& answer)
{
    if (!wishes.camps)
        return {};
    constexpr std::size_t most = 64;
    const Positions positions(debate);
    answer.camps = campsOf(debate, answer.evaluation, positions.matrix(wishes.positions), most, wishes.patience);
    return answer.camps ? Done() : Done(outOfTime());
}

}

int EvaluateAnswer::count(Kind kind, Standing standing) const
{
    int count = 0;
    for (int element = 0; element < evaluation.elements().count(); ++element)
        count += evaluation.elements().id(element).kind == kind
            && standings[static_cast<std::size_t>(element)] == standing;
    return count;
}

Result<EvaluateAnswer> evaluated(const Debate& debate, const EvaluateWishes& wishes)
{
    const Evaluation neutral(debate, {wishes.support, {}});
    WhatIf supposed = whatIf(debate, neutral, wishes.assumptions);
    EvaluateAnswer answer{std::move(supposed.evaluation), {}};
    answer.flips = std::move(supposed.flips);
    if (wishes.standpoint) {
        answer.standpoint
            = standpointOf(debate, answer.evaluation, Positions(debate), wishes.standpoint, wishes.positions);
        answer.evaluation = answer.standpoint->whatIf.evaluation;
    }
    if (const Done judged = judge(debate, wishes, answer); !judged)
        return judged.error();
    if (const Done explained = explain(debate, wishes, answer); !explained)
        return explained.error();
    if (const Done found = findCamps(debate, wishes, answer); !found)
        return found.error();
    if (wishes.cruxes)
        answer.cruxes = cruxesOf(debate, answer.evaluation);
    if (wishes.gradual)
        answer.strengths.emplace(
            debate, StrengthQuery{*wishes.gradual, heldBy(answer.evaluation.reading().assumptions), {}});
    return answer;
}
