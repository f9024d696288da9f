#include "views/search/recordnames.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"

static constexpr qsizetype longestName = 300;

static QString oneLine(const QString& text)
{
    QString line = drawable(text, longestName);
    line.replace(u'\n', u' ');
    return line;
}

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString inferenceName(const Debate& debate, const Inference& inference)
{
    QStringList premises;
    for (const Premise& premise : inference.premises)
        premises << shortNameOf(debate, premise.claim);
    return premises.join(Names::tr(" and "));
}

}

QString nameOf(const Debate& debate, RecordId id)
{
    const Claim* claim = debate.find(id.as<ClaimId>());
    if (!claim || claim->title.isEmpty())
        return shortNameOf(debate, id);
    return oneLine(claim->title) + QStringLiteral(" · ") + oneLine(claim->text);
}

QString shortNameOf(const Debate& debate, RecordId id)
{
    if (const Claim* claim = debate.find(id.as<ClaimId>()))
        return oneLine(claim->title.isEmpty() ? claim->text : claim->title);
    if (const Issue* issue = debate.find(id.as<IssueId>()))
        return oneLine(issue->text);
    if (const Topic* topic = debate.find(id.as<TopicId>()))
        return oneLine(topic->name);
    if (const Tag* tag = debate.find(id.as<TagId>()))
        return oneLine(tag->name);
    if (const Stakeholder* stakeholder = debate.find(id.as<StakeholderId>()))
        return oneLine(stakeholder->name);
    if (const Scheme* scheme = debate.find(id.as<SchemeId>()))
        return oneLine(scheme->name);
    if (const Scenario* scenario = debate.find(id.as<ScenarioId>()))
        return oneLine(scenario->name);
    if (const Inference* inference = debate.find(id.as<InferenceId>()))
        return inferenceName(debate, *inference);
    return {};
}

static QString inferenceKind(const Inference& inference)
{
    if (inference.kind == InferenceKind::Support)
        return Names::tr("Reason");
    if (inference.kind == InferenceKind::Restate)
        return Names::tr("Restatement");
    return std::holds_alternative<InferenceId>(inference.target) ? Names::tr("Undercut") : Names::tr("Objection");
}

QString kindName(const Debate& debate, RecordId id)
{
    switch (id.kind) {
    case Kind::Claim:
        return Names::tr("Claim");
    case Kind::Issue:
        return Names::tr("Question");
    case Kind::Topic:
        return Names::tr("Topic");
    case Kind::Tag:
        return Names::tr("Tag");
    case Kind::Stakeholder:
        return Names::tr("Stakeholder");
    case Kind::Source:
        return Names::tr("Source");
    case Kind::Document:
        return Names::tr("Text");
    case Kind::Excerpt:
        return Names::tr("Quotation");
    case Kind::Statement:
        return Names::tr("Statement");
    case Kind::Scheme:
        return Names::tr("Scheme");
    case Kind::Scenario:
        return Names::tr("Scenario");
    case Kind::Inference:
        if (const Inference* inference = debate.find(id.as<InferenceId>()))
            return inferenceKind(*inference);
        break;
    default:
        break;
    }
    return {};
}

static QString whereClaimIs(const Debate& debate, const Claim& claim)
{
    if (const Issue* issue = debate.find(claim.issue))
        return Names::tr("answers %1").arg(quoted(issue->text, 100));
    const std::vector<const Inference*> uses = debate.restingOn(claim.id);
    if (!uses.empty()) {
        const Inference& use = *uses.front();
        const QString target = quoted(shortNameOf(debate, use.target), 100);
        return Names::tr("%1 → %2").arg(inferenceKind(use), target);
    }
    const Topic* topic = debate.find(claim.topic);
    return topic ? Names::tr("in %1").arg(quoted(topic->name)) : QString();
}

QString whereIs(const Debate& debate, RecordId id)
{
    if (const Claim* claim = debate.find(id.as<ClaimId>()))
        return whereClaimIs(debate, *claim);
    if (const Inference* inference = debate.find(id.as<InferenceId>()))
        return Names::tr("→ %1").arg(quoted(shortNameOf(debate, inference->target), 100));
    if (const auto issue = id.as<IssueId>())
        return Names::tr("Options: %1").arg(debate.optionsOf(issue).size());
    if (const auto topic = id.as<TopicId>())
        return Names::tr("Claims: %1").arg(debate.claimsIn(topic).size());
    const Stakeholder* stakeholder = debate.find(id.as<StakeholderId>());
    const Stakeholder* whole = stakeholder ? debate.find(stakeholder->partOf) : nullptr;
    return whole ? Names::tr("belongs to %1").arg(quoted(whole->name)) : QString();
}
