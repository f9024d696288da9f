#include "model/debate/dayspan.h"

#include "model/debate/edtf.h"

#include <QDate>
#include <QStringList>

namespace {

/// A year, month and day whose last digits may be unknown, as the first and the last number they can be.
struct Part {
    qint64 first = 0;
    qint64 last = 0;
};

/// Julian day of a day in the proleptic Gregorian calendar; years count astronomically, 0 is 1 BC.
/// Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013.
qint64 julianDay(qint64 year, qint64 month, qint64 day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra + 1721120;
}

qint64 lastOfMonth(qint64 year, qint64 month)
{
    const qint64 next = month == 12 ? julianDay(year + 1, 1, 1) : julianDay(year, month + 1, 1);
    return next - 1;
}

Part partOf(QStringView digits)
{
    const QString text = digits.toString();
    Part part{QString(text).replace(u'X', u'0').toLongLong(), QString(text).replace(u'X', u'9').toLongLong()};
    if (text.startsWith(u'-'))
        std::swap(part.first, part.last);
    return part;
}

Part yearOf(QStringView text)
{
    return partOf(text.startsWith(u'Y') ? text.sliced(1) : text);
}

DaySpan spanOfMonths(Part year, QStringView monthText, QStringView dayText)
{
    constexpr qint64 firstSeason = 21;
    const bool isMonthKnown = !monthText.isEmpty() && !monthText.contains(u'X') && monthText.toLongLong() < firstSeason;
    const qint64 firstMonth = isMonthKnown ? monthText.toLongLong() : 1;
    const qint64 lastMonth = isMonthKnown ? firstMonth : 12;
    if (isMonthKnown && !dayText.isEmpty() && !dayText.contains(u'X'))
        return {julianDay(year.first, firstMonth, dayText.toLongLong()),
            julianDay(year.last, lastMonth, dayText.toLongLong())};
    return {julianDay(year.first, firstMonth, 1), lastOfMonth(year.last, lastMonth)};
}

/// The commonest forms, "2015", "2015-08" and "2015-08-11", without the cost of looking for the others.
std::optional<DaySpan> spanOfPlainDate(QStringView text)
{
    const bool hasShape = (text.size() == 4 || text.size() == 7 || text.size() == 10)
        && std::all_of(text.begin(), text.end(), [&](const QChar& c) {
               const qsizetype place = &c - text.begin();
               return place == 4 || place == 7 ? c == u'-' : c >= u'0' && c <= u'9';
           });
    if (!hasShape)
        return std::nullopt;
    return daysOf(text.first(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
}

std::optional<DaySpan> spanOfDate(QStringView text)
{
    const bool isVague = text.endsWith(u'~') || text.endsWith(u'?') || text.endsWith(u'%');
    QStringView date = isVague ? text.chopped(1) : text;
    date = date.left(date.indexOf(u'T') < 0 ? date.size() : date.indexOf(u'T'));
    const qsizetype sign = date.startsWith(u'-') || date.startsWith(u"Y-") ? date.indexOf(u'-') + 1 : 0;
    const qsizetype dash = date.indexOf(u'-', sign);
    const QStringView year = dash < 0 ? date : date.first(dash);
    if (year.contains(u"XXXX") || year.size() > 14)
        return std::nullopt;
    const QList<QStringView> rest = dash < 0 ? QList<QStringView>() : date.sliced(dash + 1).split(u'-');
    DaySpan span = spanOfMonths(yearOf(year), rest.value(0), rest.value(1));
    if (rest.value(0) == u"24") // a northern winter ends in the year after
        span.last += 60;
    span.margin = isVague ? span.last - span.first + 1 : 0;
    return span;
}

}

std::optional<DaySpan> daysOf(int year, int month, int day)
{
    if (year < 1 || month < 0 || day < 0 || !QDate::isValid(year, std::max(month, 1), std::max(day, 1)))
        return std::nullopt;
    const qint64 first = julianDay(year, std::max(month, 1), std::max(day, 1));
    return DaySpan{first, day > 0 ? first : lastOfMonth(year, month > 0 ? month : 12)};
}

std::optional<DaySpan> daysOf(QStringView edtf)
{
    if (const auto plain = spanOfPlainDate(edtf))
        return plain;
    if (!isEdtf(edtf))
        return std::nullopt;
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0)
        return spanOfDate(edtf);
    const auto endOf = [](QStringView text) {
        return text.isEmpty() || text == u".." ? std::optional(DaySpan()) : spanOfDate(text);
    };
    const std::optional<DaySpan> from = endOf(edtf.first(slash));
    const std::optional<DaySpan> to = endOf(edtf.sliced(slash + 1));
    if (!from || !to)
        return std::nullopt;
    return DaySpan{from->first, to->last, std::max(from->margin, to->margin)};
}

bool isCertainlyAfter(const DaySpan& one, const DaySpan& other)
{
    return one.first - one.margin > other.last + other.margin;
}

bool comesBefore(const std::optional<DaySpan>& one, const std::optional<DaySpan>& other)
{
    if (!one || !other)
        return one && !other;
    return std::tie(one->first, one->last) < std::tie(other->first, other->last);
}
