#include "views/common/stepname.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"

#include <optional>

namespace {

struct StepNames {
    Q_DECLARE_TR_FUNCTIONS(StepNames)
};

constexpr qsizetype longest = 40;

QString nameOf(const Claim& claim)
{
    return claim.title.isEmpty() ? claim.text : claim.title;
}

QString nameOf(const Issue& issue)
{
    return issue.text;
}

QString nameOf(const Source& source)
{
    return csl::shortLabel(source.csl);
}

QString nameOf(const Excerpt& excerpt)
{
    return excerpt.exact;
}

template<class R>
requires requires(const R& record)
{
    record.name;
}
QString nameOf(const R& record)
{
    return record.name;
}

QString inSentence(const QString& name)
{
    return quoted(name.simplified(), longest);
}

QString inferenceName(const Debate& debate, const Inference& inference)
{
    const Claim* premise = debate.find(inference.premises.front().claim);
    const QString name = premise ? inSentence(nameOf(*premise)) : QString();
    if (inference.kind == InferenceKind::Support)
        return StepNames::tr("the reason %1").arg(name);
    if (inference.kind == InferenceKind::Restate)
        return StepNames::tr("the restatement %1").arg(name);
    return std::holds_alternative<InferenceId>(inference.target) ? StepNames::tr("the undercut %1").arg(name)
                                                                 : StepNames::tr("the objection %1").arg(name);
}

QString nameOfTarget(const Debate& debate, RecordId target)
{
    if (const Claim* claim = debate.find(target.as<ClaimId>()))
        return inSentence(nameOf(*claim));
    if (const Inference* inference = debate.find(target.as<InferenceId>()))
        return inferenceName(debate, *inference);
    const Issue* issue = debate.find(target.as<IssueId>());
    return issue ? inSentence(nameOf(*issue)) : QString();
}

/// The records of a kind that the edits put or drop, as far as two of them.
template<class R>
std::vector<const R*> touched(const Debate& debate, const Edits& edits)
{
    std::vector<const R*> found;
    for (const Edit& edit : edits) {
        const R* record = edit.record() ? std::get_if<R>(edit.record()) : debate.find(edit.id().as<IdOf<R>>());
        if (record && found.size() < 2)
            found.push_back(record);
    }
    return found;
}

/// What is made is named by what it is about: a new reason by its target, a new answer by its question.
RecordId madeFor(const Debate& debate, const Edits& edits)
{
    const auto inferences = touched<Inference>(debate, edits);
    if (inferences.size() == 1) {
        const Inference* before = debate.find(inferences.front()->id);
        if (!before)
            return inferences.front()->target;
        if (before->premises.size() < inferences.front()->premises.size())
            return before->id;
    }
    const auto claims = touched<Claim>(debate, edits);
    const bool isNewAnswer = inferences.empty() && claims.size() == 1 && !debate.find(claims.front()->id);
    return isNewAnswer ? RecordId(claims.front()->issue) : RecordId();
}

/// The one record of a kind that is touched; nothing when there is none, an empty name when there are several.
template<class R>
std::optional<QString> onlyName(const Debate& debate, const Edits& edits)
{
    const auto records = touched<R>(debate, edits);
    if (records.empty())
        return {};
    return records.size() == 1 ? inSentence(nameOf(*records.front())) : QString();
}

/// The same of the first kind that is touched at all.
template<class... Rs>
std::optional<QString> firstName(const Debate& debate, const Edits& edits)
{
    std::optional<QString> name;
    ((name = name ? name : onlyName<Rs>(debate, edits)), ...);
    return name;
}

}

QString stepName(const QString& what, const Debate& debate, const Edits& edits)
{
    if (const QString target = nameOfTarget(debate, madeFor(debate, edits)); !target.isEmpty())
        return StepNames::tr("%1 to %2").arg(what, target);
    if (const auto name = firstName<Claim, Issue, Topic, Tag, Stakeholder, Source, Excerpt>(debate, edits))
        return name->isEmpty() ? what : StepNames::tr("%1: %2").arg(what, *name);
    const auto inferences = touched<Inference>(debate, edits);
    if (inferences.size() != 1)
        return what;
    return StepNames::tr("%1: %2").arg(what, inferenceName(debate, *inferences.front()));
}
