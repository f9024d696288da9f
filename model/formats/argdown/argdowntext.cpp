#include "model/formats/argdown/argdowntext.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownbrackets.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownhiding.h"
#include "model/formats/argdown/argdownparser.h"
#include "model/formats/argdown/argdownpatching.h"
#include "model/formats/argdown/argdownplaces.h"
#include "model/formats/argdown/argdownretitling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString writtenOf(const Debate& debate)
{
    return editableArgdown(QString::fromUtf8(writeArgdown(debate, {false}).bytes));
}

namespace {

/// A text as it is read: what is between brackets that somebody has emptied is still what it was.
struct ReadArgdown {
    QString text; ///< with those titles
    std::vector<ArgdownSpan> titles;
    ArgdownModel model;
};

}

static ReadArgdown readOf(const ArgdownBase& before, const QString& text)
{
    const std::vector<TextReplacement> emptied = emptiedTitles(before, text);
    ReadArgdown read{replacedIn(text, emptied), {}, {}};
    qsizetype longer = 0;
    for (const TextReplacement& title : emptied) {
        read.titles.push_back({title.start + longer, title.start + longer + title.by.size()});
        longer += title.by.size();
    }
    read.model = parseArgdown(read.text);
    return read;
}

/// Where brackets are empty.
static std::vector<ArgdownFault> missingTitles(const std::vector<ArgdownSpan>& titles, const QString& text)
{
    std::vector<ArgdownFault> faults;
    for (const ArgdownSpan& title : titles) {
        const qsizetype start = placeWithout(titles, title.start) - 1;
        const QStringView before = QStringView(text).first(start);
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        faults.push_back({{start, start + 2}, 1 + static_cast<int>(before.count(u'\n')),
            1 + static_cast<int>(before.sliced(lineStart).toUcs4().size()),
            Sentences::tr("There is no title between the brackets; until there is one, the last one holds."), true});
    }
    return faults;
}

/// As somebody sees it, who has emptied brackets.
static void takeOut(const std::vector<ArgdownSpan>& titles, ArgdownText& shown)
{
    const auto move = [&](ArgdownSpan& span) {
        span = {placeWithout(titles, span.start), placeWithout(titles, span.end)};
    };
    for (ArgdownPlace& place : shown.places)
        move(place.span);
    for (ArgdownSign& sign : shown.signs)
        move(sign.span);
    for (ArgdownFault& fault : shown.faults) {
        const qsizetype lineStart = fault.span.start == 0 ? 0 : shown.text.lastIndexOf(u'\n', fault.span.start - 1) + 1;
        const qsizetype shorter = (fault.span.start - lineStart)
            - (placeWithout(titles, fault.span.start) - placeWithout(titles, lineStart));
        fault.column -= static_cast<int>(shorter);
        move(fault.span);
    }
    for (auto title = titles.rbegin(); title != titles.rend(); ++title)
        shown.text.remove(title->start, title->end - title->start);
    const std::vector<ArgdownFault> missing = missingTitles(titles, shown.text);
    shown.faults.insert(shown.faults.end(), missing.begin(), missing.end());
    std::ranges::stable_sort(shown.faults, {}, [](const ArgdownFault& fault) { return fault.span.start; });
    shown.isWaiting = true;
}

static ArgdownText textOf(const ReadArgdown& read, ArgdownMerge merge)
{
    ArgdownText shown{read.text, {}, std::move(merge.base), {}, signsIn(read.model, read.text), read.model.faults};
    shown.places = placesIn(read.model, merge.records, shown.base.was);
    if (!read.titles.empty())
        takeOut(read.titles, shown);
    return shown;
}

ArgdownText writtenAsText(const Debate& debate)
{
    const QString written = writtenOf(debate);
    const ReadArgdown read{written, {}, parseArgdown(written)};
    ArgdownMerge merge = mergeArgdown(debate, argdownBase(debate, read.model), read.model);
    ArgdownText text = textOf(read, std::move(merge));
    text.written = written;
    return text;
}

/// Whether edits only give titles to claims that have none: a text has to call them something.
static bool areNone(const Debate& debate, const Edits& edits)
{
    return std::ranges::all_of(edits, [&](const Edit& edit) {
        const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr;
        const Claim* was = claim ? debate.find(claim->id) : nullptr;
        if (!was || !was->title.isEmpty())
            return false;
        Claim untitled = *claim;
        untitled.title.clear();
        return untitled == *was;
    });
}

/// Nothing where the text would change the debate.
static std::optional<ArgdownText> sameSaid(const Debate& debate, const ArgdownText& ours, const QString& text)
{
    if (text == ours.text)
        return ours;
    const ReadArgdown read = readOf(ours.base, text);
    ArgdownMerge merge = mergeArgdown(debate, ours.base, read.model);
    if (!areNone(debate, merge.edits))
        return {};
    tellDeleted(ours.base, read.text, merge.base);
    ArgdownText same = textOf(read, std::move(merge));
    same.written = ours.written;
    return same;
}

ArgdownText followedText(const Debate& debate, const ArgdownText& before, std::span<const ShownArgdown> earlier)
{
    if (before.written && *before.written == writtenOf(debate))
        return before; // whatever has changed, no text tells it
    ArgdownText ours = writtenAsText(debate);
    ours.base.gone = before.base.gone;
    const auto known = std::find_if(
        earlier.rbegin(), earlier.rend(), [&](const ShownArgdown& one) { return one.written == ours.written; });
    if (known != earlier.rend()) {
        if (auto same = sameSaid(debate, ours, known->text))
            return *same;
    }
    if (auto same = sameSaid(debate, ours, patchedText(before, ours, debate)))
        return *same;
    const QString said = before.written ? *before.written : writtenOf(before.base.was);
    if (auto same = sameSaid(debate, ours, joinedByLines(said, before.text, ours.text)))
        return *same;
    return ours;
}

/// With references that follow new titles.
static ReadArgdown followed(const ArgdownBase& before, ReadArgdown read)
{
    const std::vector<TextReplacement> references = retitledReferences(before, read.model);
    if (references.empty())
        return read;
    for (ArgdownSpan& title : read.titles) {
        qsizetype longer = 0;
        for (const TextReplacement& one : references)
            longer += one.end <= title.start ? one.by.size() - (one.end - one.start) : 0;
        title = {title.start + longer, title.end + longer};
    }
    read.text = replacedIn(read.text, references);
    read.model = parseArgdown(read.text);
    return read;
}

TypedArgdown typedText(const Debate& debate, const ArgdownText& before, const QString& typed)
{
    if (typed == before.text)
        return {{}, before}; // as when a letter is typed and taken away
    const ReadArgdown read = followed(before.base, readOf(before.base, typed));
    ArgdownMerge merge = mergeArgdown(debate, before.base, read.model, mayBecomeIn(before.text, read.text));
    tellDeleted(before.base, read.text, merge.base);
    TypedArgdown made{merge.edits, {}};
    Debate after = debate;
    after.apply(made.edits);
    made.text = textOf(read, std::move(merge));
    if (before.written == writtenOf(debate))
        made.text.written = writtenOf(after);
    return made;
}
