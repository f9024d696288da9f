#include "model/analysis/textcitation.h"

#include "model/analysis/referencedates.h"
#include "model/analysis/referencenames.h"

using namespace Qt::StringLiterals;

static QString whoIn(const QJsonObject& item, ReferenceStyle style)
{
    const std::vector<CslName> names = leadersOf(item).names;
    const std::size_t mostNamed = style == ReferenceStyle::Apa ? 2 : 3;
    if (names.empty())
        return {};
    const QString first = csl::familyName(names.front());
    if (names.size() > mostNamed)
        return first + u" et al."_s;
    if (names.size() == 1)
        return first;
    const QString last = csl::familyName(names.back());
    const QString middle = names.size() == 3 ? u", "_s + csl::familyName(names[1]) : QString();
    const QString joint = style == ReferenceStyle::Apa          ? u" & "_s
        : names.size() == 3 && style == ReferenceStyle::Chicago ? u", and "_s
                                                                : u" and "_s;
    return first + middle + joint + last;
}

/// The first words of a title, as all three styles have it for works without a name.
static QString titleIn(const QJsonObject& item)
{
    constexpr qsizetype mostWords = 5;
    const QStringList words = csl::title(item).simplified().left(200).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"Untitled"_s;
    const QString kept = QStringList(words.mid(0, mostWords)).join(u' ');
    return u'“' + (words.size() > mostWords ? kept + u'…' : kept) + u'”';
}

QString textCitation(const QJsonObject& item, ReferenceStyle style, const QString& letter, const QString& locator)
{
    const QString who = whoIn(item, style);
    const QString year = yearOfIssue(item);
    const bool isChicago = style == ReferenceStyle::Chicago;
    const bool isApa = style == ReferenceStyle::Apa;
    const QString dated = year.isEmpty() ? u"n.d."_s : year;
    const bool needsHyphen = !letter.isEmpty() && !dated.back().isDigit() && (!year.isEmpty() || isApa);
    QString text = (who.isEmpty() ? titleIn(item) : who) + (isChicago ? u" "_s : u", "_s) + dated
        + (needsHyphen ? u"-"_s : u""_s) + letter;
    if (!locator.isEmpty())
        text += u", "_s + (isChicago && locator.startsWith(u"p. "_s) ? locator.mid(3) : locator);
    return text;
}
