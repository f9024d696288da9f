#include "model/formats/argdown/argdownthreeway.h"

#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "model/formats/argdown/argdownmergedvalues.h"
#include "model/formats/argdown/argdownvocabulary.h"

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Whether texts give records their places in an order.
template<class R>
constexpr bool isPlaced
    = std::is_same_v<R,
          Topic> || std::is_same_v<R, Source> || std::is_same_v<R, Stakeholder> || std::is_same_v<R, Claim> || std::is_same_v<R, Inference> || std::is_same_v<R, Statement>;

class ThreeWay {
public:
    /// @param room  in the order of records, between those that come to stand side by side
    ThreeWay(const Debate& debate, const Debate& was, const Debate& is, double room = 1)
        : m_debate(debate)
        , m_was(was)
        , m_is(is)
        , m_work(debate)
        , m_vocabulary(debate, {&was, &is})
        , m_room(room)
    {
    }

    Edits edits(bool mayDrop);
    bool lacksRoom() const { return m_lacksRoom; } ///< in the order of records, for those that came

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
    void addTouched(Edits& edits) const;
    void bringMentioned();
    std::vector<RecordId> missingFor(RecordId id) const;
    template<class R>
    bool bring(RecordId id);
    bool isSound(const Inference& inference) const;
    void dropUnsound();
    void findMoved();
    void reorder();
    void putInfo();
    void change(const Edit& edit);

    const Debate& m_debate;
    const Debate& m_was;
    const Debate& m_is;
    Debate m_work;
    std::set<RecordId> m_touched;
    std::set<RecordId> m_moved;
    ArgdownVocabulary m_vocabulary;
    double m_room;
    bool m_lacksRoom = false;
};

void ThreeWay::change(const Edit& edit)
{
    m_touched.insert(edit.id());
    m_work.apply({edit});
}

template<class R>
void ThreeWay::put(const R& said, Places& places)
{
    const R* mine = m_debate.find(said.id);
    const R* old = m_was.find(said.id);
    if (m_vocabulary.isJoined(said.id))
        return;
    const R is = m_vocabulary.ours(said);
    if (!mine && old && m_vocabulary.ours(*old) == is)
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
        was = m_vocabulary.ours(*old);
    const R next = mergedRecord(*mine, was, is);
    const R* there = m_work.find(said.id);
    if (!there || !(*there == next))
        change(::put(next));
}

template<class R>
void ThreeWay::putAll()
{
    Places places(m_work.table<R>().all(), m_room);
    for (const R* record : m_is.table<R>().inOrder()) {
        put(*record, places);
        const R* there = m_work.find(record->id);
        if (there && !m_moved.contains(record->id))
            places.pass(there->order);
    }
    m_lacksRoom = m_lacksRoom || places.lackRoom();
}

std::vector<RecordId> ThreeWay::missingFor(RecordId id) const
{
    std::vector<RecordId> missing;
    forEachKind([&]<class R>() {
        const R* record = m_work.find(id.as<IdOf<R>>());
        if (!record)
            return;
        const auto all = referencesOf(*record);
        std::ranges::copy_if(all, std::back_inserter(missing), [&](RecordId one) { return !m_work.contains(one); });
    });
    return missing;
}

template<class R>
bool ThreeWay::bring(RecordId id)
{
    const R* said = m_is.find(id.as<IdOf<R>>());
    if (said)
        change(::put(*said));
    return said;
}

/// What the text speaks of anew may have been dropped from the debate meanwhile.
void ThreeWay::bringMentioned()
{
    std::vector<RecordId> ahead(m_touched.begin(), m_touched.end());
    while (!ahead.empty()) {
        const RecordId id = ahead.back();
        ahead.pop_back();
        for (const RecordId missing : missingFor(id)) {
            if (bring<Topic>(missing) || bring<Tag>(missing) || bring<Source>(missing) || bring<Stakeholder>(missing))
                ahead.push_back(missing);
        }
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
void ThreeWay::findMoved()
{
    std::vector<RecordId> known;
    std::vector<double> ranks;
    for (const Claim* claim : m_is.claims().inOrder()) {
        const Claim* old = m_debate.find(claim->id) ? m_was.find(claim->id) : nullptr;
        if (!old)
            continue;
        known.push_back(claim->id);
        ranks.push_back(old->order);
    }
    const std::vector<bool> stays = longestRow(ranks);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!stays[i])
            m_moved.insert(known[i]);
    }
}

