#include "app/exchange/sametexts.h"

#include "model/debate/debate.h"
#include "model/debate/editing/merging.h"
#include "model/debate/editing/people.h"

#include <QHash>

namespace {

QString folded(const QString& text)
{
    const QString words = text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    return words.endsWith(u'.') ? words.chopped(1).trimmed() : words;
}

/// The first record of each text in the receiver.
template<class R>
QHash<QString, IdOf<R>> byText(const Debate& receiver, QString R::*text)
{
    QHash<QString, IdOf<R>> known;
    for (const R* record : receiver.table<R>().inOrder()) {
        const QString key = folded(record->*text);
        if (!key.isEmpty() && !known.contains(key))
            known.insert(key, record->id);
    }
    return known;
}

template<class R>
std::vector<std::pair<IdOf<R>, IdOf<R>>> pairs(const Debate& arriving, const Debate& receiver, QString R::*text)
{
    std::vector<std::pair<IdOf<R>, IdOf<R>>> found;
    if (arriving.table<R>().isEmpty())
        return found;
    const QHash<QString, IdOf<R>> known = byText<R>(receiver, text);
    for (const R* record : arriving.table<R>().inOrder()) {
        const IdOf<R> same = known.value(folded(record->*text));
        if (same && !receiver.contains(record->id))
            found.emplace_back(same, record->id);
    }
    return found;
}

}

SameTexts sameTextsIn(const Debate& arriving, const Debate& receiver)
{
    return {pairs<Claim>(arriving, receiver, &Claim::text), pairs<Stakeholder>(arriving, receiver, &Stakeholder::name)};
}

Edits mergesOf(const Debate& debate, const SameTexts& same)
{
    Edits all = mergeClaims(debate, same.claims);
    if (same.stakeholders.empty())
        return all;
    Debate merged = debate;
    merged.apply(all);
    for (const auto& [kept, gone] : same.stakeholders) {
        const Result<Edits> edits = mergeStakeholders(merged, kept, gone);
        if (!edits)
            continue; // a merge before took it along
        merged.apply(*edits);
        all = std::move(all) + *edits;
    }
    return all;
}
