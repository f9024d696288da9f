#include "model/formats/argdown/argdownmerge.h"

#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownhiding.h"
#include "model/formats/argdown/argdownidentity.h"
#include "model/formats/argdown/argdownparser.h"
#include "model/formats/argdown/argdownrecords.h"
#include "model/formats/argdown/argdownreturn.h"
#include "model/formats/argdown/argdownthreeway.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// New claims get ids here, so that whoever shows the text knows them.
static void nameNew(const ArgdownModel& model, ArgdownMatches& matches)
{
    for (std::size_t i = 0; i < matches.statements.size(); ++i) {
        if (!matches.statements[i])
            matches.statements[i] = newId<ClaimId>();
    }
    for (std::size_t i = 0; i < matches.arguments.size(); ++i) {
        if (!matches.arguments[i] && model.arguments[i].lines.empty())
            matches.arguments[i] = newId<ClaimId>();
    }
    for (TopicId& section : matches.sections)
        section = section ? section : newId<TopicId>();
}

/// Follows new ids.
static void rename(ArgdownSaid& said, const std::vector<ArgdownStep>& before, const std::vector<ArgdownStep>& now)
{
    QHash<InferenceId, InferenceId> names;
    for (std::size_t i = 0; i < before.size(); ++i)
        names.insert(before[i].inference, now[i].inference);
    for (auto& steps : said.steps) {
        for (InferenceId& step : steps)
            step = names.value(step);
    }
    for (InferenceId& relation : said.relations)
        relation = names.value(relation);
}

/// What a text says of a debate, with the ids of the records that it means.
static ArgdownBase saidBy(const ArgdownModel& model, ArgdownMatches& matches, ArgdownInferences& inferences)
{
    ArgdownBase base{facesOf(model, matches), headingsOf(model, matches), {}, {}};
    ArgdownIdentity identity;
    identity.claim = [&](const ArgdownEnd& end) {
        const auto index = static_cast<std::size_t>(end.index);
        return end.kind == ArgdownEnd::Kind::Argument ? matches.arguments[index] : matches.statements[index];
    };
    identity.topic = [&](int section) { return matches.sections[static_cast<std::size_t>(section)]; };
    identity.nameInferences = [&](std::vector<Inference>& made, const ArgdownSaid& said) {
        const std::vector<ArgdownStep> before = stepsOf(model, made, said);
        base.steps = before;
        inferences.name(made, base.steps);
        matches.inferences = said;
        rename(matches.inferences, before, base.steps);
    };
    base.was = debateOf(model, {}, identity).debate;
    return base;
}

/// A title alone says nothing of the words that a claim had.
static void keepWords(const ArgdownModel& now, const ArgdownMatches& matches, const Debate& was, Debate& is)
{
    const auto keep = [&](const ArgdownItem& item, ClaimId id) {
        const Claim* before = was.find(id);
        const Claim* after = is.find(id);
        const bool hadWords = before && before->text != before->title;
        if (item.canonical() || !hadWords || !after)
            return;
        Claim claim = *after;
        claim.text = before->text;
        claim.kept = before->kept;
        is.apply({put(std::move(claim))});
    };
    for (std::size_t i = 0; i < now.statements.size(); ++i)
        keep(now.statements[i], matches.statements[i]);
    for (std::size_t i = 0; i < now.arguments.size(); ++i)
        keep(now.arguments[i], matches.arguments[i]);
}

/// Where a claim had no title, one that says no more than its words is none.
static void leaveUntitled(const Debate& debate, Edits& edits)
{
    for (Edit& edit : edits) {
        const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr;
        const Claim* was = claim ? debate.find(claim->id) : nullptr;
        if (!was || !was->title.isEmpty() || claim->title != claim->text.simplified())
            continue;
        Claim untitled = *claim;
        untitled.title.clear();
        edit = put(std::move(untitled));
    }
    std::erase_if(edits, [&](const Edit& edit) {
        const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr;
        const Claim* was = claim ? debate.find(claim->id) : nullptr;
        return was && *was == *claim;
    });
}

/// A title that the text had before says nothing new, though it may no longer fit to what the argument is for.
static void keepTitles(const ArgdownBase& before, ArgdownBase& now)
{
    QHash<InferenceId, QString> known;
    for (const ArgdownStep& step : before.steps)
        known.insert(step.inference, step.argument);
    Edits edits;
    for (const ArgdownStep& step : now.steps) {
        const Inference* was = before.was.find(step.inference);
        const Inference* is = now.was.find(step.inference);
        if (!was || !is || step.argument.isEmpty() || known.value(step.inference) != step.argument)
            continue;
        Inference inference = *is;
        argdown::keep(inference.kept, u"title"_s, keptArgdown(was->kept).value(u"title"_s).toString());
        if (!(inference == *is))
            edits.push_back(put(std::move(inference)));
    }
    now.was.apply(edits);
}

bool isWhole(const ArgdownModel& model)
{
    return std::ranges::all_of(model.faults, &ArgdownFault::isHarmless);
}

ArgdownBase argdownBase(const Debate& debate, const ArgdownModel& model)
{
    const ArgdownNames names(debate);
    ArgdownMatches known = matchesIn(debate, names, model);
    nameNew(model, known);
    ArgdownInferences inferences;
    inferences.know(stepsOf(debate, names), debate);
    return saidBy(model, known, inferences);
}

ArgdownMerge mergeArgdown(
    const Debate& debate, const ArgdownBase& before, const ArgdownModel& now, const ArgdownMayBecome& mayBecome)
{
    ArgdownMerge merge;
    const QSet<RecordId>& absent = isWhole(now) ? before.deleted : before.hidden;
    merge.records = matchesSince(before.faces, before.headings, now);
    matchGone(before.gone, debate, now, merge.records);
    const auto isThere = [&](RecordId id, const QString& words, const QString& next) {
        return !absent.contains(id) && (!mayBecome || isWhole(now) || mayBecome(id, words, next));
    };
    matchByPlace(before, isThere, now, merge.records);
    nameNew(now, merge.records);
    ArgdownInferences inferences;
    inferences.know(before.steps, before.was);
    inferences.knowOthers(debate);
    inferences.knowOthers(before.gone.records, before.gone.steps);
    merge.base = saidBy(now, merge.records, inferences);
    keepLostWords(before.faces, merge.base.faces);
    keepWords(now, merge.records, before.was, merge.base.was);
    keepTitles(before, merge.base);
    if (!isWhole(now))
        keepHiddenValues(before, now, merge.records, merge.base);
    merge.edits = threeWayEdits(debate, before.was, merge.base.was, isWhole(now));
    leaveUntitled(debate, merge.edits);
    revive(before.gone, debate, merge.edits);
    merge.base.gone = before.gone;
    forgetGone(merge.base.gone, merge.edits);
    noteGone(merge.base.gone, debate, before, merge.edits);
    if (!isWhole(now))
        keepHidden(before, merge.base);
    return merge;
}

ArgdownMerge mergeArgdown(const Debate& debate, const ArgdownModel* before, const ArgdownModel& now)
{
    if (before)
        return mergeArgdown(debate, argdownBase(debate, *before), now);
    const ArgdownModel written = parseArgdown(QString::fromUtf8(writeArgdown(debate, {false}).bytes));
    return mergeArgdown(debate, argdownBase(debate, written), now);
}
