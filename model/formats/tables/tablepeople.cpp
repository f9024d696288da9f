// Rows about sources, people and what they say.
#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/tables/tabledebate.h"
#include "model/formats/tables/tablesource.h"
#include "model/formats/tables/tablewords.h"

using namespace Qt::StringLiterals;

SourceId TableDebate::sourceCalled(const QString& title, qint64 key)
{
    return m_sources.mentioned(title, key, [&](Source& source) { source.csl = titled(title); });
}

StakeholderId TableDebate::stakeholderCalled(const QString& name, qint64 key)
{
    return m_stakeholders.mentioned(name, key, [&](Stakeholder& one) { one.name = name; });
}

void TableDebate::addSource()
{
    const QString title = cell("title");
    const QString name = title.isEmpty() ? cell("url") : title;
    if (name.isEmpty() && !m_reading.isOurs)
        return lose(Sentences::tr("A row without words was left out."));
    Source source = sourceFrom([&](const char* field) { return cell(field); }, listIn("authors"));
    if (const QString grade = cell("reliability"); source.reliability.isEmpty() && !grade.isEmpty())
        lose(Sentences::tr("%1 is no reliability from A to F and was left out.").arg(quoted(grade)));
    source.captured = dateOf("captured");
    source.gradedOn = dateOf("graded_on");
    source.id = ownId(m_sources, nameFor(name));
    source.order = orderFor(m_sources.records().size());
    source.external = externalIn();
    keep(m_sources, source, name);
}

void TableDebate::addStakeholder()
{
    Stakeholder one;
    one.name = cell("name");
    if (one.name.isEmpty() && !m_reading.isOurs)
        return lose(Sentences::tr("A row without words was left out."));
    one.id = ownId(m_stakeholders, nameFor(one.name));
    const QString kind = cell("kind");
    one.kind = stakeholderKindIn(kind).value_or(kind.isEmpty() ? StakeholderKind::Person : StakeholderKind::Group);
    if (!stakeholderKindIn(kind) && !kind.isEmpty())
        repair(Sentences::tr("%1 is read as a group.").arg(quoted(kind)));
    one.aliases = listIn("aliases");
    one.description = cell("description");
    one.link = cell("link");
    one.initials = cell("initials");
    one.colour = cell("colour");
    one.order = orderFor(m_stakeholders.records().size());
    one.external = externalIn();
    m_wholes.push_back({one.id, cell("part_of"), keyIn("part_of_id")});
    keep(m_stakeholders, one, one.name);
}

void TableDebate::addStatement()
{
    Statement statement;
    statement.claim = claimCalled(cell("claim"), keyIn("claim_id"));
    if (!statement.claim)
        return lose(Sentences::tr("A row without a claim was left out."));
    addStance(statement);
    statement.condition = cell("condition");
    statement.date = dateOf("date");
    statement.source = sourceCalled(cell("source"), keyIn("source_id"));
    const QString grade = cell("credibility");
    statement.credibility = grade.toInt() >= 1 && grade.toInt() <= 6 ? grade.toInt() : 0;
    if (statement.credibility == 0 && !grade.isEmpty())
        lose(Sentences::tr("%1 is no credibility from 1 to 6 and was left out.").arg(quoted(grade)));
    statement.note = cell("note");
    addQuote(statement);
    statement.speakers = speakers();
    statement.order = orderFor(m_statements.records().size());
    statement.external = externalIn();
    const QString name = nameFor(
        QStringList{cell("speakers"), cell("stance"), cell("claim"), cell("date"), cell("source"), cell("quote")}.join(
            u'/'));
    statement.id = ownId(m_statements, name);
    if (!m_statements.add(statement, name))
        loseRepeated(name);
}

void TableDebate::addStance(Statement& statement)
{
    const QString word = cell("stance");
    const std::optional<Stance> stance = stanceIn(word);
    statement.stance = stance.value_or(word.isEmpty() ? Stance::For : Stance::Unclear);
    if (!stance && !word.isEmpty())
        repair(Sentences::tr("%1 is read as an unclear stance.").arg(quoted(word)));
}

/// Words of which no text is here go into the note.
void TableDebate::addQuote(Statement& statement) const
{
    const QString quote = cell("quote");
    if (!quote.isEmpty())
        statement.note += (statement.note.isEmpty() ? QString() : u"\n\n"_s) + u'“' + quote + u'”';
}

std::vector<Speaker> TableDebate::speakers()
{
    const QStringList names = listIn("speakers");
    const QStringList keys = m_reading.isOurs ? listIn("speaker_ids") : QStringList();
    const QStringList roles = listIn("roles");
    std::vector<Speaker> speakers;
    for (qsizetype i = 0; i < std::max(names.size(), keys.size()); ++i) {
        const QString key = keys.value(i);
        const qint64 number = key.startsWith(u'n') ? key.sliced(1).toLongLong() : 0;
        const std::optional<SpeakerRole> role = fromWord<SpeakerRole>(roles.value(i).toLower());
        if (!role && !roles.value(i).isEmpty())
            lose(Sentences::tr("%1 is no role that is known here and was left out.").arg(quoted(roles.value(i))));
        if (const StakeholderId one = stakeholderCalled(names.value(i), std::max<qint64>(number, 0)))
            speakers.push_back({one, role.value_or(SpeakerRole::Speaker)});
    }
    return speakers;
}
