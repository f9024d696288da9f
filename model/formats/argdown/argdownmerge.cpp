#include "model/formats/argdown/argdownmerge.h"

#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownidentity.h"
#include "model/formats/argdown/argdownparser.h"
#include "model/formats/argdown/argdownthreeway.h"

#include <algorithm>

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

/// The debate that a text says, with the ids of the records that it means.
static Debate meantBy(const ArgdownModel& model, const ArgdownMatches& matches, ArgdownInferences& inferences)
{
    ArgdownIdentity identity;
    identity.claim = [&](const ArgdownEnd& end) {
        const auto index = static_cast<std::size_t>(end.index);
        return end.kind == ArgdownEnd::Kind::Argument ? matches.arguments[index] : matches.statements[index];
    };
    identity.topic = [&](int section) { return matches.sections[static_cast<std::size_t>(section)]; };
    // First what is certain, so that nothing which merely resembles it takes its place.
    inferences.begin(false);
    identity.inference = [&](const Inference& made, const QString& title) { return inferences.idOf(made, title); };
    (void)debateOf(model, {}, identity);
    inferences.begin(true);
    return debateOf(model, {}, identity).debate;
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

static bool isWhole(const ArgdownModel& model)
{
    return std::ranges::all_of(model.faults, &ArgdownFault::isHarmless);
}

ArgdownMerge mergeArgdown(const Debate& debate, const ArgdownModel* before, const ArgdownModel& now)
{
    const ArgdownNames names(debate);
    const ArgdownModel written
        = before ? ArgdownModel() : parseArgdown(QString::fromUtf8(writeArgdown(debate, {false}).bytes));
    const ArgdownModel& old = before ? *before : written;
    ArgdownMatches known = matchesIn(debate, names, old);
    nameNew(old, known);
    ArgdownMerge merge;
    merge.records = matchesSince(old, known, now);
    nameNew(now, merge.records);
    ArgdownInferences inferences(debate, names);
    const Debate was = meantBy(old, known, inferences);
    inferences.learn(was);
    Debate is = meantBy(now, merge.records, inferences);
    keepWords(now, merge.records, was, is);
    merge.edits = threeWayEdits(debate, was, is, isWhole(now));
    return merge;
}
