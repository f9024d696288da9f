#include "model/debate/csldate.h"

#include "model/debate/edtf.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static int numberOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().trimmed().toInt() : value.toInt();
}

static std::optional<DateParts> partsOf(const QJsonObject& date, qsizetype which)
{
    const QJsonArray parts = date.value(u"date-parts"_s).toArray().at(which).toArray();
    DateParts found = {numberOf(parts.at(0)), numberOf(parts.at(1)), numberOf(parts.at(2))};
    if (parts.isEmpty() || found.year == 0)
        return std::nullopt;
    const bool isMonth = (found.month >= 1 && found.month <= 12) || (found.month >= 21 && found.month <= 24);
    if (!isMonth)
        found.month = found.day = 0;
    if (found.day < 1 || found.day > 31 || found.month > 12)
        found.day = 0;
    const int season = numberOf(date.value(u"season"_s));
    if (found.month == 0 && which == 0 && season >= 1 && season <= 4)
        found.month = 20 + season;
    return found;
}

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression year(u"(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])"_s);
    const QRegularExpressionMatch match = year.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// The first date in an EDTF text whose year is known.
static std::optional<DateParts> partsIn(const QString& text)
{
    static const QRegularExpression form(u"^(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:[^0-9].*)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch())
        return DateParts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const std::optional<int> year = yearIn(text);
    return year ? std::optional(DateParts{*year, 0, 0}) : std::nullopt;
}

std::optional<DateParts> startOf(const QJsonObject& date)
{
    if (const auto parts = partsOf(date, 0))
        return parts;
    for (const QString& member : {u"raw"_s, u"literal"_s}) {
        const QString words = date.value(member).toString();
        if (const auto parts = partsIn(words))
            return parts;
    }
    return std::nullopt;
}

std::optional<DateParts> endOf(const QJsonObject& date)
{
    return partsOf(date, 1);
}

static QString yearText(int year)
{
    if (std::abs(year) > 9999)
        return u"Y%1"_s.arg(year);
    return (year < 0 ? u"-"_s : QString()) + QString::number(std::abs(year)).rightJustified(4, u'0');
}

static QString asEdtf(const DateParts& parts)
{
    const auto twoDigits = [](int number) -> QString { return u'-' + QString::number(number).rightJustified(2, u'0'); };
    QString text = yearText(parts.year);
    if (parts.month > 0)
        text += twoDigits(parts.month);
    if (parts.day > 0)
        text += twoDigits(parts.day);
    return isEdtf(text) ? text : yearText(parts.year);
}

static bool isCirca(const QJsonObject& date)
{
    const QJsonValue circa = date.value(u"circa"_s);
    return circa.isString()
        ? !circa.toString().isEmpty() && circa.toString() != u"0"_s && circa.toString() != u"false"_s
        : circa.toVariant().toBool();
}

QString edtfOf(const QJsonObject& date)
{
    const QString raw = date.value(u"raw"_s).toString();
    if (isEdtf(raw))
        return raw;
    const QString mark = isCirca(date) ? u"~"_s : QString();
    const QJsonArray lists = date.value(u"date-parts"_s).toArray();
    const std::optional<DateParts> start = partsOf(date, 0);
    const std::optional<DateParts> end = partsOf(date, 1);
    const bool isRange = lists.size() > 1;
    if (!start && !end) {
        const QString literal = date.value(u"literal"_s).toString().trimmed();
        return isEdtf(literal) ? literal : QString();
    }
    if (!isRange)
        return asEdtf(*start) + mark;
    const QString from = start ? asEdtf(*start) + mark : QString();
    return from + u'/' + (end ? asEdtf(*end) + mark : u".."_s);
}

static QJsonArray listOf(const DateParts& parts)
{
    QJsonArray list = {parts.year};
    if (parts.month > 0)
        list.append(parts.month);
    if (parts.day > 0)
        list.append(parts.day);
    return list;
}

/// A single date as date parts; nothing when they cannot say it.
static std::optional<QJsonArray> partsList(QString text)
{
    static const QRegularExpression form(u"^(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?$"_s);
    if (text.endsWith(u'~') || text.endsWith(u'?') || text.endsWith(u'%'))
        text.chop(1);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return listOf({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()});
}

QJsonObject cslDate(const QString& edtf)
{
    if (edtf.isEmpty())
        return {};
    if (!isEdtf(edtf))
        return {{u"literal"_s, edtf}};
    const QStringList ends = edtf.split(u'/');
    QJsonArray lists;
    for (const QString& end : ends) {
        if (const auto list = partsList(end))
            lists.append(*list);
        else if (!lists.isEmpty() && (end == u".."_s || end.isEmpty()))
            lists.append(QJsonArray{0});
    }
    QJsonObject date;
    if (lists.size() == ends.size())
        date.insert(u"date-parts"_s, lists);
    if (edtf.contains(u'~') || edtf.contains(u'?') || edtf.contains(u'%'))
        date.insert(u"circa"_s, true);
    if (edtfOf(date) != edtf)
        date.insert(u"raw"_s, edtf);
    return date;
}
