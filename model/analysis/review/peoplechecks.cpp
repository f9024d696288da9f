#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/samestakeholders.h"
#include "model/analysis/positions/strawmen.h"
#include "model/analysis/review/reviewing.h"
#include "model/debate/sentences.h"

namespace {

std::vector<RecordId> placesOf(
    ClaimId claim, StakeholderId stakeholder, std::initializer_list<std::span<const StatementId>> statements)
{
    std::vector<RecordId> places = {claim, stakeholder};
    for (std::span<const StatementId> some : statements)
        places.insert(places.end(), some.begin(), some.end());
    return places;
}

}

void findContradictions(Reviewing& review)
{
    for (const Contradiction& one : contradictionsOf(Positions(review.debate()))) {
        std::vector<RecordId> places = placesOf(one.claim, one.stakeholder, {one.statements});
        if (one.inference)
            places.push_back(one.inference);
        review.add(one.isAttributed ? Severity::Hint : Severity::Warning, one.text,
            Sentences::tr(
                "See whether both were said of the same thing and at the same time; a claim that says two things "
                "is better split, and a change of mind needs its dates."),
            std::move(places));
    }
}

void findStrawMen(Reviewing& review)
{
    for (const StrawMan& one : strawMenOf(Positions(review.debate()))) {
        if (one.kind == StrawManKind::OnlyTold)
            continue; // most of what a debate knows of those who are not in it
        review.add(one.kind == StrawManKind::Contradicted ? Severity::Warning : Severity::Hint, one.text,
            Sentences::tr("Look for the words of those named, and let these speak."),
            placesOf(one.claim, one.stakeholder, {one.attributed, one.own}));
    }
}

void findSameStakeholders(Reviewing& review)
{
    for (const auto& [one, other] : likelySamePairs(review.debate()))
        review.add(Severity::Hint,
            Sentences::tr("%1 may be the same as %2.")
                .arg(nameOf(review.debate(), one), nameOf(review.debate(), other)),
            Sentences::tr("Merge them if they are; otherwise set this aside."), {one, other});
}
