#pragma once

#include "model/debate/debate.h"

/// A small debate with one of everything that the panels show; ids are given, so that tests can name them.
namespace example {

inline constexpr IssueId issue{900};
inline constexpr ClaimId ban{1}, decriminalise{2}, harm{3}, demand{4}, rights{5}, evidence{6}, lone{7};
inline constexpr InferenceId harmForBan{11}, linked{12}, rightsAgainstBan{13}, undercut{14}, demandForHarm{15};
inline constexpr TopicId health{800}, law{801};
inline constexpr TagId empirical{700};
inline constexpr StatementId statement{600};
inline constexpr StakeholderId amnesty{500};

inline Claim claim(ClaimId id, const char* text, const char* title = "")
{
    Claim claim;
    claim.id = id;
    claim.text = QString::fromUtf8(text);
    claim.title = QString::fromUtf8(title);
    claim.order = static_cast<double>(id.value);
    return claim;
}

inline Inference inference(InferenceId id, InferenceKind kind, std::vector<ClaimId> premises, Target target)
{
    Inference inference;
    inference.id = id;
    inference.kind = kind;
    for (ClaimId premise : premises)
        inference.premises.push_back({premise});
    inference.target = target;
    inference.order = static_cast<double>(id.value);
    return inference;
}

inline Edits edits()
{
    Claim first = claim(ban, "Buying sex should be a crime everywhere.", "Ban buying");
    first.issue = issue;
    first.topic = law;
    first.tags = {empirical};
    Claim second = claim(decriminalise, "Sex work should be fully decriminalised.");
    second.issue = issue;
    second.topic = law;
    Claim third = claim(harm, "Those who sell sex are harmed by those who buy it, in every country that was studied.");
    third.topic = health;
    Document document;
    document.id = DocumentId{400};
    document.source = SourceId{401};
    document.text = QStringLiteral("Harm was reported by most of those interviewed.");
    Source source;
    source.id = SourceId{401};
    source.csl = {{QStringLiteral("title"), QStringLiteral("Report on nine countries")}};
    Statement said;
    said.id = statement;
    said.claim = harm;
    said.excerpt = ExcerptId{402};
    said.date = QStringLiteral("2015-08");
    said.speakers = {{amnesty}};
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    return {put(DebateInfo{DebateInfoId{1}, text("Buying sex"), text("Should buying sex be a crime?"), {}, text("en")}),
        put(Issue{issue, text("Should buying sex be a crime?")}), put(Topic{health, text("Health")}),
        put(Topic{law, text("Law")}), put(Tag{empirical, text("empirical")}), put(first), put(second), put(third),
        put(claim(demand, "Where buying is a crime, fewer people buy.")),
        put(claim(rights, "Adults may decide about their own bodies.")),
        put(claim(evidence, "The figures count arrests, not buyers.")),
        put(claim(lone, "A claim that bears on nothing yet.")),
        put(inference(harmForBan, InferenceKind::Support, {harm}, ban)),
        put(inference(linked, InferenceKind::Support, {demand, harm}, ban)),
        put(inference(rightsAgainstBan, InferenceKind::Attack, {rights}, ban)),
        put(inference(undercut, InferenceKind::Attack, {evidence}, linked)),
        put(inference(demandForHarm, InferenceKind::Restate, {rights}, decriminalise)), put(source), put(document),
        put(Excerpt{ExcerptId{402}, document.id, 0, 17, text("Harm was reported")}),
        put(Stakeholder{amnesty, text("Amnesty International"), StakeholderKind::Organisation}), put(said)};
}

}
