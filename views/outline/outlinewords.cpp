#include "views/outline/outlinewords.h"

#include "views/map/lettering.h"

static LineKind kindOfInference(const Inference& inference)
{
    if (inference.kind == InferenceKind::Restate)
        return LineKind::Restate;
    if (inference.kind == InferenceKind::Support)
        return LineKind::Support;
    return std::holds_alternative<InferenceId>(inference.target) ? LineKind::Undercut : LineKind::Attack;
}

static const Inference* inferenceOf(const Debate& debate, const RowContent& row)
{
    if (row.kind == RowKind::Inference)
        return debate.find(row.record.as<InferenceId>());
    return row.standsForInference ? debate.find(row.by) : nullptr;
}

std::optional<LineKind> OutlineWords::relation(const Debate& debate, const OutlineRow& row)
{
    if (const Inference* inference = inferenceOf(debate, row.content))
        return kindOfInference(*inference);
    const bool isOption
        = row.content.kind == RowKind::Claim && row.parent && row.parent->content.kind == RowKind::Issue;
    return isOption ? std::optional(LineKind::Option) : std::nullopt;
}

QString OutlineWords::sign(LineKind kind)
{
    switch (kind) {
    case LineKind::Support:
        return QStringLiteral("+");
    case LineKind::Attack:
        return QStringLiteral("−");
    case LineKind::Undercut:
        return QStringLiteral("⊣");
    case LineKind::Restate:
        return QStringLiteral("=");
    case LineKind::Option:
        break;
    }
    return QStringLiteral("○");
}

QString OutlineWords::word(LineKind kind)
{
    switch (kind) {
    case LineKind::Support:
        return tr("Reason");
    case LineKind::Attack:
        return tr("Objection");
    case LineKind::Undercut:
        return tr("Undercut");
    case LineKind::Restate:
        return tr("Restatement");
    case LineKind::Option:
        break;
    }
    return tr("Option");
}

static bool isImplicit(const Inference* inference, RecordId claim)
{
    return inference
        && std::any_of(inference->premises.begin(), inference->premises.end(),
            [&](const Premise& premise) { return RecordId(premise.claim) == claim && premise.implicit; });
}

QString OutlineWords::label(const Debate& debate, const OutlineRow& row)
{
    const RowContent& content = row.content;
    if (content.kind == RowKind::Issue)
        return tr("Question");
    const Inference* inference = inferenceOf(debate, content);
    if (const auto kind = relation(debate, row)) {
        if (content.kind != RowKind::Inference || !inference)
            return word(*kind);
        return inference->premises.size() < 2
            ? word(*kind)
            : tr("%1 from %2 premises").arg(word(*kind)).arg(inference->premises.size());
    }
    if (content.by)
        return isImplicit(debate.find(content.by), content.record) ? tr("Implicit premise") : tr("Premise");
    return {};
}

QString OutlineWords::text(const Debate& debate, const OutlineRow& row)
{
    constexpr qsizetype longest = 400;
    QString text;
    if (const Issue* issue = debate.find(row.content.record.as<IssueId>()))
        text = issue->text;
    else if (const Claim* claim = debate.find(row.content.record.as<ClaimId>()))
        text = claim->title.isEmpty() ? claim->text : claim->title;
    text = drawable(text, longest);
    text.replace(u'\n', u' ');
    return text;
}

/// What bears on a record and who speaks to it, counted by kind.
struct Bearing {
    int reasons = 0;
    int objections = 0;
    int restatements = 0;
    int quotations = 0;
    int options = 0;
};

static Bearing bearingOn(const Debate& debate, RecordId record)
{
    Bearing bearing;
    for (RecordId referrer : debate.referrers(record)) {
        const Inference* inference = debate.find(referrer.as<InferenceId>());
        if (inference && RecordId(inference->target) == record) {
            bearing.reasons += inference->kind == InferenceKind::Support;
            bearing.objections += inference->kind == InferenceKind::Attack;
            bearing.restatements += inference->kind == InferenceKind::Restate;
        }
        bearing.quotations += referrer.kind == Kind::Statement;
        bearing.options += referrer.kind == Kind::Claim && record.kind == Kind::Issue;
    }
    return bearing;
}

QString OutlineWords::counts(const Debate& debate, RecordId record)
{
    const Bearing has = ::bearingOn(debate, record);
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& many) {
        if (count)
            parts << (count == 1 ? one : many.arg(count));
    };
    add(has.options, tr("1 option"), tr("%1 options"));
    add(has.reasons, tr("1 reason"), tr("%1 reasons"));
    if (record.kind == Kind::Inference)
        add(has.objections, tr("1 undercut"), tr("%1 undercuts"));
    else
        add(has.objections, tr("1 objection"), tr("%1 objections"));
    add(has.restatements, tr("1 restatement"), tr("%1 restatements"));
    add(has.quotations, tr("1 quotation"), tr("%1 quotations"));
    return parts.join(tr(", "));
}

QString OutlineWords::spoken(const Debate& debate, const OutlineRow& row)
{
    const QString name = label(debate, row);
    const QString words = text(debate, row);
    QString sentence = name.isEmpty() ? words : words.isEmpty() ? name : tr("%1: %2").arg(name, words);
    if (row.content.isReference)
        return tr("%1. Shown in full elsewhere.").arg(sentence);
    const QString has = counts(debate, row.content.record);
    return has.isEmpty() ? sentence : tr("%1. %2.").arg(sentence, has);
}
