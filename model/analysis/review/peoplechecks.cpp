#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/samestakeholders.h"
#include "model/analysis/positions/shifts.h"
#include "model/analysis/positions/strawmen.h"
#include "model/analysis/review/checks.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

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
    for (const Contradiction& one : contradictionsOf(review.positions())) {
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
    for (const StrawMan& one : strawMenOf(review.positions())) {
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

static bool isTurn(Stance one, Stance other)
{
    return (one == Stance::For && other == Stance::Against) || (one == Stance::Against && other == Stance::For);
}

/// Whether somebody said why: a note of one of the statements, or a passage to read it in.
static bool isExplained(const Debate& debate, const HeldStance& stance)
{
    return std::ranges::any_of(stance.statements, [&](StatementId id) {
        const Statement* statement = debate.find(id);
        return statement && (statement->excerpt || !statement->note.isEmpty());
    });
}

static void reportShift(Reviewing& review, const Shift& shift, const HeldStance& after)
{
    std::vector<RecordId> places = {shift.claim, shift.stakeholder};
    places.insert(places.end(), after.statements.begin(), after.statements.end());
    review.add(Severity::Hint, shift.text,
        Sentences::tr("Attach the passage in which the new position is taken, or note why it changed."),
        std::move(places));
}

void findShifts(Reviewing& review)
{
    for (const Shift& shift : shiftsOf(review.positions())) {
        for (std::size_t i = 1; i < shift.stances.size(); ++i) {
            const HeldStance& after = shift.stances[i];
            if (isTurn(shift.stances[i - 1].stance, after.stance) && !isExplained(review.debate(), after))
                reportShift(review, shift, after);
        }
    }
}

void checkEvidence(Reviewing& review, const Stakeholder& stakeholder)
{
    const Debate& debate = review.debate();
    std::vector<RecordId> places = {stakeholder.id};
    for (RecordId referrer : debate.referrers(stakeholder.id)) {
        const Statement* statement = debate.find(referrer.as<StatementId>());
        if (statement && !statement->excerpt && !statement->source)
            places.push_back(statement->id);
    }
    std::sort(places.begin() + 1, places.end());
    const auto count = static_cast<int>(places.size()) - 1;
    if (count == 0)
        return;
    Finding finding;
    finding.id = findingId(u"unfounded-position"_s, {stakeholder.id});
    finding.severity = Severity::Hint;
    finding.text
        = Sentences::tr("%n statement(s) of %1 name no passage and no source: nobody can look them up.", nullptr, count)
              .arg(nameOf(debate, stakeholder.id));
    finding.advice = Sentences::tr("Attach a quotation or a source to each.");
    finding.places = std::move(places);
    review.add(std::move(finding));
}

void checkSpeaker(Reviewing& review, const Statement& statement)
{
    const auto holds
        = [](const Speaker& one) { return one.role == SpeakerRole::Speaker || one.role == SpeakerRole::Author; };
    if (std::ranges::any_of(statement.speakers, holds))
        return;
    review.add(Severity::Hint,
        Sentences::tr("Nobody knows who says %1 there.").arg(namedClaim(review.debate(), statement.claim)),
        Sentences::tr("Name the speaker or the author; a group such as “a reader” will do."),
        {statement.id, statement.claim});
}
