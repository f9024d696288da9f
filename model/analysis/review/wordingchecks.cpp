#include "model/analysis/positions/positions.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/review/checks.h"
#include "model/analysis/review/supportgraph.h"
#include "model/analysis/review/wording.h"
#include "model/debate/sentences.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// What is said about words of a kind.
struct Remark {
    QString check;
    QString text; ///< %1 is the claim, %2 the words
    QString advice;
};

Remark remarkOn(WordingKind kind)
{
    switch (kind) {
    case WordingKind::Vague:
        return {u"vague-wording"_s, Sentences::tr("%1 says %2: who that is, or how much, stays open."),
            Sentences::tr("Name who says so, or say how much; then somebody can check it.")};
    case WordingKind::Inference:
        return {u"argument-in-claim"_s,
            Sentences::tr("%1 says %2: that is a reason and what it is a reason for in one."),
            Sentences::tr("Make two claims of it and link them, so that each can be answered; set it aside if it tells "
                          "a cause.")};
    case WordingKind::Loaded:
        break;
    }
    return {u"loaded-wording"_s, Sentences::tr("%1 says %2, which judges before anybody has argued."),
        Sentences::tr("Word it so that those who deny it would say: yes, that is what I deny.")};
}

}

/// Of the checks "loaded-wording", "vague-wording" and "argument-in-claim".
void checkWording(Reviewing& review, const Claim& claim)
{
    std::map<WordingKind, QStringList> words;
    for (const WordingFound& found : Wording::of(review.debate().info().language).find(claim.text))
        words[found.kind] += quoted(found.words);
    for (auto& [kind, some] : words) {
        some.removeDuplicates();
        const Remark remark = remarkOn(kind);
        Finding finding;
        finding.check = remark.check;
        finding.id = findingId(remark.check, {claim.id});
        finding.severity = Severity::Hint;
        finding.text = remark.text.arg(namedClaim(review.debate(), claim.id), some.join(u", "_s));
        finding.advice = remark.advice;
        finding.places = {claim.id};
        review.add(std::move(finding));
    }
}

void checkQuestionMark(Reviewing& review, const Claim& claim)
{
    static const QString marks = u"?？؟\u037e"_s; // also the wide, the Arabic and the Greek one
    const QString text = claim.text.trimmed();
    if (text.isEmpty() || !marks.contains(text.back()))
        return;
    review.add(Severity::Warning,
        Sentences::tr("%1 is a question: it can be neither true nor false.").arg(namedClaim(review.debate(), claim.id)),
        Sentences::tr("Say what is claimed, or make it a question with answers."), {claim.id});
}

namespace {

/// A meaning that somebody gives to a term.
struct Sense {
    const Claim* claim = nullptr;
    std::vector<StakeholderId> holders;
};

/// Who is for each of the claims now; not those of whom only others say so.
std::map<ClaimId, std::vector<StakeholderId>> holdersOf(Reviewing& review, const std::vector<ClaimId>& claims)
{
    PositionQuery query;
    query.claims = claims;
    const PositionMatrix matrix = review.positions().matrix(query);
    std::map<ClaimId, std::vector<StakeholderId>> holders;
    for (const Position& position : matrix.positions) {
        if (position.stance == Stance::For && !position.isAttributed)
            holders[matrix.columns[static_cast<std::size_t>(position.column)]].push_back(
                matrix.rows[static_cast<std::size_t>(position.row)]);
    }
    return holders;
}

/// The claims that define each term, in the order of the terms.
std::map<QString, std::vector<const Claim*>> definitionsIn(const Debate& debate)
{
    std::map<QString, std::vector<const Claim*>> terms;
    for (const Claim* claim : debate.claims().inOrder()) {
        if (!claim->defines.isEmpty())
            terms[claim->defines.simplified().toCaseFolded()].push_back(claim);
    }
    std::erase_if(terms, [](const auto& term) { return term.second.size() < 2; });
    return terms;
}

QString told(const Debate& debate, const Sense& sense)
{
    const QString words = namedClaim(debate, sense.claim->id);
    return sense.holders.empty() ? words : Sentences::tr("%1 (so %2)").arg(words, namesOf(debate, sense.holders));
}

void reportRivals(Reviewing& review, const std::vector<Sense>& senses)
{
    const Debate& debate = review.debate();
    QStringList meanings;
    std::vector<RecordId> places;
    for (const Sense& sense : senses) {
        meanings += told(debate, sense);
        places.push_back(sense.claim->id);
    }
    for (const Sense& sense : senses)
        places.insert(places.end(), sense.holders.begin(), sense.holders.end());
    const bool isHeld = std::ranges::count_if(senses, [](const Sense& one) { return !one.holders.empty(); }) > 1;
    Finding finding;
    finding.check = u"rival-definitions"_s;
    finding.id = findingId(finding.check, {places.begin(), places.begin() + std::ssize(senses)});
    finding.severity = isHeld ? Severity::Warning : Severity::Hint;
    finding.text = Sentences::tr("%1 is used in several senses: %2.")
                       .arg(quoted(senses.front().claim->defines), meanings.join(u"; "_s));
    finding.advice
        = Sentences::tr("Ask of each claim with the term in which sense it is meant; a dispute about it may be "
                        "one about the word.");
    finding.places = std::move(places);
    review.add(std::move(finding));
}

}

void findRivalDefinitions(Reviewing& review)
{
    constexpr std::size_t mostSenses = 20; // of a term; more are an index, not a dispute
    const auto terms = definitionsIn(review.debate());
    if (terms.empty())
        return;
    std::vector<ClaimId> defining;
    for (const auto& [term, claims] : terms)
        std::ranges::transform(claims, std::back_inserter(defining), &Claim::id);
    auto holders = holdersOf(review, defining);
    for (const auto& [term, claims] : terms) {
        std::vector<Sense> senses;
        std::set<int> same; // nodes of claims that restate each other, whether in one step or several
        for (const Claim* claim : claims) {
            if (senses.size() < mostSenses && same.insert(review.support().nodeOf(claim->id)).second)
                senses.push_back({claim, holders[claim->id]});
        }
        if (senses.size() > 1)
            reportRivals(review, senses);
    }
}
