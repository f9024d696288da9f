#include "model/debate/editing/people.h"

#include "model/debate/dayspan.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/sentences.h"

#include <QRegularExpression>

#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

Stakeholder tidy(Stakeholder one)
{
    one.name = tidied(one.name).simplified();
    QStringList aliases;
    for (const QString& alias : one.aliases) {
        const QString plain = alias.simplified();
        if (!plain.isEmpty() && plain != one.name && !aliases.contains(plain))
            aliases += plain;
    }
    one.aliases = aliases;
    one.initials = one.initials.simplified();
    return one;
}

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

Done checkMembership(const Stakeholder& stakeholder, const Membership& membership)
{
    if (membership.of == stakeholder.id)
        return Error{Sentences::tr("A stakeholder cannot be a member of itself.")};
    for (const QString& date : {membership.from, membership.to}) {
        if (!date.isEmpty() && !daysOf(date))
            return Error{Sentences::tr("%1 is no date that Counterpoint can compare.").arg(quoted(date)),
                Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
    }
    const auto from = daysOf(membership.from);
    const auto to = daysOf(membership.to);
    if (from && to && isCertainlyAfter(*from, *to))
        return Error{Sentences::tr("The membership ends before it begins.")};
    return {};
}

Done checkMemberships(const Stakeholder& stakeholder)
{
    std::set<std::pair<StakeholderId, QString>> seen;
    for (const Membership& membership : stakeholder.memberships) {
        if (const Done done = checkMembership(stakeholder, membership); !done)
            return done;
        if (!seen.emplace(membership.of, membership.from).second)
            return Error{Sentences::tr("This membership is there already.")};
    }
    return {};
}

Done check(const Debate& debate, const Stakeholder& stakeholder)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    if (stakeholder.name.isEmpty())
        return Error{Sentences::tr("A stakeholder needs a name.")};
    if (stakeholder.initials.size() > 3)
        return Error{Sentences::tr("Initials are at most three letters.")};
    if (!stakeholder.colour.isEmpty() && !colour.match(stakeholder.colour).hasMatch())
        return Error{Sentences::tr("A colour is written like #0b5fa5.")};
    if (stakeholder.partOf == stakeholder.id || isWithin(debate, stakeholder.partOf, stakeholder.id))
        return Error{Sentences::tr("A stakeholder cannot be part of itself.")};
    return checkMemberships(stakeholder);
}

void takeOver(QString& kept, const QString& gone)
{
    if (kept.isEmpty())
        kept = gone;
}

/// What both have stays, too: the second follows the first on a line of its own.
void append(QString& kept, const QString& gone)
{
    if (kept.isEmpty())
        kept = gone;
    else if (!gone.isEmpty() && !kept.contains(gone))
        kept += u"\n\n"_s + gone;
}

/// Adds a membership unless it is of the stakeholder itself; of two that begin alike, one stays, the one with an end.
void join(Stakeholder& kept, const Membership& membership)
{
    const auto same = std::ranges::find_if(kept.memberships,
        [&](const Membership& one) { return one.of == membership.of && one.from == membership.from; });
    if (membership.of == kept.id)
        return;
    if (same == kept.memberships.end())
        kept.memberships.push_back(membership);
    else
        takeOver(same->to, membership.to);
}

/// The stakeholder's own belonging once `gone` is the same as it.
void joinBelonging(const Debate& debate, Stakeholder& kept, const Stakeholder& gone)
{
    std::vector<Membership> all = std::exchange(kept.memberships, {});
    all.insert(all.end(), gone.memberships.begin(), gone.memberships.end());
    for (Membership membership : all) {
        if (membership.of == gone.id)
            membership.of = kept.id;
        join(kept, membership);
    }
    const StakeholderId before = kept.partOf;
    if (!kept.partOf)
        kept.partOf = gone.partOf;
    const bool isCircle = kept.partOf == kept.id || kept.partOf == gone.id || isWithin(debate, kept.id, gone.id)
        || isWithin(debate, kept.partOf, kept.id);
    if (isCircle)
        kept.partOf = {}; // it would come to be part of itself
    else if (before && gone.partOf && gone.partOf != before && !isWithin(debate, gone.partOf, kept.id))
        join(kept, {gone.partOf, {}, {}});
}

Stakeholder joined(const Debate& debate, Stakeholder kept, const Stakeholder& gone)
{
    for (const QString& name : QStringList(gone.name) + gone.aliases) {
        if (!name.isEmpty() && name != kept.name && !kept.aliases.contains(name))
            kept.aliases += name;
    }
    append(kept.description, gone.description);
    if (!kept.link.isEmpty() && gone.link != kept.link)
        append(kept.description, gone.link);
    takeOver(kept.link, gone.link);
    takeOver(kept.initials, gone.initials);
    takeOver(kept.colour, gone.colour);
    joinBelonging(debate, kept, gone);
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

void replace(Stakeholder& member, StakeholderId gone, StakeholderId kept)
{
    if (member.partOf == gone)
        member.partOf = kept;
    const std::vector<Membership> memberships = std::exchange(member.memberships, {});
    for (Membership membership : memberships) {
        if (membership.of == gone)
            membership.of = kept;
        join(member, membership);
    }
}

void replace(auto&, StakeholderId, StakeholderId) { }

}

Stakeholder newStakeholder(const Debate& debate, const QString& name, StakeholderKind kind)
{
    Stakeholder stakeholder;
    stakeholder.id = newId<StakeholderId>();
    stakeholder.name = name;
    stakeholder.kind = kind;
    stakeholder.order = debate.table<Stakeholder>().orderAtEnd();
    return stakeholder;
}

Result<Edits> putStakeholder(const Debate& debate, const Stakeholder& stakeholder)
{
    const Stakeholder tidy = ::tidy(stakeholder);
    if (const Done done = check(debate, tidy); !done)
        return done.error();
    const Stakeholder* old = debate.find(tidy.id);
    return old && *old == tidy ? Edits{} : Edits{put(tidy)};
}

Result<Edits> removeStakeholders(const Debate& debate, const std::vector<StakeholderId>& stakeholders)
{
    return removal(debate, {stakeholders.begin(), stakeholders.end()});
}

Result<Edits> mergeStakeholders(const Debate& debate, StakeholderId kept, StakeholderId gone)
{
    const Stakeholder* first = debate.find(kept);
    const Stakeholder* second = debate.find(gone);
    if (!first || !second)
        return editing::goneError();
    if (kept == gone)
        return Error{Sentences::tr("Choose two stakeholders to merge.")};
    Edits edits = {put(joined(debate, *first, *second))};
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
