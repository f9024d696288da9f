#include "views/standing/tintsofstanding.h"

#include "views/standing/standinganswer.h"

#include <array>

namespace {

struct StandingTints {
    Q_DECLARE_TR_FUNCTIONS(StandingTints)
};

constexpr std::array judgements = {Judgement::Stands, Judgement::Possible, Judgement::Unsettled, Judgement::Falls};
constexpr int bands = 10; ///< of strengths

TintTone toneOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Stands:
        return TintTone::Stands;
    case Judgement::Possible:
        return TintTone::Possible;
    case Judgement::Falls:
        return TintTone::Falls;
    case Judgement::Unsettled:
        break;
    }
    return TintTone::Unsettled;
}

QString title(const StandingQuestion& question)
{
    const bool isSupposed = question.standpoint || !question.assumptions.empty();
    switch (question.by) {
    case JudgedBy::Camps:
        return isSupposed ? StandingTints::tr("What camps hold, supposing what is assumed")
                          : StandingTints::tr("What camps hold");
    case JudgedBy::Weights:
        return isSupposed ? StandingTints::tr("How strong it is, supposing what is assumed")
                          : StandingTints::tr("How strong it is");
    case JudgedBy::Standards:
        return isSupposed ? StandingTints::tr("What counts as shown, supposing what is assumed")
                          : StandingTints::tr("What counts as shown");
    case JudgedBy::Caution:
        break;
    }
    return isSupposed ? StandingTints::tr("What stands, supposing what is assumed") : StandingTints::tr("What stands");
}

/// Strongest first.
int bandOf(double strength)
{
    return bands - 1 - std::clamp(static_cast<int>(strength * bands), 0, bands - 1);
}

MapTint tintOfBand(int band)
{
    const int from = (bands - 1 - band) * 100 / bands;
    const Judgement judgement = from >= 60 ? Judgement::Stands : from >= 40 ? Judgement::Unsettled : Judgement::Falls;
    return {toneOf(judgement), QString::number(from),
        StandingTints::tr("%L1 to %L2 %", "a strength, per cent").arg(from).arg(from + 100 / bands), 0};
}

QString fadedWords(JudgedBy by)
{
    switch (by) {
    case JudgedBy::Camps:
        return StandingTints::tr("holds in no camp", "a reason or an objection");
    case JudgedBy::Weights:
        return StandingTints::tr("is weak", "a reason or an objection");
    case JudgedBy::Standards:
        return StandingTints::tr("does not count", "a reason or an objection");
    case JudgedBy::Caution:
        break;
    }
    return StandingTints::tr("does not hold", "a reason or an objection");
}

/// Reasons and objections that are defeated, or that rest on what falls.
void fade(MapTints& tints, const Debate& debate, const StandingAnswer& answer)
{
    tints.fadedWords = fadedWords(answer.question.by);
    for (const Inference& inference : debate.inferences().all()) {
        const bool isJudged = answer.evaluation->elements().of(inference.id) >= 0;
        if (isJudged && answer.of(inference.id) == Judgement::Falls)
            tints.faded.insert(inference.id);
    }
}

}

MapTints tintsOfStanding(const Debate& debate, const StandingAnswer& answer)
{
    MapTints tints;
    if (!answer.isDecided())
        return tints;
    const JudgedBy by = answer.question.by;
    tints.title = title(answer.question);
    if (by == JudgedBy::Weights) {
        for (int band = 0; band < bands; ++band)
            tints.kinds.push_back(tintOfBand(band));
    } else {
        for (Judgement judgement : judgements)
            tints.kinds.push_back({toneOf(judgement), signOf(judgement), wordsFor(judgement, by), 0});
    }
    for (const Claim& claim : debate.claims().all()) {
        const int kind = by == JudgedBy::Weights
            ? bandOf(answer.strengthOf(claim.id))
            : static_cast<int>(std::ranges::find(judgements, answer.of(claim.id)) - judgements.begin());
        tints.of[claim.id] = static_cast<quint8>(kind);
        ++tints.kinds[static_cast<std::size_t>(kind)].count;
    }
    fade(tints, debate, answer);
    return tints;
}
