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

/// Fills the fields of a debate of chance, with texts that are hard to carry.
class HostileFields {
public:
    explicit HostileFields(RandomDebate& random)
        : m_random(random)
    {
    }

    /// Topics inside each other, and none.
    std::vector<TopicId> addTopics(Edits& edits)
    {
        std::vector<TopicId> topics = {TopicId()};
        for (int i = 0; i < m_random.below(5); ++i) {
            edits.push_back(
                put(Topic{TopicId{5000 + i}, text(), any(topics), text(), m_random.below(9) / 8.0, text(), {}}));
            topics.push_back(TopicId{5000 + i});
        }
        return topics;
    }

    void fill(Claim& claim, const std::vector<TopicId>& topics, const std::vector<TagId>& tags)
    {
        claim.title = text();
        claim.text = claim.text + text();
        claim.note = text();
        claim.weight = weight();
        claim.topic = any(topics);
        claim.standard = static_cast<ProofStandard>(m_random.below(6));
        claim.defines = text();
        claim.external = text();
        if (m_random.below(2))
            claim.tags = {any(tags)};
        if (m_random.below(4) == 0)
            claim.kept = {{QStringLiteral("x"), m_random.below(9)}, {QStringLiteral("\"y\""), QStringLiteral("<&")}};
    }

    void fill(Inference& inference)
    {
        inference.note = text();
        inference.weight = weight();
        inference.external = text();
        inference.scheme = m_random.below(3) ? QString() : QStringLiteral("expert-opinion");
        inference.order = m_random.below(9) / 8.0;
        for (Premise& premise : inference.premises)
            premise = {premise.claim, m_random.below(2) == 0, m_random.below(2) ? QStringLiteral("major") : QString()};
    }

    void fill(Issue& issue)
    {
        issue.note = text();
        issue.exclusive = m_random.below(2) == 0;
        issue.external = text();
    }

    DebateInfo info()
    {
        return {DebateInfoId{7}, text(), text(), text(), QStringLiteral("de"),
            static_cast<SupportReading>(m_random.below(4))};
    }

private:
    QString text() { return m_random.below(3) ? m_texts[m_random.below(static_cast<int>(m_texts.size()))] : QString(); }
    std::optional<double> weight()
    {
        return m_random.below(2) ? std::optional(m_random.below(1001) / 1000.0) : std::nullopt;
    }
    template<class AnId>
    AnId any(const std::vector<AnId>& ids)
    {
        return ids[static_cast<std::size_t>(m_random.below(static_cast<int>(ids.size())))];
    }

    RandomDebate& m_random;
    const QStringList m_texts = hostileTexts();
};

/// A debate of chance in which claims, questions, topics, tags and inferences have all their fields, with texts that
/// are hard to carry.
inline Debate graphDebate(unsigned seed)
{
    RandomDebate random(seed);
    HostileFields fields(random);
    Debate debate;
    for (int i = 0; i < 40; ++i)
        debate.apply(random.edit(debate));
    const std::vector<TagId> tags = {TagId{6000}, TagId{6001}};
    Edits edits = {put(Tag{tags[0], QStringLiteral("a; b\\")}), put(Tag{tags[1], QStringLiteral("plain")})};
    const std::vector<TopicId> topics = fields.addTopics(edits);
    for (Claim claim : debate.claims().all()) {
        fields.fill(claim, topics, tags);
        edits.push_back(put(claim));
    }
    for (Inference inference : debate.inferences().all()) {
        fields.fill(inference);
        edits.push_back(put(inference));
    }
    for (Issue issue : debate.issues().all()) {
        fields.fill(issue);
        edits.push_back(put(issue));
    }
    edits.push_back(put(fields.info()));
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

/// Whether a report says of losses that some tags have no claims, and nothing else.
inline bool tellsOfBareTagsOnly(const Report& report, const Debate& debate)
{
    QSet<qint64> used;
    for (const Claim& claim : debate.claims().all()) {
        for (const TagId tag : claim.tags)
            used.insert(tag.value);
    }
    if (used.size() == debate.tags().count())
        return report.lost.empty();
    return report.lost.size() == 1 && debate.find(report.lost.front().about.as<TagId>());
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
