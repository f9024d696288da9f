#include "model/formats/documents/proposals.h"

#include "model/debate/writtendate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Lines that may tell about the text, counted without blank ones.
constexpr int linesLooked = 12;
constexpr qsizetype longestTitle = 160; // UTF-16 units
constexpr qsizetype longestByline = 120;
constexpr qsizetype longestName = 60;

QStringList firstLines(const QString& text)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size() && lines.size() < linesLooked;) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QString line = text.mid(at, end < 0 ? -1 : end - at).left(1000).trimmed();
        if (!line.isEmpty())
            lines += line;
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

/// The date that a line tells of itself: after such a word, or alone.
QString dateOfLine(const QString& line)
{
    static const QRegularExpression word(
        u"\\b(?:posted|published|submitted|written|updated|last modified|date|dated|veröffentlicht|erschienen|stand|datum"
        "|vom)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestByline)
        return {};
    if (const qsizetype length = writtenDateLength(line); length > 0 && line.size() - length <= 20)
        return writtenDate(line);
    const bool isByline = word.match(line).hasMatch() || line.startsWith(u"by "_s, Qt::CaseInsensitive)
        || line.startsWith(u"von "_s, Qt::CaseInsensitive);
    for (qsizetype at = 1; isByline && at < line.size(); ++at) {
        const bool isStart = !line[at - 1].isLetterOrNumber() && line[at].isLetterOrNumber();
        if (const QString date = isStart ? writtenDate(QStringView(line).sliced(at)) : QString(); !date.isEmpty())
            return date;
    }
    return {};
}

QString authorOfLine(const QString& line)
{
    static const QRegularExpression byline(
        u"^(?:(?:posted|written|published|submitted) +by|by|von|author:|autor:|autorin:) +(?<name>\\p{Lu}[^|•·,;]*?)"
        "(?= +(?:on|am|at|in|for) +|\\s*[|•·,;]|\\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestByline)
        return {};
    const QString name = byline.match(line).captured(u"name"_s).trimmed();
    const bool isName = !name.isEmpty() && name[0].isUpper() && name.size() <= longestName && !name.endsWith(u'.')
        && writtenDate(name).isEmpty() && name.count(u' ') <= 6;
    return isName ? name : QString();
}

QString titleOf(const QStringList& lines)
{
    if (lines.isEmpty() || lines.front().size() > longestTitle)
        return {};
    const QString line = lines.front();
    return dateOfLine(line).isEmpty() && authorOfLine(line).isEmpty() ? line : QString();
}

}

void proposeFromText(FoundText& found)
{
    const QStringList lines = firstLines(found.text);
    if (found.title.isEmpty())
        found.title = titleOf(lines);
    for (const QString& line : lines) {
        if (found.date.isEmpty())
            found.date = dateOfLine(line);
        if (const QString name = found.authors.isEmpty() ? authorOfLine(line) : QString(); !name.isEmpty())
            found.authors = QStringList{name};
    }
}
