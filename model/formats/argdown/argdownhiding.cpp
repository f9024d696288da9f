#include "model/formats/argdown/argdownhiding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/// What stood under a heading that a fault hides stands there still.
static void keepPlace(Claim& claim, const Claim& before, const Debate& is)
{
    if (before.topic && !is.find(before.topic))
        claim.topic = before.topic;
}

static void keepPlace(Topic& topic, const Topic& before, const Debate& is)
{
    if (before.parent && !is.find(before.parent))
        topic.parent = before.parent;
}

/// What bore on a step that a fault hides does so still, though its title seems to be a claim's.
static void keepPlace(Inference& inference, const Inference& before, const Debate& is)
{
    const auto* target = std::get_if<InferenceId>(&before.target);
    if (target && !is.find(*target) && std::holds_alternative<ClaimId>(inference.target))
        inference.target = before.target;
}

/// Each member by itself: a fault may hide some of them.
static void keepValue(QJsonObject& object, const QJsonObject& before)
{
    for (auto member = before.begin(); member != before.end(); ++member) {
        const QJsonValue now = object.value(member.key());
        QJsonObject inner = now.toObject();
        if (now.isUndefined()) {
            object.insert(member.key(), member.value());
        } else if (now.isObject()) {
            keepValue(inner, member.value().toObject());
            object.insert(member.key(), inner);
        }
    }
}

template<class Value>
static void keepValue(Value& value, const Value& before)
{
    constexpr bool mayMiss
        = std::is_same_v<Value,
              QString> || std::is_same_v<Value, std::optional<double>> || std::is_same_v<Value, std::vector<TagId>>;
    if constexpr (mayMiss) {
        if (value == Value())
            value = before;
    }
}

/// What is no longer said of a record while a fault costs a part of the text.
template<class R>
static void keepHiddenValues(const Debate& was, Debate& is)
{
    Edits edits;
    for (const R& said : is.table<R>().all()) {
        const R* before = was.find(said.id);
        if (!before)
            continue;
        R record = said;
        forEachField<R>([&](const auto& field) { keepValue(record.*field.member, before->*field.member); });
        keepPlace(record, *before, is);
        if (!(record == said))
            edits.push_back(put(std::move(record)));
    }
    is.apply(edits);
}

/// Where a claim has its words a fault may hide; what only refers to it says nothing of its section.
static void keepSections(const Debate& before, const ArgdownModel& now, const ArgdownMatches& records, Debate& is)
{
    Edits edits;
    for (const ArgdownFace& face : facesOf(now, records)) {
        const Claim* claim = face.isDefined || face.isNamed ? nullptr : is.find(face.claim);
        const Claim* was = claim ? before.find(face.claim) : nullptr;
        if (!was || was->topic == claim->topic)
            continue;
        Claim kept = *claim;
        kept.topic = was->topic;
        edits.push_back(put(std::move(kept)));
    }
    is.apply(edits);
}

/// Titles of arguments whose premises are hidden are no claims, unless they were.
static QHash<QString, ClaimId> standIns(
    const ArgdownBase& before, const ArgdownModel& now, const ArgdownMatches& records, const Debate& is)
{
    QHash<QString, ClaimId> found;
    for (std::size_t i = 0; i < now.arguments.size(); ++i) {
        const ClaimId claim = now.arguments[i].lines.empty() ? records.arguments[i] : ClaimId();
        if (is.find(claim) && !before.was.find(claim))
            found.insert(now.arguments[i].title, claim);
    }
    return found;
}

/// What was said of a step that a fault hides is said still; what is new waits. Nothing else is known by its place.
static void dropStandIns(
    const ArgdownBase& before, const ArgdownModel& now, const ArgdownMatches& records, ArgdownBase& base)
{
    Debate& is = base.was;
    QHash<QString, ClaimId> known = standIns(before, now, records, is);
    for (const ArgdownStep& step : before.steps) {
        const ClaimId claim = step.isLine || !before.was.find(step.inference) ? ClaimId() : known.take(step.argument);
        if (!claim)
            continue;
        Edits edits{drop(claim)};
        for (const RecordId id : is.referrers(claim)) {
            const Inference* was = before.was.find(id.as<InferenceId>());
            edits.push_back(was ? put(*was) : drop(id));
        }
        is.apply(edits);
        std::erase_if(base.faces, [claim](const ArgdownFace& face) { return face.claim == claim; });
    }
}

void keepHiddenValues(
    const ArgdownBase& before, const ArgdownModel& now, const ArgdownMatches& records, ArgdownBase& base)
{
    Debate& is = base.was;
    keepHiddenValues<Topic>(before.was, is);
    keepHiddenValues<Claim>(before.was, is);
    keepHiddenValues<Inference>(before.was, is);
    keepSections(before.was, now, records, is);
    dropStandIns(before, now, records, base);
}

