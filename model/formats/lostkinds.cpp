#include "model/formats/lostkinds.h"

#include "model/debate/sentences.h"
#include "model/formats/tally.h"

std::unordered_set<RecordId> groupsOfClaims(const Debate& debate, bool withAbove)
{
    std::unordered_set<RecordId> found;
    for (const Claim& claim : debate.claims().all()) {
        found.insert(claim.tags.begin(), claim.tags.end());
        found.insert(claim.issue);
        const Topic* topic = debate.find(claim.topic);
        while (topic && found.insert(topic->id).second && withAbove)
            topic = debate.find(topic->parent);
    }
    return found;
}

void tellOfLostKinds(const Debate& debate, const QList<Kind>& carried, Report& report)
{
    forEachKind([&]<class R>() {
        const Tally all = tallyOf<R>(debate, [&](const R&) { return !carried.contains(kindOf<R>); });
        all.tell(report.lost,
            Sentences::tr(
                "%n records of the list %1 have no place in this format and are left out.", nullptr, all.count())
                .arg(listNameOf(kindOf<R>)));
    });
}

void tellOfUnwritten(
    const Debate& debate, const QList<Kind>& kinds, const std::unordered_set<RecordId>& written, Report& report)
{
    forEachKind([&]<class R>() {
        const Tally rest = tallyOf<R>(
            debate, [&](const R& one) { return kinds.contains(kindOf<R>) && !written.contains(RecordId(one.id)); });
        rest.tell(report.lost,
            Sentences::tr("Nothing that was written leads to these of the list %1; left out: %2.")
                .arg(listNameOf(kindOf<R>), QString::number(rest.count())));
    });
}

void tellOfTheWhole(const Debate& debate, Report& report)
{
    DebateInfo nothing;
    nothing.id = debate.info().id;
    if (debate.info() != nothing)
        report.lost.push_back({{}, Sentences::tr("What the debate as a whole is about is left out."), nothing.id});
}
