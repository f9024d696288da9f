#pragma once

#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"

/// What a debate argues, line for line: "a, b supports c", "d attacks [b supports c]", sorted.
inline QStringList argumentsOf(const Debate& debate)
{
    const auto words = [&](ClaimId id) { return debate.find(id)->text; };
    QHash<InferenceId, QString> shown;
    const auto show = [&](const Inference& inference) -> QString {
        QStringList premises;
        for (const Premise& premise : inference.premises)
            premises += words(premise.claim);
        premises.sort();
        const auto* claim = std::get_if<ClaimId>(&inference.target);
        const QString target = claim ? words(*claim) : shown.value(std::get<InferenceId>(inference.target));
        const char* verb[] = {" supports ", " attacks ", " restates "};
        return premises.join(", ") + verb[static_cast<int>(inference.kind)] + (claim ? target : '[' + target + ']');
    };
    for (int depth = 0; depth < 4; ++depth) { // deep enough for what tests write
        for (const Inference& inference : debate.inferences().all())
            shown.insert(inference.id, show(inference));
    }
    QStringList lines = shown.values();
    lines.sort();
    return lines;
}

/// A debate of chance in which claims, questions, topics, tags and inferences have all their fields, with texts that
/// are hard to carry.
inline Debate graphDebate(unsigned seed)
{
    RandomDebate random(seed);
    Debate debate;
    for (int i = 0; i < 40; ++i)
        debate.apply(random.edit(debate));
    const QStringList texts = hostileTexts();
    const auto text = [&] { return random.below(3) ? texts[random.below(static_cast<int>(texts.size()))] : QString(); };
    const auto weight = [&] { return random.below(2) ? std::optional(random.below(1001) / 1000.0) : std::nullopt; };
    Edits edits;
    std::vector<TopicId> topics = {TopicId()};
    for (int i = 0; i < random.below(5); ++i) {
        const TopicId parent = topics[static_cast<std::size_t>(random.below(static_cast<int>(topics.size())))];
        edits.push_back(put(Topic{TopicId{5000 + i}, text(), parent, text(), random.below(9) / 8.0, text(), {}}));
        topics.push_back(TopicId{5000 + i});
    }
    const std::vector<TagId> tags = {TagId{6000}, TagId{6001}};
    edits.push_back(put(Tag{tags[0], QStringLiteral("a; b\\")}));
    edits.push_back(put(Tag{tags[1], QStringLiteral("plain")}));
    for (Claim claim : debate.claims().all()) {
        claim.title = text();
        claim.text = claim.text + text();
        claim.note = text();
        claim.weight = weight();
        claim.topic = topics[static_cast<std::size_t>(random.below(static_cast<int>(topics.size())))];
        claim.standard = static_cast<ProofStandard>(random.below(6));
        claim.defines = text();
        claim.external = text();
        if (random.below(2))
            claim.tags = {tags[static_cast<std::size_t>(random.below(2))]};
        if (random.below(4) == 0)
            claim.kept = {{QStringLiteral("x"), random.below(9)}, {QStringLiteral("\"y\""), QStringLiteral("<&")}};
        edits.push_back(put(claim));
    }
    for (Inference inference : debate.inferences().all()) {
        inference.note = text();
        inference.weight = weight();
        inference.external = text();
        inference.scheme = random.below(3) ? QString() : QStringLiteral("expert-opinion");
        inference.order = random.below(9) / 8.0;
        for (Premise& premise : inference.premises)
            premise = {premise.claim, random.below(2) == 0, random.below(2) ? QStringLiteral("major") : QString()};
        edits.push_back(put(inference));
    }
    for (Issue issue : debate.issues().all()) {
        issue.note = text();
        issue.exclusive = random.below(2) == 0;
        issue.external = text();
        edits.push_back(put(issue));
    }
    edits.push_back(put(DebateInfo{
        DebateInfoId{7}, text(), text(), text(), QStringLiteral("de"), static_cast<SupportReading>(random.below(4))}));
    debate.apply(edits);
    return debate;
}

/// The debate with other texts: each is what `convert` makes of it.
template<class Convert>
Debate withTexts(const Debate& debate, Convert convert)
{
    Edits edits;
    forEachKind([&]<class R>() {
        for (R record : debate.table<R>().all()) {
            forEachField<R>([&](const auto& field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>)
                    record.*field.member = convert(record.*field.member);
            });
            edits.push_back(put(record));
        }
    });
    Debate other;
    other.apply(edits);
    return other;
}

/// The debate with its tags known by their names alone, as graphs hold them.
inline Debate withTagsByName(const Debate& debate)
{
    QHash<TagId, TagId> ids;
    Edits edits;
    for (const Claim& claim : debate.claims().all()) {
        Claim changed = claim;
        for (TagId& tag : changed.tags) {
            const QString name = debate.find(tag)->name;
            const TagId id{keyOfName(QStringLiteral("graph/tag/") + name.toCaseFolded())};
            edits.push_back(put(Tag{id, name}));
            ids.insert(tag, id);
            tag = id;
        }
        edits.push_back(put(changed));
    }
    Debate other = debate;
    for (const Tag& tag : debate.tags().all())
        edits.insert(edits.begin(), drop(tag.id));
    other.apply(edits);
    return other;
}

/// The debate without the records of some kinds.
inline Debate without(const Debate& debate, const std::vector<Kind>& kinds)
{
    Debate other;
    Edits edits;
    forEachKind([&]<class R>() {
        if (std::ranges::find(kinds, kindOf<R>) != kinds.end())
            return;
        for (const R& record : debate.table<R>().all())
            edits.push_back(put(record));
    });
    other.apply(edits);
    return other;
}

/// What differs first, for a message; empty: nothing.
inline QString firstDifference(const Debate& one, const Debate& other)
{
    QString found;
    forEachKind([&]<class R>() {
        for (const R& record : one.table<R>().all()) {
            const R* same = other.find(record.id);
            forEachField<R>([&](const auto& field) {
                if (found.isEmpty() && same && !(record.*field.member == same->*field.member))
                    found = QStringLiteral("%1.%2 of %3")
                                .arg(QString(Traits<R>::json), QString(field.json))
                                .arg(record.id.value);
            });
            if (found.isEmpty() && !same)
                found = QStringLiteral("%1: %2 is missing").arg(QString(Traits<R>::json)).arg(record.id.value);
        }
        if (found.isEmpty() && one.table<R>().count() != other.table<R>().count())
            found = QStringLiteral("%1: there are more").arg(QString(Traits<R>::json));
    });
    return found;
}
