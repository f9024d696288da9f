#include "model/debate/editing/answers.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/sentences.h"

using editing::goneError;

namespace {

// The id of a claim that an answer made: its upper half follows from the attack, its lower half from the words.
constexpr qint64 lowerHalf = 0xffff'ffff;

qint64 markOf(InferenceId attack)
{
    return keyOfName(u"objection " + QString::number(attack.value)) & ~lowerHalf;
}

ClaimId madeClaimId(InferenceId attack, const QString& words)
{
    return {markOf(attack) | (keyOfName(words) & lowerHalf)};
}

bool wasMadeWith(const Claim& claim, InferenceId attack)
{
    return (claim.id.value & ~lowerHalf) == markOf(attack);
}

/// Whether nothing refers to a record but these, and a place on the map.
bool isReferredToOnlyBy(const Debate& debate, RecordId record, std::initializer_list<RecordId> expected)
{
    return std::ranges::all_of(debate.referrers(record), [&](RecordId referrer) {
        return referrer.kind == Kind::Place || std::ranges::find(expected, referrer) != expected.end();
    });
}

Edits dropWithPlaces(const Debate& debate, RecordId record)
{
    Edits edits = {drop(record)};
    for (RecordId referrer : debate.referrers(record)) {
        if (referrer.kind == Kind::Place)
            edits.push_back(drop(referrer));
    }
    return edits;
}

bool isUntouched(const Debate& debate, const Claim& claim, InferenceId attack)
{
    Claim bare;
    bare.id = madeClaimId(attack, claim.text);
    bare.text = claim.text;
    bare.order = claim.order;
    return claim == bare && isReferredToOnlyBy(debate, claim.id, {attack});
}

/// Whether it points at an inference or at one of its premises.
bool pointsAt(const Inference& attack, const Inference* inference)
{
    return inference
        && (attack.target == Target(inference->id)
            || std::ranges::any_of(
                inference->premises, [&](const Premise& premise) { return attack.target == Target(premise.claim); }));
}

bool isUntouched(const Debate& debate, const Inference& attack, const CriticalAnswer& answer)
{
    const bool isBare = attack.kind == InferenceKind::Attack && attack.premises.size() == 1 && attack.scheme.isEmpty()
        && attack.note.isEmpty() && !attack.weight;
    return isBare && pointsAt(attack, debate.find(answer.inference))
        && isReferredToOnlyBy(debate, attack.id, {answer.id});
}

/// Answers one question.
class Answerer {
public:
    Answerer(const Debate& debate, const Inference& inference, const Answering& answering)
        : m_debate(debate)
        , m_answering(answering)
        , m_old(answerTo(debate, inference.id, answering.question.key))
        , m_doubted(doubtedBy(inference, answering.question))
    {
        m_new.id = m_old ? m_old->id : newId<CriticalAnswerId>();
        m_new.order = m_old ? m_old->order : debate.table<CriticalAnswer>().orderAtEnd();
        m_new.inference = inference.id;
        m_new.question = answering.question.key;
        m_new.answer = answering.answer;
        m_new.note = tidied(answering.note);
    }

    Result<Answered> answered()
    {
        const Done done = m_new.answer == Answer::No ? deny() : takeBack();
        if (!done)
            return done.error();
        if (m_new.answer == Answer::Open && m_new.note.isEmpty()) {
            if (m_old)
                m_answered.edits.push_back(drop(m_old->id));
        } else if (!m_old || !(*m_old == m_new)) {
            m_answered.edits.push_back(put(m_new));
        }
        return std::move(m_answered);
    }

private:
    Done deny()
    {
        const Inference* made = m_old ? m_debate.find(m_old->attack) : nullptr;
        if (made) {
            m_new.attack = m_answered.attack = made->id;
            m_answered.what = Sentences::tr("The objection that this answer made before stays.");
            return {};
        }
        if (const auto* words = std::get_if<QString>(&m_answering.objection))
            return denyWith(*words);
        if (const auto* claim = std::get_if<ClaimId>(&m_answering.objection))
            return denyWith(*claim);
        m_answered.what = Sentences::tr("The answer is kept; nothing objects on the map.");
        return {};
    }

