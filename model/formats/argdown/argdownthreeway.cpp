#include "model/formats/argdown/argdownthreeway.h"

#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "model/formats/aif/aifschemes.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownmergedvalues.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

class ThreeWay {
public:
    ThreeWay(const Debate& debate, const Debate& was, const Debate& is)
        : m_debate(debate)
        , m_was(was)
        , m_is(is)
        , m_work(debate)
    {
    }

    Edits edits(bool mayDrop);

private:
    template<class R>
    void putAll();
    template<class R>
    void put(const R& said, Places& places);
    template<class R>
    void addMissing(std::vector<RecordId>& missing) const;
    void dropMissing();
    bool isUsed(RecordId id) const;
    template<class R>
    void dropUnused();
    template<class R>
    R merged(R mine, const R& was, const R& is) const;
    template<class R>
    void addTouched(Edits& edits) const;
    void joinTags();
    void joinSchemes();
    Claim withOurs(Claim claim) const;
    Inference withOurs(Inference inference) const;
    template<class R>
    R withOurs(R record) const
    {
        return record;
    }
    bool isSound(const Inference& inference) const;
    void dropUnsound();
    void reorder();
    void putInfo();
    void change(const Edit& edit);

    const Debate& m_debate;
    const Debate& m_was;
    const Debate& m_is;
    Debate m_work;
    std::set<RecordId> m_touched;
    QHash<TagId, TagId> m_tags; ///< of the texts: the debate's own
    QHash<QString, QString> m_schemes;
};

void ThreeWay::change(const Edit& edit)
{
    m_touched.insert(edit.id());
    m_work.apply({edit});
}

/// Where the text differs from what it was, the record follows it; its place in the order stays.
template<class R>
R ThreeWay::merged(R mine, const R& was, const R& is) const
{
    forEachField<R>([&](const auto& field) {
        auto& value = mine.*field.member;
        if (!(was.*field.member == is.*field.member))
            value = mergedValue(value, was.*field.member, is.*field.member);
    });
    return mine;
}

void ThreeWay::joinTags()
{
    QHash<QString, TagId> ours;
    for (const Tag& tag : m_debate.tags().all())
        ours.insert(shownInArgdown(tag.name).toCaseFolded(), tag.id);
    for (const Debate* text : {&m_was, &m_is}) {
        for (const Tag& tag : text->tags().all()) {
            const TagId known = ours.value(shownInArgdown(tag.name).toCaseFolded());
            m_tags.insert(tag.id, known ? known : tag.id);
        }
    }
}

/// A rule of a text is one of the debate's schemes by name, or the key of one from the catalogue.
void ThreeWay::joinSchemes()
{
    QHash<QString, QString> ours;
    for (const Scheme& scheme : m_debate.table<Scheme>().all())
        ours.insert(scheme.name.simplified(), QString::number(scheme.id.value));
    for (const Inference& inference : m_debate.inferences().all()) {
        if (!inference.scheme.isEmpty() && !ours.contains(inference.scheme))
            ours.insert(inference.scheme, inference.scheme);
    }
    for (const QString& key : knownSchemeKeys()) {
        if (!ours.contains(key))
            ours.insert(key, key);
    }
    for (const Debate* text : {&m_was, &m_is}) {
        for (const Scheme& scheme : text->table<Scheme>().all()) {
            const QString key = QString::number(scheme.id.value);
            m_schemes.insert(key, ours.value(scheme.name, key));
        }
    }
}

Claim ThreeWay::withOurs(Claim claim) const
{
    for (TagId& tag : claim.tags)
        tag = m_tags.value(tag, tag);
    return claim;
}

Inference ThreeWay::withOurs(Inference inference) const
{
    inference.scheme = m_schemes.value(inference.scheme, inference.scheme);
    return inference;
}

template<class R>
void ThreeWay::put(const R& said, Places& places)
{
    const R* mine = m_debate.find(said.id);
    const R* old = m_was.find(said.id);
    const R is = withOurs(said);
    if (!mine && old && withOurs(*old) == is)
        return; // it was dropped from the debate, and the text has not noticed
    if (!mine) {
        R fresh = is;
        fresh.order = places.next();
        change(::put(std::move(fresh)));
        return;
    }
    R was; // of what the text did not say until now it says no less than the debate does
    was.id = said.id;
    if (old)
        was = withOurs(*old);
    const R next = merged(*mine, was, is);
    const R* there = m_work.find(said.id);
    if (!there || !(*there == next))
        change(::put(next));
}

template<class R>
void ThreeWay::putAll()
{
    Places places(m_work.table<R>().all());
    for (const R* record : m_is.table<R>().inOrder()) {
        put(*record, places);
        if (const R* there = m_work.find(record->id))
            places.pass(there->order);
    }
}

/// What a text makes of an inference may not fit to what has become of the debate meanwhile.
bool ThreeWay::isSound(const Inference& inference) const
{
    const bool isOnOwnPremise = std::ranges::any_of(
        inference.premises, [&](const Premise& premise) { return inference.target == Target(premise.claim); });
    bool hasAll = true;
    forEachReference(inference, [&](RecordId id) { hasAll = hasAll && m_work.contains(id); });
    return hasAll && !isOnOwnPremise && !isEndless(m_work, inference);
}

