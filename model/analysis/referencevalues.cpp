#include "model/analysis/referencevalues.h"

#include "model/analysis/referencedates.h"
#include "model/analysis/referencenames.h"
#include "model/debate/csldate.h"

using namespace Qt::StringLiterals;

static QString dashed(QString pages)
{
    return pages.replace(u"--"_s, u"–"_s).replace(u'-', u'–');
}

QString shortenedPages(const QString& pages)
{
    const QStringList ends = dashed(pages).split(u'–');
    bool isFirst = false;
    bool isLast = false;
    const int first = ends.value(0).trimmed().toInt(&isFirst);
    const int last = ends.value(1).trimmed().toInt(&isLast);
    const QString from = QString::number(first);
    const QString to = QString::number(last);
    if (ends.size() != 2 || !isFirst || !isLast || from.size() != to.size() || first < 101 || first % 100 == 0)
        return dashed(pages);
    qsizetype same = 0;
    while (same < to.size() - 1 && from[same] == to[same])
        ++same;
    const qsizetype digits = first % 100 < 10 ? to.size() - same : std::max<qsizetype>(2, to.size() - same);
    return from + u'–' + to.right(digits);
}

static QString ordinal(const QString& number)
{
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    if (!isNumber)
        return number;
    const int tail = value % 100 / 10 == 1 ? 0 : value % 10;
    return number + (tail == 1 ? u"st"_s : tail == 2 ? u"nd"_s : tail == 3 ? u"rd"_s : u"th"_s);
}

namespace {

class Values {
public:
    Values(const QJsonObject& item, ReferenceStyle style)
        : m_item(item)
        , m_style(style)
        , m_type(csl::type(item))
    {
    }

    QHash<QString, QString> all(bool quotesLead, const QString& letter)
    {
        putNames(quotesLead);
        for (const auto& [name, value] : referenceDates(m_item, m_style, letter))
            put(name, value);
        putTitles();
        putNumbers();
        putPlaces();
        putAddress();
        put(u"openbracket"_s, u"["_s);
        put(u"closebracket"_s, u"]"_s);
        return std::move(m_values);
    }

private:
    QString text(const char* variable) const { return csl::text(m_item, QLatin1StringView(variable)); }
    bool isHarvard() const { return m_style == ReferenceStyle::Harvard; }
    void put(const QString& name, const QString& value) { m_values.insert(name, value); }

    /// "Ed.", "eds", "Director", "dirs." and the like.
    QString roleWord(const QString& role, std::size_t count) const
    {
        const bool isOne = count == 1;
        if (role == u"director" && m_style == ReferenceStyle::Apa)
            return isOne ? u"Director"_s : u"Directors"_s;
        QString word = role == u"director" ? u"dir"_s : u"ed"_s;
        if (m_style == ReferenceStyle::Apa)
            word[0] = word[0].toUpper();
        return word + (isOne ? u"."_s : isHarvard() ? u"s"_s : u"s."_s);
    }

    void putNames(bool quotesLead)
    {
        const auto [leading, role] = leadersOf(m_item);
        QString lead = leadingNames(leading, m_style);
        const QString word = roleWord(role, leading.size());
        if (!lead.isEmpty() && role != u"author")
            lead += m_style == ReferenceStyle::Chicago ? QString(u", "_s + word) : QString(u" ("_s + word + u')');
        const std::vector<CslName> editors = csl::names(m_item, u"editor"_s);
        if (role == u"author" && !editors.empty()) {
            put(u"editors"_s, innerNames(editors, m_style));
            put(u"eds"_s, roleWord(u"editor"_s, editors.size()));
        }
        m_leadsWithTitle = lead.isEmpty();
        put(u"lead"_s, m_leadsWithTitle ? leadingTitle(quotesLead) : lead);
        put(u"naturallead"_s, m_leadsWithTitle ? title() : innerNames(leading, m_style));
        put(u"interviewers"_s, innerNames(csl::names(m_item, u"interviewer"_s), m_style));
    }

    QString title() const
    {
        const QString given = csl::title(m_item);
        return given.isEmpty() && m_leadsWithTitle ? u"Untitled"_s : given;
    }
    QString leadingTitle(bool isQuoted) const
    {
        if (!isQuoted)
            return title();
        const bool isEnded = title().endsWith(u'?') || title().endsWith(u'!');
        return isHarvard() ? QString(u'‘' + title() + u'’') : QString(u'“' + title() + (isEnded ? u"”"_s : u".”"_s));
    }

