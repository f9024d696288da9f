#include "model/formats/networks/knownnames.h"

#include <QHash>

namespace {

/// The receiver's records by what they are called.
template<class R, class NameOf>
QHash<QString, IdOf<R>> byName(const Debate& debate, NameOf nameOf)
{
    QHash<QString, IdOf<R>> ids;
    for (const R* record : debate.table<R>().inOrder()) {
        const QString name = nameOf(*record).simplified().toCaseFolded();
        if (!name.isEmpty() && !ids.contains(name))
            ids.insert(name, record->id);
    }
    return ids;
}

/// The receiver's records that those of the source are, where they are others; drops these.
template<class R, class NameOf>
QHash<IdOf<R>, IdOf<R>> knownIn(const Debate& receiver, Debate& source, NameOf nameOf)
{
    const QHash<QString, IdOf<R>> known = byName<R>(receiver, nameOf);
    QHash<IdOf<R>, IdOf<R>> places;
    for (const R& record : source.table<R>().all()) {
        const IdOf<R> same = known.value(nameOf(record).simplified().toCaseFolded());
        if (same && same != record.id && !receiver.contains(record.id))
            places.insert(record.id, same);
    }
    return places;
}

}

Imported withKnownNames(const Debate& receiver, Imported imported)
{
    const auto people
        = knownIn<Stakeholder>(receiver, imported.debate, [](const Stakeholder& one) { return one.name; });
    const auto claims = knownIn<Claim>(receiver, imported.debate, [](const Claim& one) { return one.text; });
    Edits edits;
    for (Statement statement : imported.debate.table<Statement>().all()) {
        statement.claim = claims.value(statement.claim, statement.claim);
        for (Speaker& speaker : statement.speakers)
            speaker.stakeholder = people.value(speaker.stakeholder, speaker.stakeholder);
        edits.push_back(put(statement));
    }
    for (Stakeholder stakeholder : imported.debate.table<Stakeholder>().all()) {
        stakeholder.partOf = people.value(stakeholder.partOf, stakeholder.partOf);
        for (Membership& membership : stakeholder.memberships)
            membership.of = people.value(membership.of, membership.of);
        if (people.contains(stakeholder.id))
            edits.push_back(drop(stakeholder.id));
        else
            edits.push_back(put(stakeholder));
    }
    for (auto claim = claims.keyBegin(); claim != claims.keyEnd(); ++claim)
        edits.push_back(drop(*claim));
    imported.debate.apply(edits);
    imported.report.carried = countsOf(imported.debate);
    return imported;
}
