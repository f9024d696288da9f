#include "model/debate/editing/people.h"

#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"

#include <unordered_set>

namespace {

void takeOver(QString& kept, const QString& gone)
{
    if (kept.isEmpty())
        kept = gone;
}

Stakeholder joined(Stakeholder kept, const Stakeholder& gone)
{
    for (const QString& name : QStringList(gone.name) + gone.aliases) {
        if (!name.isEmpty() && name != kept.name && !kept.aliases.contains(name))
            kept.aliases += name;
    }
    takeOver(kept.description, gone.description);
    takeOver(kept.link, gone.link);
    takeOver(kept.initials, gone.initials);
    takeOver(kept.colour, gone.colour);
    if (!kept.partOf)
        kept.partOf = gone.partOf;
    if (kept.partOf == kept.id || kept.partOf == gone.id)
        kept.partOf = {};
    return kept;
}

void replace(Statement& statement, StakeholderId gone, StakeholderId kept)
{
    std::vector<Speaker> speakers;
    for (Speaker speaker : statement.speakers) {
        if (speaker.stakeholder == gone)
            speaker.stakeholder = kept;
        if (std::find(speakers.begin(), speakers.end(), speaker) == speakers.end())
            speakers.push_back(speaker);
    }
    statement.speakers = speakers;
}

void replace(Turn& turn, StakeholderId gone, StakeholderId kept)
{
    for (StakeholderId Turn::*member : {&Turn::speaker, &Turn::addressee}) {
        if (turn.*member == gone)
            turn.*member = kept;
    }
}

void replace(Stakeholder& member, StakeholderId, StakeholderId kept)
{
    member.partOf = kept;
}

void replace(auto&, StakeholderId, StakeholderId) { }

/// Whether being part of others leads from `from` to `to`.
bool isWithin(const Debate& debate, StakeholderId from, StakeholderId to)
{
    std::unordered_set<StakeholderId> seen;
    for (const Stakeholder* one = debate.find(from); one && seen.insert(one->id).second;
         one = debate.find(one->partOf)) {
        if (one->partOf == to)
            return true;
    }
    return false;
}

}

Result<Edits> mergeStakeholders(const Debate& debate, StakeholderId kept, StakeholderId gone)
{
    const Stakeholder* first = debate.find(kept);
    const Stakeholder* second = debate.find(gone);
    if (!first || !second)
        return editing::goneError();
    if (kept == gone)
        return Error{Sentences::tr("Choose two stakeholders to merge.")};
    Stakeholder one = joined(*first, *second);
    if (isWithin(debate, kept, gone) || isWithin(debate, one.partOf, kept))
        one.partOf = {}; // it would come to be part of itself
    Edits edits = {put(one)};
    for (RecordId id : debate.referrers(gone)) {
        forEachKind([&]<class R>() {
            if (kindOf<R> != id.kind || id == RecordId(kept))
                return;
            R record = *debate.find(id.as<IdOf<R>>());
            replace(record, gone, kept);
            edits.push_back(put(record));
        });
    }
    edits.push_back(drop(gone));
    return edits;
}
