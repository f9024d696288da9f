#include "model/formats/argdown/argdownrevival.h"

#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/argdownmergedvalues.h"
#include "model/formats/argdown/argdownoffers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostGone = 5000; ///< claims

QString featureOf(const ArgdownFace& face)
{
    return (face.isArgument ? u'<' : u'[') + face.title + u'\n' + face.text;
}

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
    Claim asItWas(Claim was, const Claim& is) const;
    Inference asItWas(Inference was, const Inference& is) const;
    Topic asItWas(Topic was, const Topic& is) const;
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

/// Where it has a place now.
Claim Revival::asItWas(Claim was, const Claim& is) const
{
    was.order = is.order;
    was.topic = is.topic;
    was.issue = m_debate.find(was.issue) ? was.issue : IssueId();
    std::erase_if(was.tags, [&](TagId tag) { return !m_debate.find(tag) && !m_gone.records.find(tag); });
    return was;
}

Inference Revival::asItWas(Inference was, const Inference& is) const
{
    was.order = is.order;
    was.kind = is.kind;
    was.target = is.target;
    was.premises = mergedPremises(was.premises, is.premises);
    return was;
}

Topic Revival::asItWas(Topic was, const Topic& is) const
{
    was.order = is.order;
    was.parent = is.parent;
    return was;
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
}

}

void noteGone(ArgdownGone& gone, const Debate& debate, const ArgdownBase& before, const Edits& edits)
{
    QSet<RecordId> dropped;
    Edits records;
    for (const Edit& edit : edits) {
        if (edit.record())
            continue;
        dropped.insert(edit.id());
        forEachKind([&]<class R>() {
            if (const R* record = debate.find(edit.id().as<IdOf<R>>()))
                records.push_back(put(*record));
        });
    }
    if (gone.faces.size() + records.size() > mostGone)
        gone = {};
    forgetGone(gone, records);
    gone.records.apply(records);
    for (const RecordId id : dropped) {
        if (id.kind == Kind::Inference && !before.was.contains(id))
            gone.unsaid.insert(id.as<InferenceId>());
    }
    for (const ArgdownFace& face : before.faces) {
        const Claim* claim = dropped.contains(RecordId(face.claim)) ? debate.find(face.claim) : nullptr;
        if (!claim)
            continue;
        gone.faces.push_back(face);
        gone.faces.back().text = shownInArgdown(claim->text);
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
}

static void matchGoneSections(
    const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches)
{
    ArgdownOffers<TopicId> known;
    for (const auto& [title, topic] : gone.headings) {
        if (!debate.find(topic) && gone.records.find(topic))
            known.add(title, topic);
    }
    QSet<TopicId> taken(matches.sections.begin(), matches.sections.end());
    for (std::size_t i = 0; i < now.sections.size(); ++i) {
        if (!matches.sections[i])
            matches.sections[i] = known.take(now.sections[i].title, taken);
    }
}

void matchGone(const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches)
{
    matchGoneSections(gone, debate, now, matches);
    QHash<QString, ClaimId> known;
    for (const ArgdownFace& face : gone.faces) {
        if (!debate.find(face.claim))
            known.insert(featureOf(face), face.claim);
    }
    if (known.isEmpty())
        return;
    for (const ArgdownFace& face : facesOf(now, matches)) {
        const auto index = static_cast<std::size_t>(face.index);
        ClaimId& claim = (face.isArgument ? matches.arguments : matches.statements)[index];
        if (!claim)
            claim = known.take(featureOf(face));
    }
}

void revive(const ArgdownGone& gone, const Debate& debate, Edits& edits)
{
    const bool isAny = std::ranges::any_of(edits, [&](const Edit& edit) {
        return edit.record() && gone.records.contains(edit.id()) && !debate.contains(edit.id());
    });
    if (isAny)
        Revival(gone, debate, edits).revive();
}
