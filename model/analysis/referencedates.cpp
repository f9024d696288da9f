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
    QString text = era(start.year);
    if (const auto end = endOf(date); end && end->year != start.year)
        text += u'–' + era(end->year);
    const bool isCirca = edtfOf(date).contains(u'~') || edtfOf(date).contains(u'?') || edtfOf(date).contains(u'%');
    return isCirca ? u"ca. "_s + text : text;
}

std::vector<std::pair<QString, QString>> referenceDates(
    const QJsonObject& item, ReferenceStyle style, const QString& letter)
{
    const QJsonObject date = item.value(u"issued"_s).toObject();
    const std::optional<DateParts> start = startOf(date);
    if (!start) {
        const QString words = date.value(u"literal"_s).toString();
        const QString none = !words.isEmpty() ? words : style == ReferenceStyle::Harvard ? u"no date"_s : u"n.d."_s;
        const QString marked = letter.isEmpty() ? none : none + u'-' + letter;
        return {{u"year"_s, marked}, {u"ymd"_s, marked}, {u"mdy"_s, none}};
    }
    const QString year = yearText(date, *start) + letter;
    const QString exact = start->month > 0 ? fullDate(*start, style) : QString();
    return {{u"year"_s, year}, {u"ymd"_s, start->month > 0 ? year + u", "_s + withDay(*start, false) : year},
        {u"mdy"_s, fullDate(*start, style)}, {u"mdyknown"_s, exact}, {u"mdyexact"_s, exact},
        {u"dm"_s, start->month > 0 ? withDay(*start, true) : QString()}};
}
