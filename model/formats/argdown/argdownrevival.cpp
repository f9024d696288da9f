#include "model/formats/argdown/argdownrevival.h"

#include "model/formats/argdown/argdownescape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostGone = 5000; ///< claims

QString featureOf(const ArgdownFace& face)
{
    return (face.isArgument ? u'<' : u'[') + face.title + u'\n' + face.text;
}

template<class R>
R asItWas(const R& was, const R& is)
{
    R back = was;
    back.order = is.order;
    return back;
}

/// Where it has a place now.
Claim asItWas(const Claim& was, const Claim& is)
{
    Claim back = was;
    back.order = is.order;
    back.topic = is.topic;
    return back;
}

template<class R>
void bringBack(const ArgdownGone& gone, const Debate& debate, Edits& edits)
{
    for (Edit& edit : edits) {
        const auto* is = edit.record() ? std::get_if<R>(edit.record()) : nullptr;
        const R* was = is && !debate.find(is->id) ? gone.records.find(is->id) : nullptr;
        if (was)
            edit = put(asItWas(*was, *is));
    }
}

template<class R>
void bringBackWith(const ArgdownGone& gone, Debate& after, Edits& edits)
{
    for (const R& record : gone.records.table<R>().all()) {
        bool isHeld = !after.find(record.id);
        forEachReference(record, [&](RecordId id) { isHeld = isHeld && after.contains(id); });
        if (!isHeld)
            continue;
        edits.push_back(put(record));
        after.apply({edits.back()});
    }
}

}

void noteGone(ArgdownGone& gone, const Debate& debate, const std::vector<ArgdownFace>& faces, const Edits& edits)
{
    QSet<ClaimId> dropped;
    Edits records;
    for (const Edit& edit : edits) {
        if (edit.record())
            continue;
        dropped.insert(edit.id().as<ClaimId>());
        forEachKind([&]<class R>() {
            if (const R* record = debate.find(edit.id().as<IdOf<R>>()))
                records.push_back(put(*record));
        });
    }
    if (gone.faces.size() + records.size() > mostGone)
        gone = {};
    forgetGone(gone, records);
    gone.records.apply(records);
    for (const ArgdownFace& face : faces) {
        const Claim* claim = dropped.contains(face.claim) ? debate.find(face.claim) : nullptr;
        if (!claim)
            continue;
        gone.faces.push_back(face);
        gone.faces.back().text = shownInArgdown(claim->text);
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
        for (const RecordId referrer : gone.records.referrers(edit.id()))
            forgotten.push_back(drop(referrer));
    }
    gone.records.apply(forgotten);
}

void matchGone(const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches)
{
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
    if (!isAny)
        return;
    bringBack<Claim>(gone, debate, edits);
    bringBack<Inference>(gone, debate, edits);
    Debate after = debate;
    after.apply(edits);
    forEachKind([&]<class R>() {
        constexpr bool isOfText
            = std::is_same_v<R,
                  Claim> || std::is_same_v<R, Inference> || std::is_same_v<R, Topic> || std::is_same_v<R, Tag> || std::is_same_v<R, DebateInfo>;
        if constexpr (!isOfText)
            bringBackWith<R>(gone, after, edits);
    });
}
