#include "model/formats/bibliography/unreadfields.h"

#include "model/formats/bibliography/bibinheritance.h"
#include "model/formats/bibliography/originals.h"
#include "model/formats/bibliography/risfile.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<WrittenField>;

/// What reads fields, and which of them tell the same thing.
struct FieldReading {
    std::function<QJsonObject(const Fields&)> itemOf;
    QString (*groupOf)(const QString& name);
    QStringList whole; ///< names and groups of which everything is read, and references that were followed
};

/// Leaves out fields one by one to see which the item depends on.
class FieldTrial {
public:
    FieldTrial(const Fields& fields, const FieldReading& reading)
        : m_fields(fields)
        , m_reading(reading)
        , m_isKept(fields.size(), true)
        , m_item(reading.itemOf(fields))
    {
        for (const WrittenField& field : fields)
            m_groups.push_back(reading.groupOf(field.name));
    }

    Fields unread()
    {
        leaveOutUnread();
        QSet<std::pair<QString, QString>> told; // by group and value
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (m_isKept[i])
                told.insert({m_groups[i], m_fields[i].value.simplified()});
        }
        Fields left;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const QString value = m_fields[i].value.simplified();
            const bool isTold = !m_groups[i].isEmpty() && told.contains({m_groups[i], value});
            if (!m_isKept[i] && !value.isEmpty() && !isTold)
                left.push_back(m_fields[i]);
        }
        return left;
    }

private:
    bool isWhole(std::size_t i) const
    {
        return m_reading.whole.contains(m_groups[i]) || m_reading.whole.contains(m_fields[i].name);
    }

    /// Tries those that nothing is known to read, and of those that tell the same thing all but the first; that one is
    /// read unless another is.
    void leaveOutUnread()
    {
        std::vector<std::size_t> others;
        QHash<QString, std::size_t> firsts; // by group
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const bool isFirst = !m_groups[i].isEmpty() && !firsts.contains(m_groups[i]);
            if (isFirst)
                firsts.insert(m_groups[i], i);
            else if (!isWhole(i))
                others.push_back(i);
        }
        leaveOut(others);
        for (std::size_t i : others) {
            const auto first = m_isKept[i] ? firsts.constFind(m_groups[i]) : firsts.cend();
            if (first != firsts.cend() && !isWhole(*first))
                leaveOut(std::array{*first});
        }
    }

    /// Halves what cannot be left out as a whole, so that many unread fields cost little more than one.
    void leaveOut(std::span<const std::size_t> places)
    {
        if (places.empty())
            return;
        for (std::size_t place : places)
            m_isKept[place] = false;
        if (m_reading.itemOf(keptFields()) == m_item)
            return;
        for (std::size_t place : places)
            m_isKept[place] = true;
        if (places.size() == 1)
            return;
        leaveOut(places.first(places.size() / 2));
        leaveOut(places.subspan(places.size() / 2));
    }

    Fields keptFields() const
    {
        Fields kept;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (m_isKept[i])
                kept.push_back(m_fields[i]);
        }
        return kept;
    }

    const Fields& m_fields;
    const FieldReading& m_reading;
    std::vector<QString> m_groups; ///< of the fields
    std::vector<bool> m_isKept;
    QJsonObject m_item;
};

Fields unreadTags(const Original& original)
{
    std::vector<RisTag> tags;
    rawRisTags(original.entry, tags);
    Fields fields;
    for (const RisTag& tag : tags)
        fields.push_back({tag.name, tag.value});
    const FieldReading reading{[](const Fields& some) {
                                   std::vector<RisTag> read;
                                   for (const WrittenField& field : some)
                                       read.push_back({field.name, field.value});
                                   return itemFromRis(read);
                               },
        groupOfRisTag, {u"TY"_s, u"AU"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"N1"_s, u"KW"_s, u"PY"_s}};
    return FieldTrial(fields, reading).unread();
}

Fields unreadBibFields(const Original& original)
{
    const std::optional<OriginalEntry> read = entryOf(original);
    if (!read)
        return {};
    const BibEntry& entry = read->entry;
    Fields fields;
    for (const auto& [name, value] : read->values)
        fields.push_back({name, value});
    const FieldReading reading{[&](const Fields& some) {
                                   BibValues values;
                                   for (const WrittenField& field : some)
                                       values.emplace(field.name, field.value);
                                   return itemFromBib(entry.type, entry.key, values);
                               },
        groupOfField, {u"date"_s, u"crossref"_s, u"xdata"_s}};
    return FieldTrial(fields, reading).unread();
}

}

std::vector<WrittenField> unreadFields(const Source& source)
{
    const std::optional<Original> original = originalOf(source.csl);
    if (!original || original->format == u"csl-json") // whose members are all in the item
        return {};
    return original->format == u"ris" ? unreadTags(*original) : unreadBibFields(*original);
}

void addUnread(const std::vector<WrittenField>& unread, QStringList& lost)
{
    QSet<QString> known(lost.begin(), lost.end());
    for (const WrittenField& field : unread) {
        if (!known.contains(field.name))
            lost += field.name;
        known.insert(field.name);
    }
}
