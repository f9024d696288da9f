#include "model/reporting/reportjudgement.h"

#include "model/debate/sentences.h"

using namespace std::chrono_literals;

static constexpr auto patience = 30s;

ReportJudgement::ReportJudgement(const Debate& debate, const ReportChoices& choices)
    : m_debate(debate)
    , m_choices(choices)
{
}

Result<ReportJudgement> ReportJudgement::of(const Debate& debate, const ReportChoices& choices, std::stop_token stop)
{
    ReportJudgement made(debate, choices);
    if (choices.gradual)
        made.m_strengths = std::make_unique<DebateStrengths>(debate, StrengthQuery{*choices.gradual}, stop);
    if (!choices.semantics)
        return made;
    made.m_evaluation = std::make_unique<Evaluation>(debate, readingOf(debate));
    made.m_acceptance = acceptanceOf(
        *made.m_evaluation, *choices.semantics, Patience{stop, std::chrono::steady_clock::now() + patience});
    if (stop.stop_requested())
        return Error{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
    if (!made.m_acceptance)
        return Error{Sentences::tr("What stands by the chosen semantics could not be decided within half a minute."),
            Sentences::tr("Choose the grounded semantics, which is always decided at once.")};
    return made;
}

Standing ReportJudgement::standingOf(RecordId record) const
{
    const int element = m_evaluation->elements().of(record);
    return element < 0 ? Standing::Unsettled : m_acceptance->of(element);
}

Trail ReportJudgement::trailOf(RecordId record) const
{
    return m_choices.semantics == Semantics::Grounded ? becauseOf(m_debate, *m_evaluation, record) : Trail();
}

double ReportJudgement::strengthOf(RecordId record) const
{
    return m_strengths->of(record);
}

int ReportJudgement::weightOf(ClaimId claim) const
{
    int weight = 0;
    for (const Statement* one : m_debate.statementsOn(claim))
        weight += one->stance == Stance::For ? 1 : one->stance == Stance::Against ? -1 : 0;
    for (const Inference* one : m_debate.bearingOn(claim))
        weight += one->kind == InferenceKind::Support ? 1 : one->kind == InferenceKind::Attack ? -1 : 0;
    return weight;
}

double ReportJudgement::rankOf(const Inference& inference) const
{
    if (weighs())
        return strengthOf(inference.id);
    int rank = std::numeric_limits<int>::max();
    for (const Premise& premise : inference.premises)
        rank = std::min(rank, weightOf(premise.claim));
    for (const Inference* one : m_debate.bearingOn(inference.id))
        rank -= one->kind == InferenceKind::Attack ? 1 : 0;
    return rank;
}

QString ReportJudgement::rules() const
{
    return judges() ? Sentences::tr("%1 semantics").arg(wordFor(*m_choices.semantics)) : QString();
}

QString ReportJudgement::strengthRules() const
{
    if (!weighs())
        return Sentences::tr(
            "Reasons and objections are ordered by what bears on them: statements and reasons for their premises, less "
            "statements and objections against these or against the step. The weakest of linked premises counts.");
    const std::vector<GradualDescription> all = gradualDescriptions();
    const auto chosen = std::ranges::find(all, *m_choices.gradual, &GradualDescription::semantics);
    return Sentences::tr("Reasons and objections are ordered by strength, from 0 to 1, as %1 computes it. %2 %3")
        .arg(chosen->name, chosen->about, m_strengths->account());
}

QString ReportJudgement::account() const
{
    if (!judges())
        return Sentences::tr("No evaluation was chosen: the report does not say which claims stand.");
    return Sentences::tr("Which claims stand was computed by %1. How reasons were read: %2. “Stands” means: accepted "
                         "whatever one thinks of what is open; “falls”: answered by something that stands; everything "
                         "else is not settled by what is in this map. It is a judgement of the map, not of the world.")
               .arg(rules(), accountOf(m_debate.info().support))
        + (m_acceptance->hasExtension ? QString()
                                      : u' '
                    + Sentences::tr(
                        "No set of claims is one that these rules let stand together, so nothing is settled."));
}