    void putTitles()
    {
        put(u"wholetitle"_s, title());
        put(u"title"_s, m_leadsWithTitle ? QString() : title());
        put(u"container"_s, text("container-title"));
        put(u"site"_s, unlessLead(text("container-title").isEmpty() ? text("publisher") : text("container-title")));
    }

    QString unlessLead(const QString& name) const { return m_values.value(u"lead"_s) == name ? QString() : name; }

    void putNumbers()
    {
        const QString volume = text("volume");
        const QString edition = text("edition");
        const QString pages = dashed(text("page"));
        const bool isRange = pages.contains(u'–') || pages.contains(u',');
        const bool isWorded = edition.contains(u' ') || edition.endsWith(u'.');
        const QString editionText = edition.isEmpty() ? edition
                                                      : ordinal(edition)
                + (isWorded           ? u""_s
                        : isHarvard() ? u" edn"_s
                                      : u" ed."_s);
        put(u"volume"_s, volume);
        put(u"+volume"_s, volume.isEmpty() ? volume : (edition.isEmpty() ? u"Vol. "_s : u", Vol. "_s) + volume);
        put(u"issue"_s, text("issue"));
        put(u"edition"_s, editionText);
        put(u"pages"_s, pages);
        put(u"pppages"_s, pages.isEmpty() ? pages : (isRange ? u"pp. "_s : u"p. "_s) + pages);
        put(u"+pppages"_s,
            pages.isEmpty() ? pages : (edition.isEmpty() ? u""_s : u", "_s) + m_values.value(u"pppages"_s));
        put(u"shortpages"_s, shortenedPages(pages));
        put(u"section"_s, text("section"));
        putGenre();
    }

    void putGenre()
    {
        const QString number = text("number");
        const QString genre = text("genre");
        const bool isWord = !number.isEmpty() && number[0].isLetter();
        put(u"number"_s, number);
        put(u"reportnumber"_s,
            number.isEmpty() || isWord ? number : (genre.isEmpty() ? u"Report"_s : genre) + u" No. "_s + number);
        const QString usual = m_type == u"thesis" ? u"Thesis"_s : m_type == u"hearing" ? u"Hearing"_s : u"Speech"_s;
        put(u"genre"_s, genre.isEmpty() ? usual : genre);
    }

    void putPlaces()
    {
        const QString publisher = text("publisher");
        const QString place = text("publisher-place");
        const bool hasBoth = !publisher.isEmpty() && !place.isEmpty();
        put(u"publisher"_s, m_style == ReferenceStyle::Apa ? unlessLead(publisher) : publisher);
        put(u"imprint"_s, hasBoth ? QString(place + u": "_s + publisher) : QString(place + publisher));
        put(u"event"_s, text("event-title").isEmpty() ? text("event") : text("event-title"));
        put(u"eventplace"_s, text("event-place"));
    }

    void putAddress()
    {
        const QString given = text("DOI");
        const QString doi = given.contains(u"10."_s) ? given.mid(given.indexOf(u"10."_s)) : csl::doi(m_item);
        const QString link = doi.isEmpty() ? csl::url(m_item) : u"https://doi.org/"_s + doi;
        const auto seen = startOf(m_item.value(u"accessed"_s).toObject());
        const QString date = seen ? fullDate(*seen, m_style) : QString();
        const bool isUndated = !csl::year(m_item).has_value();
        put(u"link"_s, link);
        put(u"accessed"_s, isUndated && !date.isEmpty() && doi.isEmpty() ? u"Accessed "_s + date : QString());
        put(u"retrieved"_s,
            isUndated && !date.isEmpty() && doi.isEmpty() && !link.isEmpty()
                ? u"Retrieved "_s + date + u", from "_s + link
                : link);
        const QString when = date.isEmpty() || !doi.isEmpty() ? QString() : u" (Accessed: "_s + date + u')';
        put(u"available"_s, link.isEmpty() ? link : u"Available at: "_s + link + when);
    }

    const QJsonObject& m_item;
    ReferenceStyle m_style;
    QString m_type;
    QHash<QString, QString> m_values;
    bool m_leadsWithTitle = false;
};

}

QHash<QString, QString> referenceValues(
    const QJsonObject& item, ReferenceStyle style, bool quotesLead, const QString& letter)
{
    return Values(item, style).all(quotesLead, letter);
}
