#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/debate/edtf.h"
#include "model/formats/bibliography/bibdates.h"
#include "model/formats/bibliography/bibfields.h"
#include "model/formats/bibliography/risfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

bool isBookType(const QString& cslType)
{
    return cslType == u"book" || cslType == u"chapter" || cslType == u"classic" || cslType == u"collection"
        || cslType == u"pamphlet" || cslType == u"paper-conference" || cslType.startsWith(u"entry");
}

/// Reads one record's tags into an item.
class RisItemReader {
public:
    explicit RisItemReader(const std::vector<RisTag>& tags)
        : m_tags(tags)
    {
    }

    QJsonObject read()
    {
        m_type = cslTypeOfRis(first({u"TY"_s}));
        m_item.insert(u"type"_s, m_type);
        readTitles();
        readAllNames();
        readDates();
        readNumbers();
        readPlainTexts();
        readIdentifiers();
        return std::move(m_item);
    }

private:
    QStringList all(const QString& name) const
    {
        QStringList values;
        for (const RisTag& tag : m_tags) {
            if (tag.name == name && !tag.value.trimmed().isEmpty())
                values += tag.value.trimmed();
        }
        return values;
    }
    QString first(std::initializer_list<QString> names) const
    {
        for (const QString& name : names) {
            const QStringList values = all(name);
            if (!values.isEmpty())
                return values.first();
        }
        return {};
    }
    void put(const QString& variable, const QString& value)
    {
        if (!value.isEmpty() && !m_item.contains(variable))
            m_item.insert(variable, value);
    }

    void readTitles()
    {
        put(u"title"_s, first({u"TI"_s, u"T1"_s, u"CT"_s}).simplified());
        const bool isWhole = m_type == u"book" || m_type == u"classic" || m_type == u"collection";
        const QString book = first({u"BT"_s}).simplified();
        put(isWhole && !m_item.contains(u"title"_s) ? u"title"_s
                : isWhole                           ? u"collection-title"_s
                                                    : u"container-title"_s,
            book);
        put(isWhole ? u"collection-title"_s : u"container-title"_s, first({u"JF"_s, u"T2"_s, u"JO"_s}).simplified());
        put(u"collection-title"_s, first({u"T3"_s}).simplified());
        const QString shortTitle = first({u"JA"_s, u"J2"_s, u"J1"_s}).simplified();
        put(isWhole || m_item.contains(u"container-title"_s) ? u"container-title-short"_s : u"container-title"_s,
            shortTitle);
        put(u"title-short"_s, first({u"ST"_s}).simplified());
    }

    void readAllNames()
    {
        readNames({u"AU"_s, u"A1"_s}, u"author"_s);
        readNames({u"A2"_s, u"ED"_s},
            m_type == u"interview"                    ? u"interviewer"_s
                : m_type == u"personal_communication" ? u"recipient"_s
                                                      : u"editor"_s);
        readNames({u"A3"_s}, u"collection-editor"_s);
        readNames({u"A4"_s}, u"translator"_s);
    }
    void readNames(std::initializer_list<QString> tags, const QString& variable)
    {
        QJsonArray names;
        for (const QString& tag : tags) {
            for (const QString& value : all(tag)) {
                for (const QString& line : value.split(u'\n'))
                    append(names, line.simplified());
            }
        }
        if (!names.isEmpty())
            m_item.insert(variable, names);
    }
    static void append(QJsonArray& names, const QString& text)
    {
        const QStringList parts = text.split(u',');
        CslName name;
        if (parts.size() == 1)
            name.literal = text;
        name.family = parts.size() > 1 ? parts[0].trimmed() : QString();
        name.given = parts.size() > 1 ? parts[1].trimmed() : QString();
        name.suffix = parts.size() > 2 ? parts.mid(2).join(u',').trimmed() : QString();
        if (!name.isEmpty())
            names.append(csl::nameObject(name));
    }