/// What was there and is not, which the next text may show again.
template<class R>
static void keepHidden(const Debate& was, Debate& is)
{
    Edits hidden;
    for (const R* record : was.table<R>().inOrder()) {
        if (!is.find(record->id))
            hidden.push_back(put(*record));
    }
    is.apply(hidden);
}

/// Each behind what it stood behind, so that it is known again by its place.
static void keepHidden(const std::vector<ArgdownFace>& before, std::vector<ArgdownFace>& faces)
{
    QHash<ClaimId, std::vector<ArgdownFace>> behind;
    QSet<ClaimId> seen;
    for (const ArgdownFace& face : faces)
        seen.insert(face.claim);
    ClaimId last;
    for (const ArgdownFace& face : before) {
        if (seen.contains(face.claim))
            last = face.claim;
        else
            behind[last].push_back(face);
    }
    std::vector<ArgdownFace> all = behind.value({});
    for (const ArgdownFace& face : faces) {
        all.push_back(face);
        const std::vector<ArgdownFace> hidden = behind.take(face.claim);
        all.insert(all.end(), hidden.begin(), hidden.end());
    }
    faces = std::move(all);
}

static QSet<InferenceId> idsOf(const std::vector<ArgdownStep>& steps)
{
    QSet<InferenceId> ids;
    for (const ArgdownStep& step : steps)
        ids.insert(step.inference);
    return ids;
}

/// An argument whose title a fault hides has it still.
static void keepHiddenTitles(const std::vector<ArgdownStep>& before, std::vector<ArgdownStep>& now)
{
    QSet<QString> titles;
    for (const ArgdownStep& step : now)
        titles.insert(step.argument);
    QHash<InferenceId, const ArgdownStep*> known;
    for (const ArgdownStep& step : before)
        known.insert(step.inference, &step);
    for (ArgdownStep& step : now) {
        const ArgdownStep* was = step.argument.isEmpty() ? known.value(step.inference) : nullptr;
        if (was && !was->isLine && !titles.contains(was->argument))
            step = *was;
    }
}

/// Claims and sections that are not in the text, or not yet again.
static void noteHidden(const ArgdownBase& before, ArgdownBase& now)
{
    QSet<RecordId> there;
    for (const ArgdownFace& face : now.faces)
        there.insert(face.claim);
    for (const auto& [title, topic] : now.headings)
        there.insert(topic);
    for (const ArgdownFace& face : before.faces) {
        if (!there.contains(face.claim))
            now.hidden.insert(face.claim);
    }
    for (const auto& heading : before.headings) {
        if (there.contains(heading.second))
            continue;
        now.hidden.insert(heading.second);
        now.headings.push_back(heading);
    }
    now.deleted = QSet<RecordId>(before.deleted).intersect(now.hidden);
}

void keepHidden(const ArgdownBase& before, ArgdownBase& now)
{
    noteHidden(before, now);
    keepHiddenTitles(before.steps, now.steps);
    keepHidden<Tag>(before.was, now.was);
    keepHidden<Scheme>(before.was, now.was);
    keepHidden<Topic>(before.was, now.was);
    keepHidden<Source>(before.was, now.was);
    keepHidden<Stakeholder>(before.was, now.was);
    keepHidden<Claim>(before.was, now.was);
    const auto there = idsOf(now.steps);
    keepHidden<Inference>(before.was, now.was);
    keepHidden<Statement>(before.was, now.was);
    keepHidden(before.faces, now.faces);
    for (const ArgdownStep& step : before.steps) {
        if (!there.contains(step.inference))
            now.steps.push_back(step);
    }
}

/// Whatever stands between them.
static QString lettersOf(const QString& text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

ArgdownMayBecome mayBecomeIn(const QString& before, const QString& now)
{
    return [was = QString(), is = QString(), before, now](RecordId, const QString& words, const QString& next) mutable {
        if (was.isEmpty()) {
            was = lettersOf(before);
            is = lettersOf(now);
        }
        const QString letters = lettersOf(words);
        return letters.isEmpty() || lettersOf(next).contains(letters) || is.count(letters) < was.count(letters);
    };
}

void tellDeleted(const ArgdownBase& before, const QString& text, ArgdownBase& now)
{
    if (now.hidden.isEmpty())
        return;
    const QString letters = lettersOf(text);
    qsizetype last = 0; ///< they are mostly found in their order
    const auto look = [&](RecordId id, const QString& words) {
        if (!now.hidden.contains(id) || before.hidden.contains(id))
            return;
        const QString wanted = lettersOf(words);
        const qsizetype behind = letters.indexOf(wanted, last);
        const qsizetype found = behind < 0 ? letters.indexOf(wanted) : behind;
        if (found < 0)
            now.deleted.insert(id);
        else
            last = found;
    };
    for (const ArgdownFace& face : now.faces)
        look(face.claim, face.text);
    for (const auto& [title, topic] : now.headings)
        look(topic, title);
}
