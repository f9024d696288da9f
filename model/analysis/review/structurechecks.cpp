#include "model/analysis/review/reviewing.h"
#include "model/analysis/similar.h"
#include "model/debate/sentences.h"

#include <set>

using namespace Qt::StringLiterals;

void findUnsupportedMainClaims(Reviewing& review)
{
    for (const Claim* claim : review.debate().claims().inOrder()) {
        const ClaimFacts& facts = review.factsOf(claim->id);
        const bool isMain = claim->issue || (!facts.bears && facts.isAttacked);
        if (isMain && !facts.isSupported)
            review.add(Severity::Warning,
                Sentences::tr("Nobody gives a reason for %1.").arg(namedClaim(review.debate(), claim->id)),
                Sentences::tr("Add the best reason there is for it, or note that none was found."), {claim->id});
    }
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

void findUnansweredObjections(Reviewing& review)
{
    for (const Inference* objection : review.debate().inferences().inOrder()) {
        if (objection->kind != InferenceKind::Attack || objection->premises.empty() || isAnswered(review, *objection))
            continue;
        const ClaimId premise = objection->premises.front().claim;
        review.add(Severity::Hint,
            Sentences::tr("Nobody answers the objection %1.").arg(namedClaim(review.debate(), premise)),
            Sentences::tr("Add the answer of those it is raised against, or note that they gave none."),
            {objection->id, premise});
    }
}

void findIsolatedClaims(Reviewing& review)
{
    for (const Claim* claim : review.debate().claims().inOrder()) {
        const ClaimFacts& facts = review.factsOf(claim->id);
        if (!claim->issue && !facts.bears && !facts.isSupported && !facts.isAttacked && !facts.isRestated)
            review.add(Severity::Hint,
                Sentences::tr("%1 has no link to anything else in the debate.")
                    .arg(namedClaim(review.debate(), claim->id)),
                Sentences::tr("Say what it bears on, or remove it."), {claim->id});
    }
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

void findNearDuplicates(Reviewing& review)
{
    constexpr double nearlyTheSame = 0.75;
    constexpr int slice = 2000;
    SimilarClaims similar;
    while (similar.read(review.debate(), slice)) {
        if (review.isStopped())
            return;
    }
    for (const SimilarPair& pair : similar.pairs(nearlyTheSame, review.stop())) {
        if (areRelated(review.debate(), pair.one, pair.other))
            continue;
        review.add(Severity::Hint,
            Sentences::tr("%1 and %2 say nearly the same.")
                .arg(namedClaim(review.debate(), pair.one), namedClaim(review.debate(), pair.other)),
            Sentences::tr("Merge them, or link them and say how they differ."), {pair.one, pair.other});
    }
}

void findBothWays(Reviewing& review)
{
    std::set<std::pair<ClaimId, RecordId>> reasons;
    for (const Inference& inference : review.debate().inferences().all()) {
        for (const Premise& premise : inference.premises) {
            if (inference.kind == InferenceKind::Support)
                reasons.emplace(premise.claim, inference.target);
        }
    }
    std::set<std::pair<ClaimId, RecordId>> reported;
    for (const Inference* inference : review.debate().inferences().inOrder()) {
        for (const Premise& premise : inference->premises) {
            const auto link = std::pair(premise.claim, RecordId(inference->target));
            if (inference->kind != InferenceKind::Attack || !reasons.contains(link) || !reported.insert(link).second)
                continue;
            review.add(Severity::Warning,
                Sentences::tr("%1 is a reason for something and an objection to it as well.")
                    .arg(namedClaim(review.debate(), premise.claim)),
                Sentences::tr("Take out the one that is not meant, or split the claim into the two things it says."),
                {premise.claim, link.second, inference->id});
        }
    }
}
