#include "model/formats/bibliography/bibdates.h"

#include "model/debate/csldate.h"
#include "model/debate/edtf.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

static const QStringList& macros()
{
    static const QStringList names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return names;
}

QString monthMacro(int month)
{
    return macros().value(month - 1);
}

int monthCalled(const QString& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    return static_cast<int>(macros().indexOf(word.left(3).toLower())) + 1;
}

static QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// Month, and day if there is one, in "jan", "10~January", "Jun. 3", "03": "-01", "-01-10", …
static QString monthAndDay(const QString& month, const QString& day)
{
    static const QRegularExpression word(u"[\\p{L}]+|[0-9]+"_s);
    int found = 0;
    int dayFound = day.trimmed().toInt();
    for (const QRegularExpressionMatch& match : word.globalMatch(month.left(100))) {
        const QString part = match.captured();
        if (found == 0 && (part[0].isLetter() || month.trimmed() == part))
            found = monthCalled(part);
        else if (part[0].isDigit() && dayFound == 0)
            dayFound = part.toInt();
    }
    if (found == 0)
        return {};
    return u'-' + twoDigits(found) + (dayFound >= 1 && dayFound <= 31 ? u'-' + twoDigits(dayFound) : QString());
}

/// "jan/feb" or "June--August": both ends of it.
static QStringList monthEnds(const QString& month)
{
    static const QRegularExpression dash(u"\\s*(?:/|–|—|-+)\\s*"_s);
    const QStringList ends = month.left(100).split(dash);
    return ends.size() == 2 && monthCalled(ends[0]) > 0 && monthCalled(ends[1]) > 0 ? ends : QStringList();
}

QJsonObject dateFromBib(const QString& text)
{
    const QString date = text.simplified();
    if (isEdtf(date))
        return cslDate(date);
    static const QRegularExpression loose(u"^(-?[0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?$"_s);
    if (const QRegularExpressionMatch match = loose.match(date); match.hasMatch()) {
        const QString edtf = match.captured(1) + monthAndDay(match.captured(2), match.captured(3));
        if (isEdtf(edtf) && edtf.size() > 4)
            return cslDate(edtf);
    }
    return cslDate(date);
}

QJsonObject dateFromParts(const QString& year, const QString& month, const QString& day)
{
    const QString base = year.simplified();
    static const QRegularExpression fourDigits(u"^-?[0-9]{4}$"_s);
    if (!fourDigits.match(base).hasMatch())
        return base.isEmpty() && !month.isEmpty() ? cslDate(month.simplified()) : dateFromBib(base);
    if (const QStringList ends = monthEnds(month); !ends.isEmpty())
        return cslDate(base + monthAndDay(ends[0], {}) + u'/' + base + monthAndDay(ends[1], {}));
    const QString exact = base + monthAndDay(month, day);
    if (isEdtf(exact) && (exact.size() > base.size() || month.isEmpty()))
        return cslDate(exact);
    if (exact.size() > base.size()) // such as 30 February
        return cslDate(exact.left(base.size() + 3));
    QJsonObject words = cslDate(base);
    words.insert(u"literal"_s, QString(month.simplified() + u' ' + base));
    return words;
}