void ThreeWay::dropUnsound()
{
    std::vector<InferenceId> ahead;
    for (const RecordId id : m_touched) {
        const Inference* inference = m_work.find(id.as<InferenceId>());
        if (inference && !isSound(*inference))
            ahead.push_back(inference->id);
    }
    while (!ahead.empty()) {
        const InferenceId id = ahead.back();
        ahead.pop_back();
        for (const Inference* above : m_work.bearingOn(id))
            ahead.push_back(above->id);
        if (m_work.find(id))
            change(drop(id));
    }
}

template<class R>
void ThreeWay::addMissing(std::vector<RecordId>& missing) const
{
    for (const R& record : m_was.table<R>().all()) {
        if (!m_is.find(record.id) && m_debate.find(record.id))
            missing.push_back(record.id);
    }
}

/// Once what stays no longer refers to it, so that nothing goes with it but what must.
void ThreeWay::dropMissing()
{
    std::vector<RecordId> missing;
    addMissing<Statement>(missing);
    addMissing<Inference>(missing);
    addMissing<Claim>(missing);
    addMissing<Topic>(missing);
    if (missing.empty())
        return;
    if (const auto removed = removal(m_work, missing)) {
        for (const Edit& edit : *removed)
            change(edit);
    }
}

bool ThreeWay::isUsed(RecordId id) const
{
    const QString key = QString::number(id.value);
    const auto hasScheme = [&](const Inference& inference) { return inference.scheme == key; };
    return !m_work.referrers(id).empty()
        || (id.kind == Kind::Scheme && std::ranges::any_of(m_work.inferences().all(), hasScheme));
}

/// What only the text brought, half typed words among it, goes with its last mention.
template<class R>
void ThreeWay::dropUnused()
{
    for (R old : m_was.table<R>().all()) {
        const R* mine = m_work.find(old.id);
        if (!mine || m_is.find(old.id) || isUsed(old.id))
            continue;
        old.order = mine->order;
        if (old == *mine)
            change(drop(old.id));
    }
}

/// Claims that stand elsewhere in the text than before, as few as possible: those that no longest row in the old order
/// holds.
void ThreeWay::reorder()
{
    std::vector<double> ranks; ///< of those that the text had before
    for (const Claim* claim : m_is.claims().inOrder()) {
        if (const Claim* old = m_was.find(claim->id); old && m_work.find(claim->id))
            ranks.push_back(old->order);
    }
    const std::vector<bool> stays = longestRow(ranks);
    Places places(m_work.claims().all());
    std::size_t known = 0;
    for (const Claim* said : m_is.claims().inOrder()) {
        const Claim* there = m_work.find(said->id);
        if (!there)
            continue;
        Claim claim = *there;
        if (m_was.find(claim.id) && !stays[known++]) {
            claim.order = places.next();
            change(::put(claim));
        }
        places.pass(claim.order);
    }
}

void ThreeWay::putInfo()
{
    DebateInfo was = m_was.info();
    DebateInfo is = m_is.info();
    is.id = m_debate.info().id ? m_debate.info().id : is.id;
    was.id = is.id;
    DebateInfo next = merged(m_debate.info(), was, is);
    next.id = is.id;
    if (!(next == m_debate.info()))
        change(::put(next));
}

template<class R>
void ThreeWay::addTouched(Edits& edits) const
{
    for (const RecordId id : m_touched) {
        if (id.kind != kindOf<R>)
            continue;
        const auto typed = IdOf<R>{id.value};
        const R* before = m_debate.find(typed);
        const R* after = m_work.find(typed);
        if (!after && before)
            edits.push_back(drop(id));
        else if (after && !(before && *before == *after))
            edits.push_back(::put(*after));
    }
}

Edits ThreeWay::edits(bool mayDrop)
{
    joinTags();
    joinSchemes();
    putInfo();
    for (const Tag* tag : m_is.tags().inOrder()) {
        if (m_tags.value(tag->id) == tag->id && !m_debate.find(tag->id) && !m_was.find(tag->id))
            change(::put(*tag));
    }
    for (const Scheme* scheme : m_is.table<Scheme>().inOrder()) {
        const QString key = QString::number(scheme->id.value);
        if (m_schemes.value(key) == key && !m_debate.find(scheme->id))
            change(::put(*scheme));
    }
    putAll<Topic>();
    putAll<Source>();
    putAll<Stakeholder>();
    putAll<Claim>();
    putAll<Inference>();
    putAll<Statement>();
    reorder();
    if (mayDrop) {
        dropMissing();
        dropUnused<Tag>();
        dropUnused<Scheme>();
        dropUnused<Source>();
        dropUnused<Stakeholder>();
    }
    dropUnsound();
    Edits edits;
    forEachKind([&]<class R>() { addTouched<R>(edits); });
    return edits;
}

} // namespace

Edits threeWayEdits(const Debate& debate, const Debate& was, const Debate& is, bool mayDrop)
{
    return ThreeWay(debate, was, is).edits(mayDrop);
}
