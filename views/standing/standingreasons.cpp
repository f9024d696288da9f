#include "views/standing/standingreasons.h"

#include "model/analysis/evaluation/defending.h"
#include "model/debate/sentences.h"

#include <QCoreApplication>

namespace {

struct StandingReasons {
    Q_DECLARE_TR_FUNCTIONS(StandingReasons)
};

using Lines = std::vector<AnswerInWords>;

void addSteps(Lines& lines, const Trail& trail, std::size_t most)
{
    for (const TrailStep& step : trail.steps) {
        if (lines.size() > most)
            return;
        lines.push_back({step.text, {}, step.record});
    }
}

Lines trail(const StandingAnswer& answer, RecordId record, const Patience& patience, std::size_t most)
{
    Lines lines;
    addSteps(lines, becauseOf(*answer.debate, *answer.evaluation, record), most);
    const Judgement judged = answer.of(record);
    if (answer.question.by != JudgedBy::Camps || judged == Judgement::Unsettled || judged == Judgement::Falls)
        return lines;
    const auto defence = possibleDefence(*answer.debate, *answer.evaluation, record, patience);
    if (!defence || !*defence)
        return lines;
    lines.push_back({Sentences::tr("It can be held all the same:"), {}, {}});
    addSteps(lines, **defence, most);
    return lines;
}

/// What it rests on and what bears on it.
Lines around(const StandingAnswer& answer, RecordId record)
{
    const Debate& debate = *answer.debate;
    Lines lines;
    const auto add = [&](RecordId one) { lines.push_back({answer.wordsFor(one), {}, one}); };
    const auto claim = record.as<ClaimId>();
    if (const Inference* inference = debate.find(record.as<InferenceId>())) {
        for (const Premise& premise : inference->premises) {
            if (debate.contains(premise.claim))
                add(premise.claim);
        }
    }
    for (const Inference* one : debate.bearingOn(claim ? Target(claim) : Target(record.as<InferenceId>())))
        add(one->id);
    if (lines.empty())
        lines.push_back({StandingReasons::tr("Nothing in this map bears on it."), {}, {}});
    return lines;
}

}

std::vector<AnswerInWords> reasonsFor(
    const StandingAnswer& answer, RecordId record, const Patience& patience, std::size_t most)
{
    const JudgedBy by = answer.question.by;
    Lines lines = by == JudgedBy::Weights || by == JudgedBy::Standards ? around(answer, record)
                                                                       : trail(answer, record, patience, most);
    if (lines.size() > most) {
        lines.resize(most);
        lines.push_back({StandingReasons::tr("Only the first are listed."), {}, {}});
    }
    return lines;
}