/// Once those that are new have their places.
void ThreeWay::reorder()
{
    Places places(m_work.claims().all());
    for (const Claim* said : m_is.claims().inOrder()) {
        const Claim* there = m_work.find(said->id);
        if (!there)
            continue;
        Claim claim = *there;
        if (m_moved.contains(claim.id)) {
            claim.order = places.next();
            change(::put(claim));
        }
        places.pass(claim.order);
    }
    m_lacksRoom = m_lacksRoom || places.lackRoom();
}

void ThreeWay::putInfo()
{
    DebateInfo was = m_was.info();
    DebateInfo is = m_is.info();
    is.id = m_debate.info().id ? m_debate.info().id : is.id;
    was.id = is.id;
    DebateInfo next = mergedRecord(m_debate.info(), was, is);
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
    putInfo();
    for (const Tag* tag : m_is.tags().inOrder()) {
        if (m_vocabulary.isNew(*tag) && !m_was.find(tag->id))
            change(::put(*tag));
    }
    for (const Scheme* scheme : m_is.table<Scheme>().inOrder()) {
        if (m_vocabulary.isNew(*scheme))
            change(::put(*scheme));
    }
    putAll<Topic>();
    putAll<Source>();
    putAll<Stakeholder>();
    findMoved();
    putAll<Claim>();
    putAll<Inference>();
    putAll<Statement>();
    bringMentioned();
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

/// Gives those of each kind numbers in the order they are in.
void number(Debate& debate, double distance)
{
    Edits edits;
    forEachKind([&]<class R>() {
        if constexpr (isPlaced<R>) {
            double order = 0;
            for (const R* record : debate.table<R>().inOrder()) {
                R one = *record;
                one.order = order += distance;
                edits.push_back(::put(std::move(one)));
            }
        }
    });
    debate.apply(edits);
}

/// Whatever the edits put, and all else that stands elsewhere than before.
Edits withOrderOf(const Debate& numbered, const Debate& before, const Edits& edits)
{
    QSet<RecordId> changed;
    Edits all;
    for (const Edit& edit : edits) {
        changed.insert(edit.id());
        if (!edit.record())
            all.push_back(edit);
    }
    forEachKind([&]<class R>() {
        for (const R& record : numbered.table<R>().all()) {
            bool isMoved = false;
            if constexpr (isPlaced<R>)
                isMoved = before.find(record.id) && before.find(record.id)->order != record.order;
            if (isMoved || changed.contains(record.id))
                all.push_back(::put(record));
        }
    });
    return all;
}

/// More than there is room for come to stand in one place: with all of them as far apart as that takes, and in whole
/// numbers in the end.
Edits editsWithRoom(const Debate& debate, const Debate& was, const Debate& is, bool mayDrop)
{
    double room = 1;
    forEachKind([&]<class R>() { room = std::max(room, 1.0 + static_cast<double>(is.table<R>().count())); });
    Debate numbered = debate;
    number(numbered, room * room);
    const Edits edits = ThreeWay(numbered, was, is, room).edits(mayDrop);
    numbered.apply(edits);
    number(numbered, 1);
    return withOrderOf(numbered, debate, edits);
}

} // namespace

Edits threeWayEdits(const Debate& debate, const Debate& was, const Debate& is, bool mayDrop)
{
    ThreeWay work(debate, was, is);
    Edits edits = work.edits(mayDrop);
    return work.lacksRoom() ? editsWithRoom(debate, was, is, mayDrop) : edits;
}
