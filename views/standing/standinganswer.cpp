#include "views/standing/standinganswer.h"

#include "model/analysis/evaluation/elementwords.h"
#include "model/debate/sentences.h"

#include <cmath>

namespace {

constexpr double leastChange = 0.005; ///< of a strength that is told
constexpr double strong = 0.6; ///< strengths from here on count as standing, for shape and colour
constexpr double weak = 0.4;

QString percent(double strength)
{
    return Sentences::tr("%L1 %", "per cent").arg(std::lround(strength * 100));
}

/// One judging: what is asked, of which debate, and what is assumed altogether.
class Judging {
public:
    Judging(const std::shared_ptr<const Debate>& debate, const StandingQuestion& question, const std::stop_token& stop,
        std::chrono::milliseconds mostTime)
        : m_debate(*debate)
        , m_stop(stop)
        , m_mostTime(mostTime)
        , m_before(std::make_shared<const Evaluation>(*debate, readingOf(*debate)))
    {
        m_answer.debate = debate;
        m_answer.question = question;
    }

    StandingAnswer answer()
    {
        assume();
        if (m_answer.question.by == JudgedBy::Weights)
            weigh();
        else if (m_answer.question.by == JudgedBy::Camps)
            acceptInCamps();
        else if (m_answer.question.by == JudgedBy::Standards)
            judgeByStandards();
        else
            compare();
        return std::move(m_answer);
    }

private:
    void assume();
    void compare();
    void acceptInCamps();
    Decided<MapAcceptance> accepted(const Evaluation& evaluation) const;
    void compareCamps();
    void judgeByStandards();
    void compareWith(const StandingAnswer& before);
    void weigh();
    std::vector<Assumption> allAssumptions() const { return m_answer.evaluation->reading().assumptions; }
    void tell(RecordId record, const QString& text) { m_answer.changes.push_back({record, text}); }

    const Debate& m_debate;
    std::stop_token m_stop;
    std::chrono::milliseconds m_mostTime; ///< to find what camps accept, with what is assumed and without
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

Decided<MapAcceptance> Judging::accepted(const Evaluation& evaluation) const
{
    Patience patience = Patience::of(m_mostTime);
    patience.cancel = m_stop;
    return acceptanceOf(evaluation, m_answer.question.semantics, patience);
}

void Judging::acceptInCamps()
{
    const auto found = accepted(*m_answer.evaluation);
    if (!found) {
        m_answer.areChangesKnown = false;
        m_answer.account = Sentences::tr("This was not decided within %n second(s): too much here depends on each "
                                         "other. “Cautiously” is always decided.",
            nullptr, static_cast<int>(m_mostTime / std::chrono::seconds(1)));
        return;
    }
    m_answer.acceptance = std::make_shared<const MapAcceptance>(*found);
    if (!found->hasExtension)
        m_answer.account = Sentences::tr("By these semantics there is no consistent camp at all.");
    if (!allAssumptions().empty())
        compareCamps();
}

void Judging::compareCamps()
{
    const auto before = accepted(*m_before);
    m_answer.areChangesKnown = before.has_value();
    if (!before) {
        m_answer.account = Sentences::tr("How camps would judge without what is assumed was not decided within %n "
                                         "second(s): too much depends on each other there.",
            nullptr, static_cast<int>(m_mostTime / std::chrono::seconds(1)));
        return;
    }
    StandingAnswer neutral = m_answer;
    neutral.acceptance = std::make_shared<const MapAcceptance>(*before);
    compareWith(neutral);
}

void Judging::judgeByStandards()
{
    m_answer.shown = std::make_shared<const ProofJudgement>(m_debate, allAssumptions());
    if (allAssumptions().empty())
        return;
    StandingAnswer neutral = m_answer;
    neutral.shown = std::make_shared<const ProofJudgement>(m_debate);
    compareWith(neutral);
}

/// @param before  judged in the same way with nothing assumed.
void Judging::compareWith(const StandingAnswer& before)
{
    const JudgedBy by = m_answer.question.by;
    for (int i = 0; i < m_before->elements().count(); ++i) {
        const RecordId record = m_before->elements().id(i);
        const Judgement was = before.of(record);
        const Judgement is = m_answer.of(record);
        if (was != is)
            tell(record,
                Sentences::tr("%1: %2; before: %3.", "a claim, what is judged of it with assumptions and without")
                    .arg(elementNameFirst(m_debate, record), wordsFor(is, by), wordsFor(was, by)));
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
    if (question.by == JudgedBy::Standards)
        return judgementOf(shown->of(record));
    const int element = evaluation->elements().of(record);
    if (!acceptance || element < 0)
        return Judgement::Unsettled;
    const Judgement all = judgementOf(acceptance->of(element));
    return all != Judgement::Stands && acceptance->isPossible(element) ? Judgement::Possible : all;
}

int StandingAnswer::count(Judgement judgement) const
{
    return static_cast<int>(
        std::ranges::count_if(debate->claims().all(), [&](const Claim& claim) { return of(claim.id) == judgement; }));
}

QString StandingAnswer::wordsFor(RecordId record) const
{
    if (!isDecided())
        return account;
    const QString judged
        = question.by == JudgedBy::Weights ? percent(strengthOf(record)) : ::wordsFor(of(record), question.by);
    return Sentences::tr("%1: %2.", "a claim, what is judged of it").arg(elementNameFirst(*debate, record), judged);
}

QString StandingAnswer::changesInWords() const
{
    if (!question.standpoint && question.assumptions.empty())
        return Sentences::tr("Nothing is assumed, so nothing would change.");
    return areChangesKnown ? Sentences::tr("%n thing(s) would change", nullptr, static_cast<int>(changes.size()))
                           : Sentences::tr("What would change is not known");
}

std::shared_ptr<const StandingAnswer> judge(const std::shared_ptr<const Debate>& debate,
    const StandingQuestion& question, const std::stop_token& stop, std::chrono::milliseconds mostTime)
{
    auto answer = std::make_shared<const StandingAnswer>(Judging(debate, question, stop, mostTime).answer());
    return stop.stop_requested() ? nullptr : answer;
}
