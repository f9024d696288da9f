#include "model/formats/argdown/argdownrevival.h"

#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/argdownmergedvalues.h"
#include "model/formats/argdown/argdownrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostGone = 5000; ///< claims

/// Whether records are only there for others to mention them.
template<class R>
constexpr bool isMentioned
    = std::is_same_v<R,
          Tag> || std::is_same_v<R, Scheme> || std::is_same_v<R, Source> || std::is_same_v<R, Stakeholder>;

/// Whether texts say such records.
template<class R>
constexpr bool isSaid
    = isMentioned<
          R> || std::is_same_v<R, Claim> || std::is_same_v<R, Inference> || std::is_same_v<R, Topic> || std::is_same_v<R, DebateInfo>;

bool isSaidByTexts(RecordId id)
{
    bool found = false;
    forEachKind([&]<class R>() { found = found || (isSaid<R> && kindOf<R> == id.kind); });
    return found;
}

class Revival {
public:
    Revival(const ArgdownGone& gone, const Debate& debate, Edits& edits)
        : m_gone(gone)
        , m_debate(debate)
        , m_edits(edits)
        , m_after(debate)
    {
    }

    void revive();

private:
    template<class R>
    void makeWhole();
    template<class R>
    R merged(const R& was, const R& is) const;
    Claim asItWas(const Claim& was, const Claim& is) const;
    Inference asItWas(const Inference& was, const Inference& is) const;
    Topic asItWas(const Topic& was, const Topic& is) const;
    template<class R>
    void bringMentioned(const R& record);
    void bring(RecordId id);
    template<class R>
    bool bringHeld();

    const ArgdownGone& m_gone;
    const Debate& m_debate;
    Edits& m_edits;
    Debate m_after;
};

/// Where it has a place now, and with what the text says now and had not said.
template<class R>
R Revival::merged(const R& was, const R& is) const
{
    const R* said = m_gone.said.find(is.id);
    R next = said ? mergedRecord(was, *said, is) : was;
    next.order = is.order;
    return next;
}

/// Texts say all tags.
Claim Revival::asItWas(const Claim& was, const Claim& is) const
{
    Claim next = merged(was, is);
    next.topic = is.topic;
    next.issue = m_debate.find(was.issue) ? was.issue : IssueId();
    next.tags = std::ranges::is_permutation(was.tags, is.tags) ? was.tags : is.tags;
    return next;
}

Inference Revival::asItWas(const Inference& was, const Inference& is) const
{
    Inference next = merged(was, is);
    next.kind = is.kind;
    next.target = is.target;
    next.premises = mergedPremises(was.premises, is.premises);
    return next;
}

Topic Revival::asItWas(const Topic& was, const Topic& is) const
{
    Topic next = merged(was, is);
    next.parent = is.parent;
    return next;
}

template<class R>
void Revival::makeWhole()
{
    for (Edit& edit : m_edits) {
        const auto* is = edit.record() ? std::get_if<R>(edit.record()) : nullptr;
        const R* was = is && !m_debate.find(is->id) ? m_gone.records.find(is->id) : nullptr;
        if (was)
            edit = put(asItWas(*was, *is));
    }
}

void Revival::bring(RecordId id)
{
    if (m_after.contains(id))
        return;
    forEachKind([&]<class R>() {
        const R* record = m_gone.records.find(id.as<IdOf<R>>());
        if (!record)
            return;
        m_edits.push_back(put(*record));
        m_after.apply({m_edits.back()});
    });
}

template<class R>
void Revival::bringMentioned(const R& record)
{
    forEachReference(record, [&](RecordId id) {
        forEachKind([&]<class Other>() {
            if (isMentioned<Other> && kindOf<Other> == id.kind)
                bring(id);
        });
    });
    if constexpr (std::is_same_v<R, Inference>)
        bring(SchemeId{record.scheme.toLongLong()});
}

/// What stands now, all that it refers to being there; whether anything does.
template<class R>
bool Revival::bringHeld()
{
    bool hasBrought = false;
    for (const R& record : m_gone.records.table<R>().all()) {
        if constexpr (std::is_same_v<R, Inference>) {
            if (!m_gone.unsaid.contains(record.id))
                continue;
        }
        bool isHeld = !m_after.find(record.id);
        forEachReference(record, [&](RecordId id) {
            const bool isThere = m_after.contains(id) || (m_gone.records.contains(id) && isSaidByTexts(id));
            isHeld = isHeld && isThere;
        });
        if (!isHeld)
            continue;
        bringMentioned(record);
        const auto refersTo = referencesOf(record);
        if (!std::ranges::all_of(refersTo, [&](RecordId id) { return m_after.contains(id); }))
            continue;
        bring(record.id);
        hasBrought = true;
    }
    return hasBrought;
}

