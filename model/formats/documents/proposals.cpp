#include "model/formats/documents/proposals.h"

#include "model/formats/documents/bylines.h"

using namespace Qt::StringLiterals;

namespace {

/// Lines that may tell about the text, counted without blank ones.
constexpr int linesLooked = 12;
constexpr qsizetype longestTitle = 160; // UTF-16 units
constexpr qsizetype longestSentence = 80; ///< that may be a title in spite of its full stop

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

QString titleOf(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (const QString subject = subjectOfLine(line); !subject.isEmpty())
            return subject;
    }
    const QString first = lines.value(0);
    const bool isSentence = first.endsWith(u'.') && first.size() > longestSentence;
    if (first.size() <= longestTitle && !isSentence)
        return tellsOfItself(first) ? QString() : first;
    const auto heading = std::ranges::find_if(lines, looksLikeHeading);
    return heading == lines.end() ? QString() : *heading;
}

}

void proposeFromText(FoundText& found)
{
    const QStringList lines = firstLines(found.text);
    if (found.title.isEmpty())
        found.title = titleOf(lines);
    for (const QString& line : lines) {
        if (found.date.isEmpty())
            found.date = dateInByline(line);
        if (const QString name = found.authors.isEmpty() ? authorOfLine(line) : QString(); !name.isEmpty())
            found.authors = QStringList{name};
    }
    if (found.date.isEmpty())
        found.date = datePublishedIn(found.text);
    if (const QString name = found.authors.isEmpty() ? signatureOf(found.text) : QString(); !name.isEmpty())
        found.authors = QStringList{name};
}