    /// "YYYY/MM/DD/other", of which any part may be missing; the last may be EDTF, or words.
    static QJsonObject date(const QString& text)
    {
        const QStringList parts = text.split(u'/');
        const QString other = parts.mid(3).join(u'/').trimmed();
        const bool isTime = other.contains(u':') && !other.contains(u'T');
        if (isEdtf(other) && !other.isEmpty() && !isTime)
            return cslDate(other);
        if (parts.size() < 2)
            return dateFromBib(text);
        const std::optional<int> yearInWords = yearIn(other);
        if (parts[0].trimmed().isEmpty() || (yearInWords && QString::number(*yearInWords) == parts[0].trimmed()))
            return other.isEmpty() ? QJsonObject() : cslDate(other);
        QJsonObject date = dateFromParts(parts[0].trimmed(), parts[1].trimmed(), parts.value(2).trimmed());
        if (!other.isEmpty() && parts[1].trimmed().isEmpty() && !other.contains(u':'))
            date.insert(u"literal"_s, QString(other + u' ' + parts[0].trimmed()));
        return date;
    }
    void readDates()
    {
        const QJsonObject year = date(first({u"PY"_s, u"Y1"_s}));
        const QJsonObject day = date(first({u"DA"_s}));
        const bool isBetter = startOf(day) && (edtfOf(day).size() > edtfOf(year).size() || year.isEmpty());
        const QJsonObject issued = isBetter ? day : year;
        if (!issued.isEmpty())
            m_item.insert(u"issued"_s, issued);
        if (const QJsonObject seen = date(first({u"Y2"_s})); !seen.isEmpty())
            m_item.insert(u"accessed"_s, seen);
    }

    void readNumbers()
    {
        put(u"volume"_s, first({u"VL"_s}));
        put(numberVariable(m_type), first({u"IS"_s, u"CP"_s}));
        put(u"number"_s, first({u"M1"_s}));
        const QString start = first({u"SP"_s}).simplified();
        const QString end = first({u"EP"_s}).simplified();
        put(u"page"_s,
            start.isEmpty() || end.isEmpty() || start == end || start.contains(u'-') ? (start.isEmpty() ? end : start)
                                                                                     : QString(start + u'-' + end));
        put(u"number-of-volumes"_s, first({u"NV"_s}));
        put(u"edition"_s, first({u"ET"_s}));
        put(u"section"_s, first({u"SE"_s}));
    }

    void readPlainTexts()
    {
        put(u"publisher"_s, first({u"PB"_s}).simplified());
        put(u"publisher-place"_s, first({u"CY"_s, u"PP"_s}).simplified());
        put(u"abstract"_s, first({u"AB"_s, u"N2"_s}));
        put(u"note"_s, all(u"N1"_s).join(u'\n'));
        put(u"keyword"_s, all(u"KW"_s).join(u'\n').split(u'\n').join(u", "_s));
        put(u"language"_s, first({u"LA"_s}));
        put(u"call-number"_s, first({u"CN"_s}));
        put(u"source"_s, first({u"DB"_s}).simplified());
        put(u"citation-key"_s, first({u"ID"_s}).simplified());
    }

    void readIdentifiers()
    {
        const QString kind = first({u"M3"_s});
        const bool isDoi = kind.startsWith(u"10."_s);
        QString doi = first({u"DO"_s});
        if (const qsizetype start = doi.indexOf(u"doi.org/"_s); start >= 0)
            doi = doi.mid(start + 8);
        put(u"DOI"_s, doi.isEmpty() && isDoi ? kind : doi);
        if (!isDoi)
            put(u"genre"_s, kind);
        put(isBookType(m_type) || m_type == u"report" || m_type == u"thesis" ? u"ISBN"_s : u"ISSN"_s,
            first({u"SN"_s}).simplified());
        put(u"URL"_s, first({u"UR"_s, u"LK"_s, u"L2"_s}).section(u'\n', 0, 0));
    }

    const std::vector<RisTag>& m_tags;
    QString m_type;
    QJsonObject m_item;
};

}

QJsonObject itemFromRis(const std::vector<RisTag>& tags)
{
    return RisItemReader(tags).read();
}
