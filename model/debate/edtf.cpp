#include "model/debate/edtf.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Where every digit is known, the day must be in the calendar; years before 1 follow the rule of 400 years.
static bool isInCalendar(int year, int month, int day)
{
    return QDate::isValid(2000 + year % 400, month, day);
}

static bool isDay(QStringView text)
{
    static const QRegularExpression form = whole(u"(-?[0-9]{4})(?:-(0[1-9]|1[0-2]|2[1-4])(?:-([0-3][0-9]))?)?[~?%]?"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return false;
    const int month = match.capturedView(2).toInt();
    return match.capturedView(3).isEmpty()
        || (month <= 12 && isInCalendar(match.capturedView(1).toInt(), month, match.capturedView(3).toInt()));
}

static bool isPartlyKnown(QStringView text)
{
    static const QRegularExpression form
        = whole(u"-?(?:[0-9]{2}XX|[0-9]{3}X|XXXX|(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)-(?:0[1-9]|1[0-2]|XX)(?:-XX)?"
                "|XXXX-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))[~?%]?"_s);
    return form.match(text.toString()).hasMatch();
}

static bool isLongYear(QStringView text)
{
    static const QRegularExpression form = whole(u"Y-?[1-9][0-9]{4,17}[~?%]?"_s);
    return form.match(text.toString()).hasMatch();
}

static bool isMoment(QStringView text)
{
    static const QRegularExpression form
        = whole(u"([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                "(?:\\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    return match.hasMatch() && isDay(match.capturedView(1));
}

static bool isDate(QStringView text)
{
    return isDay(text) || isMoment(text) || isPartlyKnown(text) || isLongYear(text);
}

/// An interval's end may be open (`..`) or unknown (nothing).
static bool isEnd(QStringView text)
{
    return text.isEmpty() || text == u".."_s || isDate(text);
}

bool isEdtf(QStringView text)
{
    constexpr qsizetype longest = 80; // two moments with all their digits
    if (text.size() > longest)
        return false;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return isDate(text);
    const QStringView from = text.first(slash);
    const QStringView to = text.sliced(slash + 1);
    return isEnd(from) && isEnd(to) && (isDate(from) || isDate(to));
}
