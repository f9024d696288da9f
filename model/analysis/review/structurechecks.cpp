#include "model/analysis/review/checks.h"
#include "model/debate/sentences.h"

void checkMainClaim(Reviewing& review, const Claim& claim)
{
    const ClaimFacts& facts = review.factsOf(claim.id);
    const bool isMain = claim.issue || (!facts.bears && facts.isAttacked);
    if (isMain && !facts.isSupported)
        review.add(Severity::Warning,
            Sentences::tr("Nobody gives a reason for %1.").arg(namedClaim(review.debate(), claim.id)),
            Sentences::tr("Add the best reason there is for it, or note that none was found."), {claim.id});
}

/// Whether anybody objects to the step or to one of its premises.
static bool isAnswered(const Reviewing& review, const Inference& objection)
{
    const auto premiseIsAttacked = [&](const Premise& premise) {
        return review.debate().contains(premise.claim) && review.factsOf(premise.claim).isAttacked;
    };
    if (std::any_of(objection.premises.begin(), objection.premises.end(), premiseIsAttacked))
        return true;
    return std::ranges::any_of(review.debate().referrers(objection.id), [&](RecordId referrer) {
        const Inference* inference = review.debate().find(referrer.as<InferenceId>());
        return inference && inference->kind == InferenceKind::Attack && inference->target == Target(objection.id);
    });
}

void checkObjection(Reviewing& review, const Inference& objection)
{
    if (objection.kind != InferenceKind::Attack || objection.premises.empty() || isAnswered(review, objection))
        return;
    const ClaimId premise = objection.premises.front().claim;
    review.add(Severity::Hint,
        Sentences::tr("Nobody answers the objection %1.").arg(namedClaim(review.debate(), premise)),
        Sentences::tr("Add the answer of those it is raised against, or note that they gave none."),
        {objection.id, premise});
}

/// Whether somebody is found to say the claim.
static bool isSaid(const Reviewing& review, ClaimId claim)
{
    return review.debate().contains(claim) && review.factsOf(claim).hasStatement;
}

void checkUndercut(Reviewing& review, const Inference& undercut)
{
    const bool isUndercut = undercut.kind == InferenceKind::Attack
        && std::holds_alternative<InferenceId>(undercut.target) && !undercut.premises.empty();
    if (!isUndercut || !std::ranges::all_of(undercut.premises, &Premise::implicit))
        return;
    const ClaimId premise = undercut.premises.front().claim;
    review.add(Severity::Hint,
        Sentences::tr("A step is undercut by %1, which nobody says: it was supplied.")
            .arg(namedClaim(review.debate(), premise)),
        Sentences::tr("State who doubts the step and why, or take the undercut out."), {undercut.id, premise});
}

void checkUnstatedPremises(Reviewing& review, const Inference& inference)
{
    const bool isWhollySupplied = std::ranges::all_of(inference.premises, &Premise::implicit);
    for (const Premise& premise : inference.premises) {
        if (!premise.implicit || isSaid(review, premise.claim) || !review.debate().contains(premise.claim))
            continue;
        if (isWhollySupplied && std::holds_alternative<InferenceId>(inference.target))
            continue; // checkUndercut() tells that
        review.add(Severity::Hint,
            Sentences::tr("%1 was supplied to complete an argument, and no text has it.")
                .arg(namedClaim(review.debate(), premise.claim)),
            Sentences::tr("Ask whether those who argue so would agree to it, and look for a passage where they do."),
            {inference.id, premise.claim});
    }
}

void checkLinks(Reviewing& review, const Claim& claim)
{
    const ClaimFacts& facts = review.factsOf(claim.id);
    if (!claim.issue && !facts.bears && !facts.isSupported && !facts.isAttacked && !facts.isRestated)
        review.add(Severity::Hint,
            Sentences::tr("%1 has no link to anything else in the debate.").arg(namedClaim(review.debate(), claim.id)),
            Sentences::tr("Say what it bears on, or remove it."), {claim.id});
}

/// Whether a reason, objection or restatement says how two claims relate.
static bool areRelated(const Debate& debate, ClaimId one, ClaimId other)
{
    const auto bears = [&](ClaimId premise, ClaimId target) {
        const auto uses = debate.restingOn(premise);
        return std::any_of(
            uses.begin(), uses.end(), [&](const Inference* use) { return use->target == Target(target); });
    };
    return bears(one, other) || bears(other, one);
}

void checkLikeness(Reviewing& review, const Claim& claim)
{
    for (ClaimId other : review.likes().after(claim.id)) {
        if (!areRelated(review.debate(), claim.id, other))
            review.add(Severity::Hint,
                Sentences::tr("%1 and %2 say nearly the same.")
                    .arg(namedClaim(review.debate(), claim.id), namedClaim(review.debate(), other)),
                Sentences::tr("Merge them, or link them and say how they differ."), {claim.id, other});
    }
}

void checkBothWays(Reviewing& review, const Inference& objection)
{
    for (const Premise& premise : objection.premises) {
        if (objection.kind != InferenceKind::Attack || !review.isReasonFor(premise.claim, objection.target))
            continue;
        review.add(Severity::Warning,
            Sentences::tr("%1 is a reason for something and an objection to it as well.")
                .arg(namedClaim(review.debate(), premise.claim)),
            Sentences::tr("Take out the one that is not meant, or split the claim into the two things it says."),
            {premise.claim, objection.target, objection.id});
    }
}
