#include "model/debate/editing/merging.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/sentences.h"

static Claim joined(Claim kept, const Claim& gone)
{
    if (kept.title.isEmpty())
        kept.title = gone.title;
    if (!gone.note.isEmpty() && gone.note != kept.note)
        kept.note = kept.note.isEmpty() ? gone.note : kept.note + u"\n\n" + gone.note;
    if (!kept.topic)
        kept.topic = gone.topic;
    if (!kept.issue)
        kept.issue = gone.issue;
    if (!kept.weight)
        kept.weight = gone.weight;
    kept.standard = std::max(kept.standard, gone.standard);
    if (kept.defines.isEmpty())
        kept.defines = gone.defines;
    if (kept.external.isEmpty())
        kept.external = gone.external;
    for (auto member = gone.kept.begin(); member != gone.kept.end(); ++member) {
        if (!kept.kept.contains(member.key()))
            kept.kept.insert(member.key(), member.value());
    }
    for (TagId tag : gone.tags) {
        if (std::find(kept.tags.begin(), kept.tags.end(), tag) == kept.tags.end())
            kept.tags.push_back(tag);
    }
    return kept;
}

namespace {

/// Works on a copy of the debate, so that each step sees what the ones before it did.
class Merge {
public:
    explicit Merge(const Debate& debate)
        : m_debate(debate)
    {
    }

    void merge(ClaimId kept, ClaimId gone)
    {
        m_kept = kept;
        m_gone = gone;
        take({put(joined(*m_debate.find(m_kept), *m_debate.find(m_gone)))});
        for (InferenceId id : idsOf(m_debate.restingOn(m_gone)))
            moveInference(id);
        for (InferenceId id : idsOf(m_debate.bearingOn(m_gone)))
            moveInference(id);
        for (StatementId id : idsOf(m_debate.statementsOn(m_gone))) {
            Statement moved = *m_debate.find(id);
            moved.claim = m_kept;
            take({put(moved)});
        }
        moveAssumptions(m_gone, m_kept);
        take(*removal(m_debate, {m_gone}));
    }

    const Debate& debate() const { return m_debate; }
    Edits edits() { return std::move(m_edits); }

private:
    /// Pointers into the debate do not outlive an edit; ids do, though what they name may go on the way.
    template<class R>
    static std::vector<IdOf<R>> idsOf(const std::vector<const R*>& records)
    {
        std::vector<IdOf<R>> ids;
        for (const R* record : records)
            ids.push_back(record->id);
        return ids;
    }

    void take(const Edits& edits)
    {
        m_debate.apply(edits);
        m_edits.insert(m_edits.end(), edits.begin(), edits.end());
    }

    void moveInference(InferenceId id)
    {
        const Inference* old = m_debate.find(id);
        if (!old)
            return;
        Inference moved = *old;
        for (Premise& premise : moved.premises) {
            if (premise.claim == m_gone)
                premise.claim = m_kept;
        }
        std::set<ClaimId> seen;
        std::erase_if(moved.premises, [&](const Premise& premise) { return !seen.insert(premise.claim).second; });
        if (moved.target == Target(m_gone))
            moved.target = m_kept;
        if (moved.target == Target(m_kept) && seen.contains(m_kept))
            return take(*removal(m_debate, {id}));
        take({put(moved)});
        if (const Inference* twin = twinOf(moved))
            fold(id, twin->id);
    }

    const Inference* twinOf(const Inference& inference) const
    {
        const auto sameClaims = [&](const Inference* other) {
            return other->premises.size() == inference.premises.size()
                && std::is_permutation(other->premises.begin(), other->premises.end(), inference.premises.begin(),
                    [](const Premise& a, const Premise& b) { return a.claim == b.claim; });
        };
        for (const Inference* other : m_debate.bearingOn(inference.target)) {
            if (other->id != inference.id && other->kind == inference.kind && sameClaims(other))
                return other;
        }
        return nullptr;
    }

    /// What bears on a doubled inference bears on its twin from now on, which may double more: a list, not recursion,
    /// for chains of undercuts have no bound.
    void fold(InferenceId doubled, InferenceId twin)
    {
        std::vector<std::pair<InferenceId, InferenceId>> open = {{doubled, twin}};
        while (!open.empty()) {
            const auto [gone, kept] = open.back();
            open.pop_back();
            for (InferenceId id : idsOf(m_debate.bearingOn(gone))) {
                Inference moved = *m_debate.find(id);
                moved.target = kept;
                const Inference* same = twinOf(moved);
                if (same)
                    open.push_back({id, same->id});
                take({put(moved)});
            }
            moveAssumptions(gone, kept);
            moveAnswers(gone, kept);
            take(*removal(m_debate, {gone}));
        }
    }

    /// The records of a kind that refer to this one. Copies, since they are about to change.
    template<class R>
    std::vector<R> referring(RecordId id) const
    {
        std::vector<R> found;
        for (RecordId referrer : m_debate.referrers(id)) {
            if (const R* record = m_debate.find(referrer.as<IdOf<R>>()))
                found.push_back(*record);
        }
        return found;
    }

    /// What a scenario says of both, it says of the one that is kept.
    void moveAssumptions(Target gone, Target kept)
    {
        for (Scenario& scenario : referring<Scenario>(gone)) {
            std::vector<Assumption>& all = scenario.assumptions;
            if (std::ranges::find(all, kept, &Assumption::target) != all.end())
                continue;
            std::ranges::find(all, gone, &Assumption::target)->target = kept;
            take({put(scenario)});
        }
    }

    /// An answer that made a doubled objection made its twin. Those to the questions of a doubled inference are kept
    /// where the twin is of the same scheme and has none.
    void moveAnswers(InferenceId gone, InferenceId kept)
    {
        const bool isSameScheme = m_debate.find(gone)->scheme == m_debate.find(kept)->scheme;
        for (CriticalAnswer& answer : referring<CriticalAnswer>(gone)) {
            if (answer.attack == gone)
                answer.attack = kept;
            if (answer.inference == gone && isSameScheme && !isAnswered(kept, answer.question))
                answer.inference = kept;
            take({put(answer)});
        }
    }

    bool isAnswered(InferenceId inference, const QString& question) const
    {
        return std::ranges::any_of(referring<CriticalAnswer>(inference),
            [&](const CriticalAnswer& answer) { return answer.inference == inference && answer.question == question; });
    }

    Debate m_debate;
    ClaimId m_kept;
    ClaimId m_gone;
    Edits m_edits;
};

}

Result<Edits> mergeClaims(const Debate& debate, ClaimId kept, ClaimId gone)
{
    if (!debate.find(kept) || !debate.find(gone))
        return editing::goneError();
    if (kept == gone)
        return Error{Sentences::tr("Choose two claims to merge.")};
    Merge merge(debate);
    merge.merge(kept, gone);
    return merge.edits();
}

Edits mergeClaims(const Debate& debate, const std::vector<std::pair<ClaimId, ClaimId>>& pairs)
{
    Merge merge(debate);
    for (const auto& [kept, gone] : pairs) {
        if (kept != gone && merge.debate().find(kept) && merge.debate().find(gone))
            merge.merge(kept, gone);
    }
    return merge.edits();
}
