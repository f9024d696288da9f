#include "views/standing/standinganswer.h"

#include "model/analysis/evaluation/elementwords.h"
#include "model/debate/sentences.h"

#include <cmath>

namespace {

constexpr std::chrono::seconds patienceWithCamps(5);
constexpr double leastChange = 0.005; ///< of a strength that is told
constexpr double strong = 0.6; ///< strengths from here on count as standing, for shape and colour
constexpr double weak = 0.4;

Judgement judgementOf(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return Judgement::Stands;
    case Standing::Falls:
        return Judgement::Falls;
    case Standing::Unsettled:
        break;
    }
    return Judgement::Unsettled;
}

QString percent(double strength)
{
    return Sentences::tr("%L1 %", "per cent").arg(std::lround(strength * 100));
}

/// One judging: what is asked, of which debate, and what is assumed altogether.
class Judging {
public:
    Judging(const Debate& debate, const StandingQuestion& question, const std::stop_token& stop)
        : m_debate(debate)
        , m_stop(stop)
        , m_before(std::make_shared<const Evaluation>(debate, readingOf(debate)))
    {
        m_answer.question = question;
    }

    StandingAnswer answer()
    {
        assume();
        if (m_answer.question.by == JudgedBy::Weights)
            weigh();
        else if (m_answer.question.by == JudgedBy::Camps)
            acceptInCamps();
        else
            compare();
        return std::move(m_answer);
    }

private:
    void assume();
    void compare();
    void acceptInCamps();
    void compare(const MapAcceptance& before);
    void weigh();
    std::vector<Assumption> allAssumptions() const { return m_answer.evaluation->reading().assumptions; }
    void tell(RecordId record, const QString& text) { m_answer.changes.push_back({record, text}); }

    const Debate& m_debate;
    std::stop_token m_stop;
    std::shared_ptr<const Evaluation> m_before; ///< with nothing assumed
    StandingAnswer m_answer;
};

void Judging::assume()
{
    const StandingQuestion& question = m_answer.question;
    MapReading reading = m_before->reading();
    reading.assumptions = question.assumptions;
    m_answer.evaluation
        = reading.assumptions.empty() ? m_before : std::make_shared<const Evaluation>(m_debate, std::move(reading));
    if (question.standpoint) {
        m_answer.standpoint
            = standpointOf(m_debate, *m_answer.evaluation, Positions(m_debate), question.standpoint, question.query);
        m_answer.evaluation = std::make_shared<const Evaluation>(m_answer.standpoint->whatIf.evaluation);
    }
}

void Judging::compare()
{
    if (allAssumptions().empty())
        return;
    for (const Flip& flip : flipsBetween(m_debate, *m_before, *m_answer.evaluation))
        tell(flip.record, wordsFor(m_debate, flip));
}

void Judging::acceptInCamps()
{
    Patience patience = Patience::of(patienceWithCamps);
    patience.cancel = m_stop;
    const Semantics semantics = m_answer.question.semantics;
    const auto found = acceptanceOf(*m_answer.evaluation, semantics, patience);
    if (!found) {
        m_answer.account = Sentences::tr("This was not decided within %n second(s): too much here depends on each "
                                         "other. “Cautiously” is always decided.",
            nullptr, static_cast<int>(patienceWithCamps.count()));
        return;
    }
    m_answer.acceptance = std::make_shared<const MapAcceptance>(*found);
    if (!found->hasExtension)
        m_answer.account = Sentences::tr("By these semantics there is no consistent camp at all.");
    if (allAssumptions().empty())
        return;
    if (const auto before = acceptanceOf(*m_before, semantics, patience))
        compare(*before);
}

void Judging::compare(const MapAcceptance& before)
{
    StandingAnswer neutral = m_answer;
    neutral.acceptance = std::make_shared<const MapAcceptance>(before);
    for (int i = 0; i < m_before->elements().count(); ++i) {
        const RecordId record = m_before->elements().id(i);
        const Judgement was = neutral.of(record);
        const Judgement is = m_answer.of(record);
        if (was != is)
            tell(record,
                Sentences::tr("%1: %2; before: %3.", "a claim, what is judged of it with assumptions and without")
                    .arg(elementNameFirst(m_debate, record), wordsFor(is, JudgedBy::Camps),
                        wordsFor(was, JudgedBy::Camps)));
    }
}

