#include "model/formats/argdown/argdowntext.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownparser.h"
#include "model/formats/argdown/argdownpatching.h"
#include "model/formats/argdown/argdownplaces.h"
#include "model/formats/argdown/argdownretitling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString writtenOf(const Debate& debate)
{
    return editableArgdown(QString::fromUtf8(writeArgdown(debate, {false}).bytes));
}

static ArgdownText textOf(const QString& text, const ArgdownModel& model, ArgdownMerge merge)
{
    ArgdownText shown{text, {}, std::move(merge.base), {}, signsIn(model, text), model.faults};
    shown.places = placesIn(model, merge.records, shown.base.was);
    return shown;
}

ArgdownText writtenAsText(const Debate& debate)
{
    const QString written = writtenOf(debate);
    const ArgdownModel model = parseArgdown(written);
    ArgdownMerge merge = mergeArgdown(debate, argdownBase(debate, model), model);
    ArgdownText text = textOf(written, model, std::move(merge));
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
    const ArgdownModel model = parseArgdown(text);
    ArgdownMerge merge = mergeArgdown(debate, ours.base, model);
    if (!areNone(debate, merge.edits))
        return {};
    ArgdownText same = textOf(text, model, std::move(merge));
    same.written = ours.written;
    return same;
}

ArgdownText followedText(const Debate& debate, const ArgdownText& before, std::span<const ShownArgdown> earlier)
{
    ArgdownText ours = writtenAsText(debate);
    ours.base.gone = before.base.gone;
    const auto known = std::find_if(
        earlier.rbegin(), earlier.rend(), [&](const ShownArgdown& one) { return one.written == ours.written; });
    if (known != earlier.rend()) {
        if (auto same = sameSaid(debate, ours, known->text))
            return *same;
    }
    if (!before.written)
        return ours;
    if (auto same = sameSaid(debate, ours, patchedText(before, ours, debate)))
        return *same;
    if (auto same = sameSaid(debate, ours, joinedByLines(*before.written, before.text, ours.text)))
        return *same;
    return ours;
}

/// Brackets that wait for a title: what was in them is still what it was.
static std::vector<ArgdownFault> emptyTitles(const QString& text)
{
    static const QRegularExpression empty(u"^[ \\t]*(?:\\[\\]|<>):?"_s, QRegularExpression::MultilineOption);
    std::vector<ArgdownFault> faults;
    for (auto found = empty.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype start = match.capturedStart();
        const qsizetype lineStart = text.lastIndexOf(u'\n', start - 1) + 1;
        const int line = 1 + static_cast<int>(QStringView(text).first(start).count(u'\n'));
        faults.push_back({{start, match.capturedEnd()}, line, static_cast<int>(start - lineStart) + 1,
            Sentences::tr("There is no title between the brackets; until there is one, nothing changes.")});
    }
    return faults;
}

TypedArgdown typedText(const Debate& debate, const ArgdownText& before, const QString& typed)
{
    if (typed == before.text)
        return {{}, before}; // as when a letter is typed and taken away
    ArgdownModel model = parseArgdown(typed);
    if (auto faults = emptyTitles(typed); !faults.empty() && hasLostWords(before.base, model)) {
        TypedArgdown waiting{{}, before};
        waiting.text.text = typed;
        waiting.text.places.clear();
        waiting.text.signs = signsIn(model, typed);
        waiting.text.faults = std::move(faults);
        return waiting;
    }
    const QString followed = replacedIn(typed, retitledReferences(before.base, model));
    if (followed != typed)
        model = parseArgdown(followed);
    ArgdownMerge merge = mergeArgdown(debate, before.base, model);
    TypedArgdown made{merge.edits, {}};
    Debate after = debate;
    after.apply(made.edits);
    made.text = textOf(followed, model, std::move(merge));
    if (before.written == writtenOf(debate))
        made.text.written = writtenOf(after);
    return made;
}
