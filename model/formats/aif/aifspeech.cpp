#include "model/formats/aif/aifspeech.h"

#include "model/debate/csl.h"
#include "model/debate/id.h"
#include "model/formats/aif/aifpeople.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isAifTime(const QString& date)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?"_s));
    return form.match(date).hasMatch();
}

static QJsonValue timeOf(QString date)
{
    return isAifTime(date) ? QJsonValue(date.replace(u'T', u' ')) : QJsonValue();
}

static QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Illocution illocutionOf(const Statement& statement)
{
    const Illocution named = illocutionCalled(statement.note);
    const bool isKnown = named.scheme.name == statement.note && !statement.note.isEmpty();
    const Illocution plain = illocutionOf(statement.stance);
    return isKnown && named.stance == plain.stance ? named : plain;
}

AifSpeech::AifSpeech(const Debate& debate, AifSheet& sheet, const QHash<ClaimId, QString>& claimIds)
    : m_debate(debate)
    , m_sheet(sheet)
{
    addParticipants();
    for (const Statement* statement : debate.table<Statement>().inOrder())
        add(*statement, claimIds.value(statement->claim));
}

/// First name and surname come together again with one blank; what would not is a first name as a whole.
static std::pair<QString, QString> partsOf(const Stakeholder& person)
{
    const qsizetype blank = person.name.lastIndexOf(u' ');
    const bool isWhole = blank <= 0 || blank + 1 == person.name.size();
    return isWhole ? std::pair(person.name, QString())
                   : std::pair(person.name.first(blank), person.name.sliced(blank + 1));
}

void AifSpeech::addParticipants()
{
    QSet<QString> numbers;
    QSet<QString> names;
    for (const Stakeholder* person : m_debate.table<Stakeholder>().inOrder()) {
        QString number = person->external;
        if (!isAifId(number) || numbers.contains(number))
            number = QString::number(person->id.value);
        while (numbers.contains(number))
            number += u'_';
        if (!person->external.isEmpty() && number != person->external)
            m_renamed.push_back(person->id);
        const auto [first, last] = partsOf(*person);
        QJsonObject participant{{u"participantID"_s, number}, {u"firstname"_s, first}, {u"surname"_s, last}};
        if (aifPersonKey(person->name) != person->id.value || names.contains(person->name.simplified()))
            participant.insert(u"counterpointID"_s, QString::number(person->id.value));
        numbers.insert(number);
        names.insert(person->name.simplified());
        m_numbers.insert(person->id, number);
        m_participants.append(participant);
    }
}

void AifSpeech::add(const Statement& statement, const QString& claim)
{
    const QString locution = locutionOf(statement);
    const Illocution illocution = illocutionOf(statement);
    const QString anchor = m_sheet.take({}, statement.id.value, u"_YA"_s);
    const bool isDerived = keyOfName(u"aif/statement/%1/%2"_s.arg(locution, claim)) == statement.id.value;
    m_sheet.add({anchor, AifType::Illocution, illocution.scheme.name, illocution.scheme, {},
        isDerived ? 0 : statement.id.value});
    m_sheet.join(locution, anchor);
    m_sheet.join(anchor, claim);
}

/// A node of its own, or that of another statement that came from the same one and still is of one piece with it.
QString AifSpeech::locutionOf(const Statement& statement)
{
    const QString text = namesOf(statement) + u" : "_s + wordsOf(statement);
    QStringList piece{statement.external, text, statement.date, sourceOf(statement)};
    for (const Stakeholder* speaker : speakersOf(statement))
        piece += m_numbers.value(speaker->id);
    if (const QString shared = m_shared.value(piece); !shared.isEmpty())
        return shared;
    const QString id = m_sheet.take(statement.external, statement.id.value, u"_L"_s);
    const bool hasKept = id == statement.external;
    if (hasKept)
        m_shared.insert(piece, id);
    else if (!statement.external.isEmpty())
        m_renamed.push_back(statement.id);
    m_sheet.add({id, AifType::Locution, text, {}, {}, hasKept ? 0 : statement.id.value});
    addLocutions(id, statement);
    return id;
}

/// Each once.
std::vector<const Stakeholder*> AifSpeech::speakersOf(const Statement& statement) const
{
    std::vector<const Stakeholder*> speakers;
    for (const Speaker& speaker : statement.speakers) {
        const Stakeholder* person = m_debate.find(speaker.stakeholder);
        if (person && std::ranges::find(speakers, person) == speakers.end())
            speakers.push_back(person);
    }
    return speakers;
}

QString AifSpeech::namesOf(const Statement& statement) const
{
    QStringList names;
    for (const Stakeholder* speaker : speakersOf(statement))
        names += speaker->name;
    return names.join(u", "_s);
}

/// Nobody's words are made up: a statement without a quotation has none.
QString AifSpeech::wordsOf(const Statement& statement)
{
    const Excerpt* excerpt = m_debate.find(statement.excerpt);
    if (!excerpt)
        return {};
    m_quoted.insert(excerpt->id);
    return excerpt->exact;
}

QString AifSpeech::sourceOf(const Statement& statement)
{
    const Excerpt* excerpt = m_debate.find(statement.excerpt);
    const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
    const Source* source = m_debate.find(document ? document->source : statement.source);
    if (!source)
        return {};
    const QString name = csl::url(source->csl).isEmpty() ? csl::title(source->csl) : csl::url(source->csl);
    if (!name.isEmpty())
        m_named.insert(source->id);
    return name;
}

void AifSpeech::addLocutions(const QString& node, const Statement& statement)
{
    const QString source = sourceOf(statement);
    QStringList numbers;
    for (const Stakeholder* speaker : speakersOf(statement))
        numbers += m_numbers.value(speaker->id);
    if (numbers.isEmpty() && (isAifTime(statement.date) || !source.isEmpty()))
        numbers += QString();
    for (const QString& number : numbers)
        m_locutions.append(QJsonObject{{u"nodeID"_s, node}, {u"personID"_s, textOrNull(number)},
            {u"start"_s, timeOf(statement.date)}, {u"end"_s, QJsonValue()}, {u"source"_s, textOrNull(source)}});
}
