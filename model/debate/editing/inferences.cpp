#include "model/debate/editing/inferences.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "model/debate/sentences.h"

using editing::goneError;

static std::set<ClaimId> claimsOf(const Inference& inference)
{
    std::set<ClaimId> claims;
    for (const Premise& premise : inference.premises)
        claims.insert(premise.claim);
    return claims;
}

static QString selfSentence(InferenceKind kind)
{
    switch (kind) {
    case InferenceKind::Support:
        return Sentences::tr("A claim cannot be a reason for itself.");
    case InferenceKind::Attack:
        return Sentences::tr("A claim cannot object to itself.");
    case InferenceKind::Restate:
        break;
    }
    return Sentences::tr("A claim cannot restate itself.");
}

static QString againSentence(InferenceKind kind)
{
    switch (kind) {
    case InferenceKind::Support:
        return Sentences::tr("This reason is already there.");
    case InferenceKind::Attack:
        return Sentences::tr("This objection is already there.");
    case InferenceKind::Restate:
        break;
    }
    return Sentences::tr("This restatement is already there.");
}

static bool isThereAlready(const Debate& debate, const Inference& inference)
{
    const std::vector<const Inference*> others = debate.bearingOn(inference.target);
    return std::any_of(others.begin(), others.end(), [&](const Inference* other) {
        return other->id != inference.id && other->kind == inference.kind && claimsOf(*other) == claimsOf(inference);
    });
}

/// Whether the inference may stand in the debate as it is; its premises may be new.
static Done mayStand(const Debate& debate, const Inference& inference)
{
    if (!debate.contains(inference.target))
        return goneError();
    const std::set<ClaimId> claims = claimsOf(inference);
    if (claims.size() != inference.premises.size())
        return Error{Sentences::tr("This premise is already there.")};
    if (const auto* target = std::get_if<ClaimId>(&inference.target); target && claims.contains(*target))
        return Error{selfSentence(inference.kind)};
    if (isEndless(debate, inference))
        return Error{Sentences::tr("An inference cannot bear on itself, not even through others.")};
    if (isThereAlready(debate, inference))
        return Error{againSentence(inference.kind)};
    return {};
}

static Result<Edits> putIfItMayStand(const Debate& debate, const Inference& inference)
{
    if (const Done may = mayStand(debate, inference); !may)
        return may.error();
    return Edits{put(inference)};
}

static Inference newInference(
    const Debate& debate, const std::vector<ClaimId>& premises, InferenceKind kind, Target target)
{
    Inference inference;
    inference.id = newId<InferenceId>();
    inference.kind = kind;
    for (ClaimId premise : premises)
        inference.premises.push_back({premise});
    inference.target = target;
    inference.order = debate.inferences().orderAtEnd();
    return inference;
}

Result<Edits> attach(const Debate& debate, ClaimId premise, InferenceKind kind, Target target)
{
    return attachLinked(debate, {premise}, kind, target);
}

Result<Edits> attachNew(const Debate& debate, const Claim& premise, InferenceKind kind, Target target)
{
    const Result<Edits> added = addClaim(debate, premise);
    if (!added)
        return added;
    const Result<Edits> attached = putIfItMayStand(debate, newInference(debate, {premise.id}, kind, target));
    if (!attached)
        return attached;
    return *added + *attached;
}

Result<Edits> attachLinked(
    const Debate& debate, const std::vector<ClaimId>& premises, InferenceKind kind, Target target)
{
    if (premises.empty())
        return Error{Sentences::tr("An inference needs a premise.")};
    if (std::any_of(premises.begin(), premises.end(), [&](ClaimId id) { return !debate.find(id); }))
        return goneError();
    return putIfItMayStand(debate, newInference(debate, premises, kind, target));
}

/// Changes a copy of one inference and puts it if it may stand so.
template<class Alter>
static Result<Edits> reviseInference(const Debate& debate, InferenceId id, Alter&& alter)
{
    const Inference* old = debate.find(id);
    if (!old)
        return goneError();
    Inference revised = *old;
    alter(revised);
    if (revised == *old)
        return Edits();
    return putIfItMayStand(debate, revised);
}

Result<Edits> addPremise(const Debate& debate, InferenceId inference, ClaimId claim)
{
    if (!debate.find(claim))
        return goneError();
    return reviseInference(debate, inference, [&](Inference& one) { one.premises.push_back({claim}); });
}

Result<Edits> addNewPremise(const Debate& debate, InferenceId inference, const Claim& claim)
{
    const Result<Edits> added = addClaim(debate, claim);
    if (!added)
        return added;
    const Result<Edits> linked
        = reviseInference(debate, inference, [&](Inference& one) { one.premises.push_back({claim.id}); });
    if (!linked)
        return linked;
    return *added + *linked;
}

