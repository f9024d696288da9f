#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/formats/bibliography/bibfields.h"
#include "model/formats/bibliography/risfields.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Writes one item as tags.
class RisWriter {
public:
    explicit RisWriter(const QJsonObject& item)
        : m_item(item)
        , m_type(csl::type(item))
    {
    }

    std::vector<WrittenField> write(QStringList* lost)
    {
        add(u"TY"_s, risTypeOfCsl(m_type));
        writeNames(u"AU"_s, u"author"_s);
        writeTexts({{u"TI"_s, u"title"_s}, {u"ST"_s, u"title-short"_s}});
        writeContainer();
        writeNames(u"A2"_s,
            m_type == u"interview"                    ? u"interviewer"_s
                : m_type == u"personal_communication" ? u"recipient"_s
                                                      : u"editor"_s);
        writeNames(u"A3"_s, u"collection-editor"_s);
        writeNames(u"A4"_s, u"translator"_s);
        writeDate(u"PY"_s, u"issued"_s);
        writeDate(u"Y2"_s, u"accessed"_s);
        const QString number = numberVariable(m_type);
        writeTexts({{u"VL"_s, u"volume"_s}, {u"IS"_s, number}});
        if (number != u"number")
            writeTexts({{u"M1"_s, u"number"_s}});
        writePages();
        writeTexts({{u"ET"_s, u"edition"_s}, {u"NV"_s, u"number-of-volumes"_s}, {u"SE"_s, u"section"_s},
            {u"PB"_s, u"publisher"_s}, {u"CY"_s, u"publisher-place"_s}, {u"M3"_s, u"genre"_s}, {u"DO"_s, u"DOI"_s}});
        writeSerialNumber();
        writeTexts({{u"UR"_s, u"URL"_s}, {u"LA"_s, u"language"_s}, {u"CN"_s, u"call-number"_s}, {u"DB"_s, u"source"_s},
            {u"AB"_s, u"abstract"_s}, {u"N1"_s, u"note"_s}});
        writeKeywords();
        writeTexts({{u"ID"_s, u"citation-key"_s}});
        if (lost)
            findLost(*lost);
        return std::move(m_tags);
    }

private:
    void add(const QString& tag, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_tags.push_back({tag, value.trimmed()});
    }
    QString valueOf(const QString& variable)
    {
        m_written.insert(variable);
        const QJsonValue value = m_item.value(variable);
        return value.isDouble() ? csl::text(m_item, variable) : value.toString();
    }
    void writeTexts(std::initializer_list<std::pair<QString, QString>> tags)
    {
        for (const auto& [tag, variable] : tags)
            add(tag, valueOf(variable));
    }

    void writeContainer()
    {
        const bool isWhole = m_type == u"book" || m_type == u"classic" || m_type == u"collection";
        if (!isWhole)
            writeTexts({{u"T2"_s, u"container-title"_s}});
        writeTexts({{isWhole ? u"T2"_s : u"T3"_s, u"collection-title"_s}, {u"JA"_s, u"container-title-short"_s}});
    }

    void writeNames(const QString& tag, const QString& variable)
    {
        m_written.insert(variable);
        for (const CslName& name : csl::names(m_item, variable)) {
            const QString family = csl::familyName({.family = name.family, .fixedParticle = name.fixedParticle});
            const QString given = name.given + (name.particle.isEmpty() ? QString() : u' ' + name.particle);
            const QString suffix = name.suffix.isEmpty() ? QString() : u", "_s + name.suffix;
            add(tag, name.literal.isEmpty() ? family + u", "_s + given.trimmed() + suffix : name.literal);
        }
    }

    static QString slashed(const DateParts& parts)
    {
        const auto twoDigits
            = [](int number) { return number > 0 ? QString::number(number).rightJustified(2, u'0') : QString(); };
        return QString::number(parts.year).rightJustified(4, u'0') + u'/' + twoDigits(parts.month) + u'/'
            + twoDigits(parts.day) + u'/';
    }
    /// A date that slashes cannot tell comes in the last part, as EDTF or in its own words, behind as much as they can:
    /// other programs want a year.
    void writeDate(const QString& tag, const QString& variable)
    {
        m_written.insert(variable);
        const QJsonObject date = m_item.value(variable).toObject();
        const QString edtf = edtfOf(date);
        const QString words = date.value(u"literal"_s).toString(date.value(u"raw"_s).toString());
        const QString rest = edtf.isEmpty() ? words : edtf;
        std::optional<DateParts> start = startOf(date);
        if (rest.isEmpty() || !start || start->year < 1 || start->year > 9999)
            return add(tag, rest.isEmpty() ? rest : u"///"_s + rest);
        if (start->month > 12 || edtf.isEmpty())
            start = DateParts{start->year};
        add(tag, slashed(*start) + (edtf == edtfOf(withoutMore(*start)) ? QString() : rest));
    }
    static QJsonObject withoutMore(const DateParts& parts)
    {
        QJsonArray list = {parts.year};
        if (parts.month > 0)
            list.append(parts.month);
        if (parts.day > 0)
            list.append(parts.day);
        return {{u"date-parts"_s, QJsonArray{list}}};
    }

    void writePages()
    {
        const QString pages = valueOf(u"page"_s);
        const QStringList ends = pages.split(u'-');
        const bool isRange = ends.size() == 2 && !ends[0].isEmpty() && !ends[1].isEmpty() && ends[0] != ends[1];
        add(u"SP"_s, isRange ? ends[0] : pages);
        if (isRange)
            add(u"EP"_s, ends[1]);
    }

    void writeSerialNumber()
    {
        const bool isBook = m_type == u"report" || m_type == u"thesis" || m_type == u"book" || m_type == u"chapter"
            || m_type == u"classic" || m_type == u"collection" || m_type == u"pamphlet" || m_type == u"paper-conference"
            || m_type.startsWith(u"entry");
        writeTexts({{u"SN"_s, isBook ? u"ISBN"_s : u"ISSN"_s}});
    }

    void writeKeywords()
    {
        for (const QString& word : valueOf(u"keyword"_s).split(u','))
            add(u"KW"_s, word);
    }

    void findLost(QStringList& lost) const
    {
        for (const QString& variable : m_item.keys()) {
            if (!m_written.contains(variable) && variable != u"type" && variable != u"id")
                lost.append(variable);
        }
    }

    const QJsonObject& m_item;
    QString m_type;
    std::vector<WrittenField> m_tags;
    QSet<QString> m_written;
};

}

std::vector<WrittenField> risFromItem(const QJsonObject& item, QStringList* lost)
{
    return RisWriter(item).write(lost);
}