void Judging::weigh()
{
    const GradualSemantics semantics = m_answer.question.weighing;
    m_answer.strengths = std::make_shared<const DebateStrengths>(
        m_debate, StrengthQuery{semantics, heldBy(allAssumptions()), {}}, m_stop);
    m_answer.account = m_answer.strengths->account();
    if (allAssumptions().empty())
        return;
    const DebateStrengths before(m_debate, {semantics, {}, {}}, m_stop);
    std::vector<std::pair<double, RecordId>> moved;
    for (int i = 0; i < m_before->elements().count(); ++i) {
        const RecordId record = m_before->elements().id(i);
        const double by = m_answer.strengths->of(record) - before.of(record);
        if (std::abs(by) >= leastChange)
            moved.emplace_back(-std::abs(by), record);
    }
    std::ranges::stable_sort(moved, {}, &std::pair<double, RecordId>::first);
    for (const auto& [by, record] : moved)
        tell(record,
            Sentences::tr("%1: from %2 to %3.", "a claim, its strength before and with assumptions")
                .arg(elementNameFirst(m_debate, record), percent(before.of(record)),
                    percent(m_answer.strengths->of(record))));
}

}

Judgement StandingAnswer::of(RecordId record) const
{
    if (question.by == JudgedBy::Weights) {
        const double strength = strengthOf(record);
        return strength >= strong ? Judgement::Stands : strength > weak ? Judgement::Unsettled : Judgement::Falls;
    }
    if (question.by == JudgedBy::Caution)
        return judgementOf(evaluation->of(record));
    const int element = evaluation->elements().of(record);
    if (!acceptance || element < 0)
        return Judgement::Unsettled;
    const Judgement all = judgementOf(acceptance->of(element));
    return all != Judgement::Stands && acceptance->isPossible(element) ? Judgement::Possible : all;
}

int StandingAnswer::count(const Debate& debate, Judgement judgement) const
{
    return static_cast<int>(
        std::ranges::count_if(debate.claims().all(), [&](const Claim& claim) { return of(claim.id) == judgement; }));
}

QString StandingAnswer::wordsFor(const Debate& debate, RecordId record) const
{
    if (!isDecided())
        return account;
    const QString judged
        = question.by == JudgedBy::Weights ? percent(strengthOf(record)) : ::wordsFor(of(record), question.by);
    return Sentences::tr("%1: %2.", "a claim, what is judged of it").arg(elementNameFirst(debate, record), judged);
}

QString wordsFor(Judgement judgement, JudgedBy by)
{
    const bool isByCamps = by == JudgedBy::Camps;
    switch (judgement) {
    case Judgement::Stands:
        return isByCamps ? Sentences::tr("stands in every camp") : Sentences::tr("stands");
    case Judgement::Possible:
        return Sentences::tr("stands in some camps, not in others");
    case Judgement::Falls:
        return isByCamps ? Sentences::tr("falls in every camp") : Sentences::tr("falls");
    case Judgement::Unsettled:
        break;
    }
    return isByCamps ? Sentences::tr("settled by no camp") : Sentences::tr("not settled by what is in this map");
}

QString countInWords(Judgement judgement, JudgedBy by, int claims)
{
    const bool isByCamps = by == JudgedBy::Camps;
    switch (judgement) {
    case Judgement::Stands:
        return isByCamps ? Sentences::tr("%n stand(s) in every camp", nullptr, claims)
                         : Sentences::tr("%n stand(s)", nullptr, claims);
    case Judgement::Possible:
        return Sentences::tr("%n stand(s) in some camps and not in others", nullptr, claims);
    case Judgement::Falls:
        return isByCamps ? Sentences::tr("%n fall(s) in every camp", nullptr, claims)
                         : Sentences::tr("%n fall(s)", nullptr, claims);
    case Judgement::Unsettled:
        break;
    }
    return isByCamps ? Sentences::tr("%n is/are settled by no camp", nullptr, claims)
                     : Sentences::tr("%n is/are not settled by what is in this map", nullptr, claims);
}

QString signOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Stands:
        return QStringLiteral("✓");
    case Judgement::Possible:
        return QStringLiteral("±");
    case Judgement::Falls:
        return QStringLiteral("✕");
    case Judgement::Unsettled:
        break;
    }
    return QStringLiteral("?");
}

std::shared_ptr<const StandingAnswer> judge(
    const Debate& debate, const StandingQuestion& question, const std::stop_token& stop)
{
    auto answer = std::make_shared<const StandingAnswer>(Judging(debate, question, stop).answer());
    return stop.stop_requested() ? nullptr : answer;
}

Trail trailFor(const Debate& debate, const StandingAnswer& answer, RecordId record)
{
    if (answer.question.by == JudgedBy::Weights)
        return {};
    return becauseOf(debate, *answer.evaluation, record);
}