Result<Edits> removePremise(const Debate& debate, InferenceId inference, ClaimId claim)
{
    const Inference* old = debate.find(inference);
    if (!old)
        return goneError();
    if (claimsOf(*old) == std::set{claim})
        return removal(debate, {inference});
    return reviseInference(debate, inference,
        [&](Inference& one) { std::erase_if(one.premises, [&](const Premise& p) { return p.claim == claim; }); });
}

Result<Edits> replacePremise(const Debate& debate, InferenceId inference, ClaimId old, ClaimId premise)
{
    if (!debate.find(premise))
        return goneError();
    return reviseInference(debate, inference, [&](Inference& one) {
        for (Premise& each : one.premises) {
            if (each.claim == old)
                each.claim = premise;
        }
    });
}

Result<Edits> setImplicit(const Debate& debate, InferenceId inference, ClaimId premise, bool isImplicit)
{
    return reviseInference(debate, inference, [&](Inference& one) {
        for (Premise& each : one.premises) {
            if (each.claim == premise)
                each.implicit = isImplicit;
        }
    });
}

Result<Edits> setKind(const Debate& debate, const std::vector<InferenceId>& inferences, InferenceKind kind)
{
    Edits edits;
    for (InferenceId id : inferences) {
        const Result<Edits> one = reviseInference(debate, id, [&](Inference& inference) { inference.kind = kind; });
        if (!one)
            return one;
        edits = std::move(edits) + *one;
    }
    return edits;
}

Result<Edits> retarget(const Debate& debate, InferenceId inference, Target target)
{
    return reviseInference(debate, inference, [&](Inference& one) { one.target = target; });
}

Result<Edits> linkTogether(const Debate& debate, const std::vector<InferenceId>& inferences)
{
    if (inferences.size() < 2)
        return Error{Sentences::tr("Choose two reasons or two objections to link.")};
    const Inference* first = debate.find(inferences.front());
    if (!first)
        return goneError();
    Inference joined = *first;
    Edits edits;
    for (auto next = inferences.begin() + 1; next != inferences.end(); ++next) {
        const Inference* other = debate.find(*next);
        if (!other)
            return goneError();
        if (other->kind != first->kind || other->target != first->target)
            return Error{Sentences::tr("Only reasons, or objections, on one and the same thing can be linked.")};
        joined.premises.insert(joined.premises.end(), other->premises.begin(), other->premises.end());
        for (const Inference* bearing : debate.bearingOn(other->id)) {
            Inference moved = *bearing;
            moved.target = first->id;
            edits.push_back(put(moved));
        }
        edits.push_back(drop(other->id));
    }
    std::set<ClaimId> seen;
    std::erase_if(joined.premises, [&](const Premise& premise) { return !seen.insert(premise.claim).second; });
    edits.push_back(put(joined));
    return edits;
}

Result<Edits> separate(const Debate& debate, InferenceId inference)
{
    const Inference* old = debate.find(inference);
    if (!old)
        return goneError();
    if (old->premises.size() < 2)
        return Error{Sentences::tr("It has only one premise.")};
    Edits edits;
    for (const Premise& premise : old->premises) {
        Inference alone = *old;
        alone.premises = {premise};
        if (premise != old->premises.front())
            alone.id = newId<InferenceId>();
        if (!isThereAlready(debate, alone))
            edits.push_back(put(alone));
    }
    return edits;
}

Result<Edits> moveBefore(const Debate& debate, InferenceId inference, InferenceId next)
{
    const Inference* moved = debate.find(inference);
    if (!moved)
        return goneError();
    std::vector<const Inference*> siblings = debate.bearingOn(moved->target);
    std::erase(siblings, moved);
    const auto after
        = std::find_if(siblings.begin(), siblings.end(), [&](const Inference* sibling) { return sibling->id == next; });
    if (next && after == siblings.end())
        return Error{Sentences::tr("It can only be sorted among what bears on the same thing.")};
    double order = debate.inferences().orderAtEnd();
    if (next)
        order = after == siblings.begin() ? (*after)->order - 1 : ((*after)->order + (*(after - 1))->order) / 2;
    return revise(debate, std::vector{inference}, [&](Inference& one) { one.order = order; });
}

AttackKind attackKind(const Debate& debate, const Inference& attack)
{
    const auto* claim = std::get_if<ClaimId>(&attack.target);
    if (!claim)
        return AttackKind::Undercut;
    return debate.restingOn(*claim).empty() ? AttackKind::Rebuttal : AttackKind::Undermining;
}
