#include "model/debate/writtendate.h"
#include "model/formats/documents/characters.h"
#include "model/formats/documents/proposals.h"

#include "model/debate/edtf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Markdown is kept as it is written: what a person quotes is what the file says, and no mark-up is lost. Front matter
// (YAML between two lines of "---" at the very start) describes the text and is not part of it.

namespace {

constexpr qsizetype longestFrontMatter = 64 * 1024; // UTF-16 units

/// The lines between the marks; takes them off the text. Empty when there are none.
QStringList takeFrontMatter(QString& text)
{
    static const QRegularExpression end(u"^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)"_s, QRegularExpression::MultilineOption);
    if (!text.startsWith(u"---\n"_s))
        return {};
    const QRegularExpressionMatch match = end.match(text.left(longestFrontMatter), 4);
    if (!match.hasMatch())
        return {};
    const QStringList lines = text.mid(4, match.capturedStart() - 4).split(u'\n');
    text.remove(0, match.capturedEnd());
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return lines;
}

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() >= 2 && (value[0] == u'"' || value[0] == u'\'') && value.back() == value[0];
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// "[a, b]" as a list, "- a" lines as the list they are, anything else as one.
QStringList listOf(const QString& value)
{
    if (!value.startsWith(u'['))
        return value.isEmpty() ? QStringList() : QStringList{unquoted(value)};
    QStringList list;
    for (const QString& one : value.sliced(1).chopped(value.endsWith(u']') ? 1 : 0).split(u','))
        list += unquoted(one);
    return list;
}

void take(FoundText& found, const QString& key, const QStringList& values)
{
    if (values.isEmpty() || values.front().isEmpty())
        return;
    const QString& first = values.front();
    if (key == u"title")
        found.title = first;
    else if (key == u"author" || key == u"authors")
        found.authors = values;
    else if (key == u"date" || key == u"published")
        found.date = isEdtf(first) ? first : writtenDate(first);
    else if (key == u"url" || key == u"canonical" || key == u"source")
        found.address = first;
    else if (key == u"lang" || key == u"language")
        found.language = first;
}

void takeFields(FoundText& found, const QStringList& lines)
{
    QString key;
    QStringList values;
    for (const QString& line : lines + QStringList{u"end:"_s}) {
        const QString trimmed = line.trimmed();
        const qsizetype colon = line.indexOf(u':');
        if (trimmed.startsWith(u"- "_s)) {
            values += unquoted(trimmed.sliced(2));
        } else if (colon > 0 && !line[0].isSpace()) {
            take(found, key, values);
            key = line.left(colon).trimmed().toLower();
            values = listOf(line.mid(colon + 1).trimmed());
        }
    }
}

QString headingIn(const QString& text)
{
    static const QRegularExpression heading(u"^#{1,2}[ \\t]+(.+?)[ \\t]*#*$"_s, QRegularExpression::MultilineOption);
    return heading.match(text.left(4000)).captured(1);
}

}

Result<FoundText> readMarkdown(const QByteArray& bytes)
{
    Result<Characters> characters = charactersOf(bytes);
    if (!characters)
        return characters.error();
    FoundText found;
    found.text = std::move(characters->text);
    found.mediaType = u"text/markdown"_s;
    found.repaired = std::move(characters->repaired);
    takeFields(found, takeFrontMatter(found.text));
    if (found.title.isEmpty())
        found.title = headingIn(found.text);
    proposeFromText(found);
    return found;
}
