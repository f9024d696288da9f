#include "model/analysis/evaluation/elementwords.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

static QString premisesOf(const Debate& debate, const Inference& inference)
{
    if (inference.premises.empty())
        return {};
    const int others = static_cast<int>(inference.premises.size()) - 1;
    const QString first = shortName(debate, inference.premises.front().claim);
    return others == 0 ? first : Sentences::tr("%1 with %n other premise(s)", nullptr, others).arg(first);
}

static QString patternFor(InferenceKind kind, bool isFirst)
{
    switch (kind) {
    case InferenceKind::Support:
        return isFirst ? Sentences::tr("The reason %1") : Sentences::tr("the reason %1");
    case InferenceKind::Attack:
        return isFirst ? Sentences::tr("The objection %1") : Sentences::tr("the objection %1");
    case InferenceKind::Restate:
        break;
    }
    return isFirst ? Sentences::tr("The restatement %1") : Sentences::tr("the restatement %1");
}

static QString nameOf(const Debate& debate, RecordId record, bool isFirst)
{
    const Inference* inference = debate.find(record.as<InferenceId>());
    return inference ? patternFor(inference->kind, isFirst).arg(premisesOf(debate, *inference))
                     : shortName(debate, record.as<ClaimId>());
}

QString premisesName(const Debate& debate, RecordId inference)
{
    const Inference* found = debate.find(inference.as<InferenceId>());
    return found ? premisesOf(debate, *found) : QString();
}

QString elementName(const Debate& debate, RecordId record)
{
    return nameOf(debate, record, false);
}

QString elementNameFirst(const Debate& debate, RecordId record)
{
    return nameOf(debate, record, true);
}
