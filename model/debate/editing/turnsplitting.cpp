// How drafts of turns become turns, with stakeholders for the names in them.

#include "model/debate/editing/claims.h"
#include "model/debate/editing/turns.h"
#include "model/debate/editing/turnstatements.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"

#include <QHash>

namespace {

QString keyOfPerson(const QString& name)
{
    return name.simplified().toCaseFolded();
}

/// The stakeholders of a debate by their names, and new ones for names that nobody has.
class People {
public:
    explicit People(const Debate& debate)
        : m_nextOrder(debate.table<Stakeholder>().orderAtEnd())
    {
        for (const Stakeholder& one : debate.table<Stakeholder>().all()) {
            add(one.name, one.id);
            for (const QString& alias : one.aliases)
                add(alias, one.id);
            noteNumber(one.name);
        }
    }

    /// None when several have the name.
    StakeholderId called(const QString& name) const
    {
        const QList<StakeholderId> known = m_known.value(keyOfPerson(name));
        return known.size() == 1 ? known.front() : StakeholderId();
    }

    StakeholderId calledOrNew(const QString& name)
    {
        if (tidied(name).isEmpty())
            return {};
        const StakeholderId known = called(name);
        return known ? known : make(name.simplified());
    }

    StakeholderId unnamed() { return make(Sentences::tr("Commenter %1").arg(++m_highest)); }

    Edits takeNew() { return std::move(m_added); }

private:
    void add(const QString& name, StakeholderId id)
    {
        QList<StakeholderId>& known = m_known[keyOfPerson(name)];
        if (!known.contains(id))
            known += id;
    }

    void noteNumber(const QString& name)
    {
        const QString before = Sentences::tr("Commenter %1").arg(QString());
        if (name.startsWith(before))
            m_highest = std::max(m_highest, name.sliced(before.size()).toInt());
    }

    StakeholderId make(const QString& name)
    {
        Stakeholder person;
        person.id = newId<StakeholderId>();
        person.name = name;
        person.order = m_nextOrder++;
        add(name, person.id);
        m_added.push_back(put(person));
        return person.id;
    }

    QHash<QString, QList<StakeholderId>> m_known;
    double m_nextOrder;
    int m_highest = 0;
    Edits m_added;
};

Done areApart(const std::vector<TurnDraft>& drafts, qsizetype size)
{
    int before = 0;
    for (const TurnDraft& draft : drafts) {
        if (draft.start < before || draft.end <= draft.start || draft.end > size)
            return Error{Sentences::tr("Turns must follow each other inside the text.")};
        before = draft.end;
    }
    return {};
}

Edits withoutOldTurns(const Debate& debate, DocumentId document)
{
    Edits edits;
    for (const Turn* turn : turnsOf(debate, document))
        edits.push_back(drop(turn->id));
    return edits;
}

std::vector<Turn> turnsFrom(const std::vector<TurnDraft>& drafts, People& people, DocumentId document, double order)
{
    std::vector<Turn> turns;
    for (const TurnDraft& draft : drafts) {
        Turn turn;
        turn.id = newId<TurnId>();
        turn.document = document;
        turn.start = draft.start;
        turn.end = draft.end;
        turn.speaker
            = draft.isUnnamed && draft.speaker.isEmpty() ? people.unnamed() : people.calledOrNew(draft.speaker);
        turn.addressee = people.calledOrNew(draft.addressee);
        turn.date = draft.date;
        turn.order = order++;
        const auto answered = static_cast<std::size_t>(draft.replyTo);
        if (draft.replyTo >= 0 && answered < turns.size()) {
            turn.replyTo = turns[answered].id;
            turn.addressee = turn.addressee ? turn.addressee : turns[answered].speaker;
        }
        turns.push_back(turn);
    }
    return turns;
}

}

StakeholderId stakeholderCalled(const Debate& debate, const QString& name)
{
    return People(debate).called(name);
}

Result<Edits> splitIntoTurns(const Debate& debate, DocumentId id, const std::vector<TurnDraft>& drafts)
{
    const Document* document = debate.find(id);
    if (!document)
        return editing::goneError();
    if (const Done apart = areApart(drafts, TextPlaces(document->text).count()); !apart)
        return apart.error();
    People people(debate);
    const std::vector<Turn> turns = turnsFrom(drafts, people, id, debate.table<Turn>().orderAtEnd());
    Edits edits = withoutOldTurns(debate, id) + people.takeNew();
    for (const Turn& turn : turns)
        edits.push_back(put(turn));
    return withStatements(debate, id, std::move(edits));
}