    Done denyWith(const QString& words)
    {
        Inference attack;
        attack.id = newId<InferenceId>();
        Claim claim = newClaim(m_debate, words);
        claim.id = madeClaimId(attack.id, claim.text);
        const Result<Edits> added = addClaim(m_debate, claim);
        if (!added)
            return added.error();
        attack.kind = InferenceKind::Attack;
        attack.premises = {{claim.id}};
        attack.target = m_doubted;
        attack.order = m_debate.inferences().orderAtEnd();
        m_answered.edits = *added + Edits{put(attack)};
        tellOf(attack.id);
        return {};
    }

    Done denyWith(ClaimId claim)
    {
        if (const Inference* known = objectionBy(claim)) {
            m_answered.attack = known->id;
            m_answered.what = Sentences::tr("This claim objects there already; the answer is kept beside it.");
            return {};
        }
        const Result<Edits> attached = attach(m_debate, claim, InferenceKind::Attack, m_doubted);
        if (!attached)
            return attached.error();
        m_answered.edits = *attached;
        tellOf(attached->back().id().as<InferenceId>());
        return {};
    }

    const Inference* objectionBy(ClaimId claim) const
    {
        for (const Inference* one : m_debate.bearingOn(m_doubted)) {
            if (one->kind == InferenceKind::Attack && one->premises.size() == 1 && one->premises.front().claim == claim)
                return one;
        }
        return nullptr;
    }

    void tellOf(InferenceId attack)
    {
        m_new.attack = m_answered.attack = attack;
        const auto* premise = std::get_if<ClaimId>(&m_doubted);
        const Claim* claim = premise ? m_debate.find(*premise) : nullptr;
        m_answered.what = claim
            ? Sentences::tr("It objects to the premise %1.").arg(quotedWords(claim->text))
            : Sentences::tr("It undercuts the step: the premises may hold, but do not carry the conclusion here.");
    }

    Done takeBack()
    {
        if (!m_old || !m_debate.find(m_old->attack))
            return {};
        m_answered.edits = withdrawal(m_debate, *m_old);
        m_answered.what = m_answered.edits.empty()
            ? Sentences::tr("The objection that the answer made was changed since, and stays.")
            : Sentences::tr("The objection that the answer made is taken back.");
        return {};
    }

    const Debate& m_debate;
    const Answering& m_answering;
    const CriticalAnswer* m_old;
    const Target m_doubted;
    CriticalAnswer m_new;
    Answered m_answered;
};

}

Target doubtedBy(const Inference& inference, const SchemeQuestion& question)
{
    const auto premise = std::ranges::find(inference.premises, question.premise, &Premise::role);
    return question.premise.isEmpty() || premise == inference.premises.end() ? Target(inference.id)
                                                                             : Target(premise->claim);
}

const CriticalAnswer* answerTo(const Debate& debate, InferenceId inference, const QString& question)
{
    for (RecordId referrer : debate.referrers(inference)) {
        const CriticalAnswer* answer = debate.find(referrer.as<CriticalAnswerId>());
        if (answer && answer->inference == inference && answer->question == question)
            return answer;
    }
    return nullptr;
}

Result<Answered> answerQuestion(const Debate& debate, const Answering& answering)
{
    const Inference* inference = debate.find(answering.inference);
    if (!inference)
        return goneError();
    if (inference->scheme.isEmpty())
        return Error{Sentences::tr("It follows no scheme that would ask this question.")};
    return Answerer(debate, *inference, answering).answered();
}

Edits withdrawal(const Debate& debate, const CriticalAnswer& answer)
{
    const Inference* attack = debate.find(answer.attack);
    if (!attack || !isUntouched(debate, *attack, answer))
        return {};
    const Claim* claim = debate.find(attack->premises.front().claim);
    const bool isMade = claim && wasMadeWith(*claim, attack->id);
    if (isMade && !isUntouched(debate, *claim, attack->id))
        return {};
    return dropWithPlaces(debate, attack->id) + (isMade ? dropWithPlaces(debate, claim->id) : Edits{});
}
