#include "model/analysis/referencedates.h"

using namespace Qt::StringLiterals;

/// Reference lists are in English whatever the window's language is, so these are not translated.
static QString monthName(int month)
{
    static const QStringList names = {u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s,
        u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    static const QStringList seasons = {u"Spring"_s, u"Summer"_s, u"Autumn"_s, u"Winter"_s};
    return month > 20 ? seasons.value(month - 21) : names.value(month - 1);
}

static QString withDay(const DateParts& date, bool isDayFirst)
{
    const QString month = monthName(date.month);
    if (date.day == 0)
        return month;
    const QString day = QString::number(date.day);
    return isDayFirst ? day + u' ' + month : month + u' ' + day;
}

QString fullDate(const DateParts& date, ReferenceStyle style)
{
    const QString year = QString::number(date.year);
    if (date.month == 0)
        return year;
    const bool isHarvard = style == ReferenceStyle::Harvard;
    return withDay(date, isHarvard) + (isHarvard || date.day == 0 ? u" "_s : u", "_s) + year;
}

static QString yearText(const QJsonObject& date, const DateParts& start)
{
    const auto era = [](int year) { return year < 0 ? QString::number(-year) + u" BCE"_s : QString::number(year); };
    const QString edtf = edtfOf(date);
    QString text = era(start.year);
    if (const auto end = endOf(date); end && end->year != start.year)
        text += u'–' + era(end->year);
    else if (!end && edtf.contains(u'/'))
        text += u'–';
    const bool isCirca = edtf.contains(u'~') || edtf.contains(u'?') || edtf.contains(u'%');
    return isCirca ? u"ca. "_s + text : text;
}

/// The day or month at the end of a range, or nothing when there is no other.
static std::optional<DateParts> endBesides(const QJsonObject& date, const DateParts& start)
{
    const std::optional<DateParts> end = endOf(date);
    return end && end->month > 0 && *end != start ? end : std::nullopt;
}

/// "May 1–June", "May 1–5", "1–5 May"; "December 30–2020, January 2" where the year changes and is to be told.
static QString daysText(const QJsonObject& date, const DateParts& start, bool isDayFirst, bool tellsYear)
{
    const QString first = withDay(start, isDayFirst);
    const std::optional<DateParts> end = endBesides(date, start);
    if (!end)
        return first;
    const bool isSameYear = end->year == start.year;
    if (isSameYear && end->month == start.month && start.day > 0 && end->day > 0) {
        const QString day = QString::number(end->day);
        return isDayFirst ? QString::number(start.day) + u'–' + withDay(*end, true) : first + u'–' + day;
    }
    return first + u'–' + (isSameYear || !tellsYear ? QString() : QString::number(end->year) + u", "_s)
        + withDay(*end, isDayFirst);
}

static QString wholeText(const QJsonObject& date, const DateParts& start, ReferenceStyle style)
{
    const std::optional<DateParts> end = start.month > 0 ? endBesides(date, start) : std::nullopt;
    if (!end)
        return fullDate(start, style);
    if (end->year != start.year)
        return fullDate(start, style) + u'–' + fullDate(*end, style);
    const bool isHarvard = style == ReferenceStyle::Harvard;
    return daysText(date, start, isHarvard, false) + (isHarvard || end->day == 0 ? u" "_s : u", "_s)
        + QString::number(end->year);
}

/// With its parts where EDTF can tell them; without any it is one of words.
static QJsonObject dateOfIssue(const QJsonObject& item)
{
    const QJsonObject date = item.value(u"issued"_s).toObject();
    const QString edtf = edtfOf(date);
    return edtf.isEmpty() || date.contains(u"date-parts"_s) ? date : cslDate(edtf);
}

static QString dateWords(const QJsonObject& date)
{
    return date.value(u"literal"_s).toString(date.value(u"raw"_s).toString()).simplified();
}

/// A year that merely stands among words is not the whole of what they say.
static std::optional<DateParts> partsOfIssue(const QJsonObject& date)
{
    return edtfOf(QJsonObject{{u"date-parts"_s, date.value(u"date-parts"_s)}}).isEmpty() ? std::nullopt : startOf(date);
}

QString yearOfIssue(const QJsonObject& item)
{
    const QJsonObject date = dateOfIssue(item);
    const std::optional<DateParts> start = partsOfIssue(date);
    return start ? yearText(date, *start) : dateWords(date);
}

std::vector<std::pair<QString, QString>> referenceDates(
    const QJsonObject& item, ReferenceStyle style, const QString& letter)
{
    const QJsonObject date = dateOfIssue(item);
    const std::optional<DateParts> start = partsOfIssue(date);
    if (!start) {
        const QString words = dateWords(date);
        const QString none = !words.isEmpty() ? words : style == ReferenceStyle::Harvard ? u"no date"_s : u"n.d."_s;
        const bool needsHyphen = !letter.isEmpty() && !none.back().isDigit();
        const QString marked = none + (needsHyphen ? u"-"_s : u""_s) + letter;
        return {{u"year"_s, marked}, {u"ymd"_s, marked}, {u"mdy"_s, none}};
    }
    const QString year = yearText(date, *start) + letter;
    const bool hasMonth = start->month > 0;
    const QString whole = wholeText(date, *start, style);
    // a range over a change of years tells each beside its days
    const bool isOverYears = hasMonth && endBesides(date, *start) && endOf(date)->year != start->year;
    const QString first = isOverYears ? QString::number(start->year) + letter : year;
    return {{u"year"_s, year}, {u"ymd"_s, hasMonth ? first + u", "_s + daysText(date, *start, false, true) : year},
        {u"mdy"_s, whole}, {u"mdyknown"_s, hasMonth ? whole : QString()}, {u"mdyexact"_s, hasMonth ? whole : QString()},
        {u"dm"_s, hasMonth ? daysText(date, *start, true, false) : QString()}};
}
