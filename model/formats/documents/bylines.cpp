#include "model/formats/documents/bylines.h"

#include "model/debate/writtendate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestByline = 120; // UTF-16 units
constexpr qsizetype longestHeading = 90;
constexpr qsizetype longestName = 60;
constexpr int mostNameWords = 5;

QRegularExpression pattern(const QString& text, QRegularExpression::PatternOptions more = {})
{
    return QRegularExpression(
        text, more | QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The first date in a line that does not begin inside a word.
QString dateIn(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isStart = (at == 0 || !line[at - 1].isLetterOrNumber()) && line[at].isLetterOrNumber();
        if (const QString date = isStart ? writtenDate(line.sliced(at)) : QString(); !date.isEmpty())
            return date;
    }
    return {};
}

/// Two to five words with capitals, but for what stands in the middle of names.
bool isNameOfPerson(const QString& text)
{
    static const QStringList particles
        = u"de del della di da du la le van von der den zu zur bin ibn al el y e"_s.split(u' ');
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostNameWords || text.size() > longestName)
        return false;
    const auto isPart = [](const QString& word) {
        const bool isWhole
            = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isMark() || u".'’-"_s.contains(c); });
        return isWhole && (word[0].isUpper() || particles.contains(word));
    };
    return std::ranges::all_of(words, isPart) && words.front()[0].isUpper() && words.back()[0].isUpper();
}

/// What stands before the date that a line ends with, without the sign between them: "London", "Ann Lee".
struct Dateline {
    QString before;
    QChar sign;
};
std::optional<Dateline> datelineOf(const QString& line)
{
    static const QRegularExpression sign(u"[,|•·–—-]\\s*$"_s);
    constexpr qsizetype longestBefore = 45;
    for (qsizetype at = 1; at < line.size() && at <= longestBefore + 3; ++at) {
        const bool isStart = !line[at - 1].isLetterOrNumber() && line[at].isLetterOrNumber();
        const qsizetype length = isStart ? writtenDateLength(QStringView(line).sliced(at)) : 0;
        if (length == 0 || at + length < line.size())
            continue;
        const QString before = line.left(at);
        const QRegularExpressionMatch match = sign.match(before);
        if (match.hasMatch() && before[0].isUpper())
            return Dateline{before.left(match.capturedStart()).trimmed(), before[match.capturedStart()]};
    }
    return std::nullopt;
}

/// The value of "Subject: …" and the like, where the name of the field is one of these.
QString valueOf(const QString& line, const QRegularExpression& field)
{
    return field.match(line).captured(u"value"_s).trimmed();
}

}

QString subjectOfLine(const QString& line)
{
    static const QRegularExpression field
        = pattern(u"^(?:subject|title|headline|betreff|titel)\\s*:\\s*(?<value>\\S.{2,158})$"_s);
    return valueOf(line, field);
}

QString dateInByline(const QString& line)
{
    static const QRegularExpression word = pattern(
        u"\\b(?:posted|published|submitted|written|updated|last modified|date|dated|sent|veröffentlicht|erschienen"
        "|stand|datum|gesendet|vom)\\b"_s);
    if (line.size() > longestByline)
        return {};
    if (const qsizetype length = writtenDateLength(line); length > 0 && line.size() - length <= 20)
        return writtenDate(line);
    const bool isByline = word.match(line).hasMatch() || line.startsWith(u"by "_s, Qt::CaseInsensitive)
        || line.startsWith(u"von "_s, Qt::CaseInsensitive);
    return isByline || datelineOf(line) ? dateIn(line) : QString();
}

QString authorOfLine(const QString& line)
{
    static const QRegularExpression byline
        = pattern(u"^(?:(?:posted|written|published|submitted) +by|by|von|author:|autor:|autorin:|from:) +"
                  "(?<value>\\p{Lu}[^|•·,;<]*?)(?= +(?:on|am|at|in|for) +|\\s*[|•·,;<]|\\s*$)"_s);
    if (line.size() > longestByline)
        return {};
    const QString name = valueOf(line, byline);
    const bool isName = !name.isEmpty() && name[0].isUpper() && name.size() <= longestName && !name.endsWith(u'.')
        && writtenDate(name).isEmpty() && name.count(u' ') <= 6;
    if (isName)
        return name;
    const auto dateline = datelineOf(line); // a place stands before a comma
    return dateline && dateline->sign != u',' && isNameOfPerson(dateline->before) ? dateline->before : QString();
}

bool tellsOfItself(const QString& line)
{
    return !dateInByline(line).isEmpty() || !authorOfLine(line).isEmpty();
}

bool looksLikeHeading(const QString& line)
{
    constexpr qsizetype shortWord = 2; ///< is often written small
    if (line.size() > longestHeading || !line[0].isLetterOrNumber() || u".,:;"_s.contains(line.back())
        || tellsOfItself(line))
        return false;
    int words = 0;
    int capitals = 0;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        words += word.size() > shortWord;
        capitals += word.size() > shortWord && word[0].isUpper();
    }
    return words >= 2 && capitals * 10 >= words * 7;
}

QString datePublishedIn(const QString& text)
{
    static const QRegularExpression sentence = pattern(
        u"\\b(?:(?:first|originally) (?:published|appeared|posted)|(?:zuerst|erstmals) (?:veröffentlicht|erschienen))\\b"
        "[^\\n.]{0,100}"_s);
    const QRegularExpressionMatch match = sentence.match(text);
    return match.hasMatch() ? dateIn(match.capturedView()) : QString();
}

QString signatureOf(const QString& text)
{
    static const QRegularExpression ending = pattern(
        u"^[ \\t]*(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm) regards|with best wishes"
        "|mit freundlichen grüßen|mit freundlichem gruß|hochachtungsvoll)[,.!]?[ \\t]*\\n\\s{0,40}(?<value>[^\\n]{3,60})$"_s,
        QRegularExpression::MultilineOption);
    const QString name = ending.match(text).captured(u"value"_s).trimmed();
    return isNameOfPerson(name) ? name : QString();
}
