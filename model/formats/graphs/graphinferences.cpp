#include "model/formats/graphs/graphinferences.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"

#include <unordered_set>

namespace {

/// Finds out which drafts are whole, chain by chain.
class Finishing {
public:
    Finishing(std::vector<InferenceDraft> drafts, Report& report)
        : m_drafts(std::move(drafts))
        , m_report(report)
        , m_states(m_drafts.size(), State::Unknown)
    {
    }

    std::vector<Inference> run()
    {
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            inspect(i);
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_states[i] == State::Unknown)
                follow(i);
        }
        std::vector<Inference> whole;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_states[i] != State::Whole)
                continue;
            InferenceDraft& draft = m_drafts[i];
            if (draft.targetDraft >= 0)
                draft.record.target = m_drafts[static_cast<std::size_t>(draft.targetDraft)].record.id;
            whole.push_back(std::move(draft.record));
        }
        return whole;
    }

private:
    enum class State { Unknown, OnTheWay, Whole, Broken };

    /// Puts the premises right, and judges what can be judged without looking at others.
    void inspect(std::size_t at)
    {
        InferenceDraft& draft = m_drafts[at];
        std::vector<Premise> premises;
        std::unordered_set<ClaimId> seen;
        for (Premise& premise : draft.record.premises) {
            const bool isTarget = draft.targetDraft < 0 && draft.record.target == Target(premise.claim);
            if (isTarget && draft.hasTarget)
                lose(draft, Sentences::tr("A claim that would be a premise for or against itself was left out."));
            else if (!seen.insert(premise.claim).second)
                m_report.repaired.push_back({linePlace(draft.line),
                    Sentences::tr("A claim that was a premise twice is one once."), draft.record.id});
            else
                premises.push_back(std::move(premise));
        }
        draft.record.premises = std::move(premises);
        if (draft.record.premises.empty())
            breakUp(at, Sentences::tr("%1 was left out, because it has no premise."));
        else if (!draft.hasTarget)
            breakUp(at, Sentences::tr("%1 was left out, because it bears on nothing."));
        else if (draft.targetDraft < 0)
            m_states[at] = State::Whole;
    }

    /// Follows the targets until something is known.
    void follow(std::size_t first)
    {
        std::vector<std::size_t> way;
        std::size_t at = first;
        while (m_states[at] == State::Unknown) {
            m_states[at] = State::OnTheWay;
            way.push_back(at);
            at = static_cast<std::size_t>(m_drafts[at].targetDraft);
        }
        const bool isCircle = m_states[at] == State::OnTheWay;
        const bool isWhole = m_states[at] == State::Whole;
        for (const std::size_t passed : way) {
            if (isWhole)
                m_states[passed] = State::Whole;
            else
                breakUp(passed,
                    isCircle ? Sentences::tr("%1 was left out, because it bears on itself through others.")
                             : Sentences::tr("%1 was left out, because what it bears on was."));
        }
    }

    void breakUp(std::size_t at, const QString& form)
    {
        const InferenceDraft& draft = m_drafts[at];
        const QString what = draft.record.kind == InferenceKind::Support ? Sentences::tr("A reason")
            : draft.record.kind == InferenceKind::Attack                 ? Sentences::tr("An objection")
                                                                         : Sentences::tr("A restatement");
        lose(draft, form.arg(draft.name.isEmpty() ? what : QString(what + u' ' + quoted(draft.name))));
        m_states[at] = State::Broken;
    }

    void lose(const InferenceDraft& draft, const QString& what)
    {
        m_report.lost.push_back({linePlace(draft.line), what});
    }

    std::vector<InferenceDraft> m_drafts;
    Report& m_report;
    std::vector<State> m_states;
};

}

std::vector<Inference> inferencesFrom(std::vector<InferenceDraft> drafts, Report& report)
{
    return Finishing(std::move(drafts), report).run();
}