void Revival::revive()
{
    makeWhole<Topic>();
    makeWhole<Claim>();
    makeWhole<Inference>();
    m_after.apply(m_edits);
    for (const Edit& edit : Edits(m_edits)) {
        if (edit.record())
            std::visit([&](const auto& record) { bringMentioned(record); }, *edit.record());
    }
    while (bringHeld<Inference>()) { } // one may bear on another one
    forEachKind([&]<class R>() {
        if constexpr (!isSaid<R>)
            bringHeld<R>();
    });
    holdAgain(m_gone.freed, m_debate, m_after, m_edits);
}

}

static void addRecord(Edits& edits, const Debate& debate, RecordId id)
{
    forEachKind([&]<class R>() {
        if (const R* record = debate.find(id.as<IdOf<R>>()))
            edits.push_back(put(*record));
    });
}

void noteGone(ArgdownGone& gone, const Debate& debate, const ArgdownBase& before, const Edits& edits)
{
    QSet<RecordId> dropped;
    Edits records;
    Edits said;
    for (const Edit& edit : edits) {
        if (edit.record())
            continue;
        dropped.insert(edit.id());
        addRecord(records, debate, edit.id());
        addRecord(said, before.was, edit.id());
    }
    if (gone.faces.size() + gone.steps.size() + gone.freed.size() + records.size() > mostGone)
        gone = {};
    forgetGone(gone, records);
    gone.records.apply(records);
    gone.said.apply(said);
    noteFreed(gone.freed, debate, before.was, edits);
    noteGonePremises(gone, debate, edits);
    for (const RecordId id : dropped) {
        if (id.kind == Kind::Inference && !before.was.contains(id))
            gone.unsaid.insert(id.as<InferenceId>());
    }
    for (const ArgdownFace& face : before.faces) {
        const Claim* claim = dropped.contains(RecordId(face.claim)) ? debate.find(face.claim) : nullptr;
        if (!claim)
            continue;
        gone.faces.push_back(face);
        gone.faces.back().text = argdown::withoutLastBlanks(editableArgdown(shownInArgdown(claim->text)));
    }
    for (const ArgdownStep& step : before.steps) {
        if (dropped.contains(RecordId(step.inference)))
            gone.steps.push_back(step);
    }
    for (const auto& heading : before.headings) {
        if (dropped.contains(RecordId(heading.second)))
            gone.headings.push_back(heading);
    }
}

/// With what stood with it before: it may have been taken from it since.
void forgetGone(ArgdownGone& gone, const Edits& edits)
{
    Edits forgotten;
    for (const Edit& edit : edits) {
        if (!edit.record() || !gone.records.contains(edit.id()))
            continue;
        forgotten.push_back(drop(edit.id()));
        for (const RecordId referrer : gone.records.referrers(edit.id())) {
            if (!isSaidByTexts(referrer))
                forgotten.push_back(drop(referrer));
        }
    }
    gone.records.apply(forgotten);
    std::erase_if(forgotten, [&](const Edit& edit) { return !gone.said.contains(edit.id()); });
    gone.said.apply(forgotten);
    forgetFreed(gone.freed, edits);
}

static bool rests(const Inference* inference, ClaimId claim)
{
    return inference && std::ranges::find(inference->premises, claim, &Premise::claim) != inference->premises.end();
}

void noteGonePremises(ArgdownGone& gone, const Debate& debate, const Edits& edits)
{
    for (const Edit& edit : edits) {
        const auto* left = edit.record() ? std::get_if<Inference>(edit.record()) : nullptr;
        const Inference* before = left ? debate.find(left->id) : nullptr;
        for (const Premise& premise : before ? before->premises : std::vector<Premise>()) {
            if (rests(left, premise.claim))
                continue;
            const std::pair key(before->id, premise.claim);
            gone.premises.erase(key);
            if (premise != Premise{premise.claim})
                gone.premises.emplace(key, premise);
        }
    }
}

/// A premise that comes back plays the part that it had.
static void giveParts(const ArgdownGone& gone, const Debate& debate, Edits& edits)
{
    for (Edit& edit : edits) {
        const auto* record = edit.record() ? std::get_if<Inference>(edit.record()) : nullptr;
        if (!record || gone.premises.empty())
            continue;
        Inference inference = *record;
        for (Premise& premise : inference.premises) {
            const auto part = gone.premises.find({inference.id, premise.claim});
            const bool isPlain = premise == Premise{premise.claim};
            if (part != gone.premises.end() && isPlain && !rests(debate.find(inference.id), premise.claim))
                premise = part->second;
        }
        if (!(inference == *record))
            edit = put(std::move(inference));
    }
}

void revive(const ArgdownGone& gone, const Debate& debate, Edits& edits)
{
    const bool isAny = std::ranges::any_of(edits, [&](const Edit& edit) {
        return edit.record() && gone.records.contains(edit.id()) && !debate.contains(edit.id());
    });
    if (isAny)
        Revival(gone, debate, edits).revive();
    giveParts(gone, debate, edits);
}
