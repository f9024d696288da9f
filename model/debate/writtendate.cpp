#include "model/debate/writtendate.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// English and German names; the first three letters tell which month.
const QString months = u"(?<month>jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni"
                       "|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                       "|dez(?:ember)?)\\b\\.?"_s;

int monthCalled(const QString& name)
{
    static const QStringList starts = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const std::pair<QString, int> german[] = {{u"mär"_s, 3}, {u"mai"_s, 5}, {u"okt"_s, 10}, {u"dez"_s, 12}};
    const QString start = name.toLower().left(3);
    for (const auto& [known, number] : german) {
        if (start == known)
            return number;
    }
    return static_cast<int>(starts.indexOf(start)) + 1;
}

QRegularExpression wholly(const QString& pattern)
{
    return QRegularExpression(u"^"_s + pattern + u"(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const std::vector<QRegularExpression>& patterns()
{
    static const QString weekday = u"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?"_s;
    static const QString year = u"(?<year>(?:1[5-9]|20)\\d\\d)"_s;
    static const QString day = u"(?<day>[0-3]?\\d)"_s;
    static const std::vector<QRegularExpression> all = {
        wholly(year + u"-(?<number>[01]\\d)-(?<day>[0-3]\\d)"_s),
        wholly(year + u"/(?<number>[01]?\\d)/(?<day>[0-3]?\\d)"_s),
        wholly(day + u"\\.(?<number>[01]?\\d)\\."_s + year), // with full stops the day is first everywhere
        wholly(weekday + months + u" +"_s + day + u"(?:st|nd|rd|th)?,? +"_s + year),
        wholly(weekday + day + u"(?:st|nd|rd|th|\\.)? +(?:of +)?"_s + months + u",? +"_s + year),
        wholly(months + u",? +"_s + year),
    };
    return all;
}

QString edtfOf(const QRegularExpressionMatch& match)
{
    const int year = match.captured(u"year"_s).toInt();
    const QString name = match.captured(u"month"_s);
    const int month = name.isEmpty() ? match.captured(u"number"_s).toInt() : monthCalled(name);
    const int day = match.captured(u"day"_s).toInt();
    if (day == 0)
        return QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QChar(u'0'));
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QRegularExpressionMatch matchIn(QStringView text)
{
    const QString start = text.left(60).toString();
    for (const QRegularExpression& one : patterns()) {
        const QRegularExpressionMatch match = one.match(start);
        if (match.hasMatch() && !edtfOf(match).isEmpty())
            return match;
    }
    return {};
}

}

QString writtenDate(QStringView text)
{
    const QRegularExpressionMatch match = matchIn(text);
    return match.hasMatch() ? edtfOf(match) : QString();
}

qsizetype writtenDateLength(QStringView text)
{
    const QRegularExpressionMatch match = matchIn(text);
    return match.hasMatch() ? match.capturedLength() : 0;
}
