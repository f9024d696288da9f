#include "model/formats/aif/aifpeople.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 96; ///< of AIFdb, first name and surname

/// Where the words begin after this name, as people and programs write it: "Name : words" or "Name: words".
std::optional<qsizetype> wordsAfter(const QString& text, const QString& name)
{
    if (!text.startsWith(name))
        return std::nullopt;
    for (const QString& mark : {u" : "_s, u": "_s}) {
        if (QStringView(text).sliced(name.size()).startsWith(mark))
            return name.size() + mark.size();
    }
    const QStringView rest = QStringView(text).sliced(name.size()).trimmed();
    return rest == u":" ? std::optional(text.size()) : std::nullopt;
}

struct Named {
    QString name;
    qsizetype words = 0;
};

/// What stands before the first colon that a space follows; where that can be no name, all is words.
Named namedIn(const QString& text)
{
    const qsizetype colon = text.indexOf(": "_L1);
    const qsizetype end = colon < 0 && text.endsWith(u':') ? text.size() - 1 : colon;
    if (end < 0 || end > longestName || QStringView(text).first(end).contains(u'\n'))
        return {};
    return {text.first(end).simplified(), std::min(end + 2, text.size())};
}

}

qint64 aifPersonKey(const QString& name)
{
    return keyOfName(u"aif/person/"_s + name.simplified());
}

AifPeople::AifPeople(const AifGraph& graph)
    : m_graph(graph)
{
    for (const AifPerson& person : graph.participants) {
        if (!m_byNumber.contains(person.id))
            add(person.id, person.name, person.own);
    }
    for (const AifLocution& locution : graph.locutions) {
        QStringList& numbers = m_numbers[locution.node];
        if (!locution.person.isEmpty() && !numbers.contains(locution.person) && numbers.size() < 64)
            numbers += locution.person;
        if (m_starts.value(locution.node).isEmpty())
            m_starts[locution.node] = locution.start;
        if (m_sources.value(locution.node).isEmpty())
            m_sources[locution.node] = locution.source;
    }
}

StakeholderId AifPeople::add(const QString& number, const QString& name, qint64 own)
{
    const bool isNameTaken = m_byName.contains(name.simplified());
    Stakeholder person;
    person.id = StakeholderId{own ? own
            : isNameTaken         ? keyOfName(u"aif/person/%1/%2"_s.arg(name, number))
                                  : aifPersonKey(name)};
    person.name = name;
    person.external = own && number == QString::number(own) ? QString() : number;
    person.order = static_cast<double>(m_people.size() + 1);
    if (!number.isEmpty())
        m_byNumber.insert(number, m_people.size());
    if (!isNameTaken)
        m_byName.insert(name.simplified(), m_people.size());
    m_people.push_back(person);
    return person.id;
}

StakeholderId AifPeople::called(const QString& name, const QString& number)
{
    const auto known = m_byName.constFind(name);
    if (known == m_byName.constEnd())
        return add(number, name, 0);
    if (!number.isEmpty())
        m_byNumber.insert(number, *known);
    return m_people[*known].id;
}

std::optional<AifUtterance> AifPeople::byNumbers(const QString& text, const QStringList& numbers) const
{
    AifUtterance found;
    QStringList names;
    for (const QString& number : numbers) {
        const auto person = m_byNumber.constFind(number);
        if (person == m_byNumber.constEnd())
            return std::nullopt;
        found.speakers.push_back(m_people[*person].id);
        names += m_people[*person].name;
    }
    const std::optional<qsizetype> start = wordsAfter(text, names.join(u", "_s));
    found.start = start.value_or(namedIn(text).words);
    return found;
}

AifUtterance AifPeople::utteranceOf(int locution)
{
    const QString& text = m_graph.nodes[static_cast<std::size_t>(locution)].text;
    const QStringList numbers = m_numbers.value(locution);
    if (const std::optional<AifUtterance> found = numbers.isEmpty() ? std::nullopt : byNumbers(text, numbers))
        return *found;
    const Named named = namedIn(text);
    AifUtterance found{{}, named.words};
    for (const QString& number : numbers) {
        const auto known = m_byNumber.constFind(number);
        const QString name
            = named.name.isEmpty() || numbers.size() > 1 ? Sentences::tr("Person %1").arg(number) : named.name;
        found.speakers.push_back(known == m_byNumber.constEnd() ? called(name, number) : m_people[*known].id);
    }
    if (numbers.isEmpty() && !named.name.isEmpty())
        found.speakers.push_back(called(named.name, {}));
    return found;
}
