#include "model/analysis/corrections.h"
#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/mapaccessibility.h"
#include "views/map/maptints.h"

#include "model/debate/debate.h"

namespace {

constexpr std::size_t mostNamed = 3; ///< of what a claim bears on; more would not be listened to

QString textOf(const Debate& debate, RecordId id)
{
    if (const Claim* claim = debate.find(id.as<ClaimId>()))
        return drawable(claim->text);
    if (const Issue* issue = debate.find(id.as<IssueId>()))
        return drawable(issue->text);
    return {};
}

QString shortName(const Debate& debate, RecordId id)
{
    if (const Inference* inference = debate.find(id.as<InferenceId>()))
        return Sentences::tr("the line from %1").arg(quoted(textOf(debate, inference->premises.front().claim)));
    return quoted(textOf(debate, id));
}

QString inWords(InferenceKind kind, const QString& target)
{
    switch (kind) {
    case InferenceKind::Support:
        return Sentences::tr("supports %1").arg(target);
    case InferenceKind::Attack:
        return Sentences::tr("objects to %1").arg(target);
    default:
        return Sentences::tr("restates %1").arg(target);
    }
}

int countOf(const std::vector<const Inference*>& inferences, InferenceKind kind)
{
    return static_cast<int>(std::count_if(
        inferences.begin(), inferences.end(), [kind](const Inference* one) { return one->kind == kind; }));
}

void addCounts(const Debate& debate, Target target, QStringList& parts)
{
    const std::vector<const Inference*> bearing = debate.bearingOn(target);
    if (const int reasons = countOf(bearing, InferenceKind::Support))
        parts += Sentences::tr("%n reason(s)", nullptr, reasons);
    if (const int objections = countOf(bearing, InferenceKind::Attack))
        parts += Sentences::tr("%n objection(s)", nullptr, objections);
}

void addQuotations(const Debate& debate, ClaimId claim, QStringList& parts)
{
    const std::vector<const Statement*> statements = debate.statementsOn(claim);
    const auto quotations
        = std::count_if(statements.begin(), statements.end(), [](const Statement* one) { return bool(one->excerpt); });
    if (quotations > 0)
        parts += Sentences::tr("%n quotation(s)", nullptr, static_cast<int>(quotations));
}

/// Which of a card's lines are faded.
void addFaded(const Debate& debate, const MapTints& tints, ClaimId claim, QStringList& parts)
{
    std::size_t named = 0;
    for (const Inference* use : debate.restingOn(claim)) {
        if (tints.fades(use->id) && named++ < mostNamed)
            parts += Sentences::tr("%1, which %2", "'objects to …', 'does not hold'")
                         .arg(inWords(use->kind, shortName(debate, RecordId(use->target))), tints.fadedWords);
    }
}

QString correctionInWords(Correction gravest)
{
    switch (gravest) {
    case Correction::Retracted:
        return Sentences::tr("leans on a retracted source");
    case Correction::Concern:
        return Sentences::tr("leans on a doubted source");
    default:
        return Sentences::tr("leans on a corrected source");
    }
}

}

QString accessibleName(const Debate& debate, RecordId id)
{
    const Inference* inference = debate.find(id.as<InferenceId>());
    if (!inference)
        return textOf(debate, id);
    QStringList premises;
    for (const Premise& premise : inference->premises)
        premises += textOf(debate, premise.claim);
    const QString joined = premises.join(Sentences::tr(", and "));
    return inference->kind == InferenceKind::Attack ? Sentences::tr("Objection: %1").arg(joined)
                                                    : Sentences::tr("Reason: %1").arg(joined);
}

QString accessibleDescription(const Debate& debate, RecordId id)
{
    QStringList parts;
    if (const Claim* claim = debate.find(id.as<ClaimId>())) {
        if (debate.find(claim->issue))
            parts += Sentences::tr("answers %1").arg(shortName(debate, claim->issue));
        const std::vector<const Inference*> uses = debate.restingOn(claim->id);
        for (std::size_t i = 0; i < uses.size() && i < mostNamed; ++i)
            parts += inWords(uses[i]->kind, shortName(debate, RecordId(uses[i]->target)));
        addCounts(debate, claim->id, parts);
        addQuotations(debate, claim->id, parts);
        if (const auto corrected = correctedSourcesBehind(debate, claim->id); !corrected.empty())
            parts += correctionInWords(corrected.front()->correction);
    } else if (const Inference* inference = debate.find(id.as<InferenceId>())) {
        parts += inWords(inference->kind, shortName(debate, RecordId(inference->target)));
        addCounts(debate, inference->id, parts);
    } else if (const Issue* issue = debate.find(id.as<IssueId>())) {
        parts += Sentences::tr(
            "question with %n answer(s)", nullptr, static_cast<int>(debate.optionsOf(issue->id).size()));
    }
    return parts.join(QStringLiteral("; "));
}

QString tintInWords(const Debate& debate, const MapTints& tints, RecordId id)
{
    const auto said = [&](const QString& words) {
        return Sentences::tr("%1: %2", "what colours mean, what a card's colour says").arg(tints.title, words);
    };
    if (!tints.kinds.empty() && tints.fades(id))
        return said(tints.fadedWords);
    if (tints.kinds.empty() || !debate.find(id.as<ClaimId>()))
        return {};
    const MapTint* tint = tints.find(id);
    QStringList parts = {said(tint ? tint->words : Sentences::tr("silence"))};
    addFaded(debate, tints, id.as<ClaimId>(), parts);
    return parts.join(QStringLiteral("; "));
}
