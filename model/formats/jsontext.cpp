#include "model/formats/jsontext.h"

#include "model/debate/sentences.h"
#include "model/formats/jsonwalk.h"
#include "model/formats/limits.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <map>

static Error unreadable(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

static Error unreadableAt(TextPosition position, const QString& sentence, const QString& advice)
{
    return unreadable(Sentences::tr("In line %1, column %2: %3")
                          .arg(QString::number(position.line), QString::number(position.column), sentence),
        advice);
}

/// The first byte that is not UTF-8: where decoding and encoding again makes a difference.
static qsizetype firstForeignByte(const QByteArray& bytes)
{
    const QByteArray again = QString::fromUtf8(bytes).toUtf8();
    return std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end()).first - bytes.begin();
}

static Result<QByteArray> asUtf8(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'{').value_or(QStringConverter::Utf8);
    if (encoding == QStringConverter::Utf8) {
        const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
        if (QUtf8StringView(text).isValidUtf8())
            return text;
        return unreadableAt(positionAt(text, firstForeignByte(text)), Sentences::tr("This is not UTF-8."),
            Sentences::tr("Save the file in the encoding UTF-8 and try again."));
    }
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return unreadable(Sentences::tr("The text is damaged: it begins as %1, but some of it is not.")
                              .arg(QLatin1StringView(QStringConverter::nameForEncoding(encoding))),
            Sentences::tr("Save the file in the encoding UTF-8 and try again."));
    return text.toUtf8();
}

static QString sentenceFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return Sentences::tr("A key in quotation marks, a comma or a closing brace is missing before this.");
    case QJsonParseError::UnterminatedArray:
        return Sentences::tr("A comma or a closing bracket is missing before this.");
    case QJsonParseError::MissingNameSeparator:
        return Sentences::tr("A colon is missing before this.");
    case QJsonParseError::UnterminatedString:
        return Sentences::tr("A text has no closing quotation mark.");
    case QJsonParseError::IllegalEscapeSequence:
        return Sentences::tr("A backslash is followed by something JSON does not know.");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return Sentences::tr("This is not a number that JSON allows.");
    case QJsonParseError::MissingObject:
        return Sentences::tr("A key in quotation marks is missing.");
    case QJsonParseError::DeepNesting:
        return Sentences::tr("Lists and objects are nested deeper than 1,024 levels here.");
    case QJsonParseError::DocumentTooLarge:
        return Sentences::tr("The text is too large.");
    case QJsonParseError::GarbageAtEnd:
        return Sentences::tr("There is something after the end.");
    default:
        return Sentences::tr("This is not JSON.");
    }
}

/// Qt names the byte after the one it did not expect, except where the text ends.
static qsizetype placeOf(const QJsonParseError& problem, const QByteArray& utf8)
{
    const bool isMissing = problem.error == QJsonParseError::UnterminatedObject
        || problem.error == QJsonParseError::UnterminatedArray
        || problem.error == QJsonParseError::MissingNameSeparator;
    return isMissing && problem.offset > 0 && problem.offset < utf8.size() ? problem.offset - 1 : problem.offset;
}

/// Where a key comes for the second time in one object; -1 when none does.
static qsizetype repeatedKey(const QByteArray& utf8)
{
    std::vector<QSet<QString>> keys(1);
    JsonWalk walk(utf8);
    while (walk.next()) {
        const auto depth = static_cast<std::size_t>(walk.depth());
        keys.resize(depth + 2);
        if (walk.isContainer())
            keys[depth + 1].clear();
        if (!walk.isMember())
            continue;
        const qsizetype before = keys[depth].size();
        keys[depth].insert(walk.step(walk.depth() - 1));
        if (keys[depth].size() == before)
            return walk.keyOffset();
    }
    return -1;
}

/// Qt drops a byte order mark at the start of a text within JSON as well; as an escape it stays.
static QByteArray withMarksEscaped(QByteArray utf8)
{
    return utf8.replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

Result<JsonText> JsonText::parse(const QByteArray& bytes)
{
    if (bytes.size() > largestText)
        return unreadable(
            Sentences::tr("The text is larger than 64 MB, which is more than a debate can be read from."));
    const Result<QByteArray> utf8 = asUtf8(bytes);
    if (!utf8)
        return utf8.error();
    if (utf8->trimmed().isEmpty())
        return unreadable(Sentences::tr("The file is empty."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksEscaped(*utf8), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadableAt(positionAt(*utf8, placeOf(problem, *utf8)), sentenceFor(problem.error),
            Sentences::tr("Correct the text there and try again."));
    if (!document.isObject())
        return unreadable(Sentences::tr("The text is JSON, but a list instead of an object in braces."));
    if (const qsizetype offset = repeatedKey(*utf8); offset >= 0)
        return unreadableAt(positionAt(*utf8, offset), Sentences::tr("This key comes twice in one object."),
            Sentences::tr("Keep one of the two and try again."));
    return JsonText(*utf8, document.object());
}

namespace {

/// The steps that lead to wanted values, as a tree.
struct Wanted {
    std::map<QString, Wanted> inner;
    std::size_t met = 0; ///< of those in `inner`
    qsizetype offset = -1; ///< of the value here; -1 while none was met

    /// What is wanted at or below the value the walk is at; null when nothing is.
    Wanted* at(const JsonWalk& walk)
    {
        const auto found = met == inner.size() ? inner.end() : inner.find(walk.step(walk.depth() - 1));
        if (found == inner.end())
            return nullptr;
        ++met;
        return &found->second;
    }
};

/// Looks up where the wanted values begin. What is not on the way to one is passed over without a look at its keys.
void locate(Wanted& top, const QByteArray& utf8)
{
    std::vector<Wanted*> way = {&top};
    JsonWalk walk(utf8);
    while (walk.next()) {
        const auto depth = static_cast<std::size_t>(walk.depth());
        way.resize(depth + 1);
        if (depth > 0)
            way[depth] = way[depth - 1] ? way[depth - 1]->at(walk) : nullptr;
        if (way[depth])
            way[depth]->offset = walk.offset();
    }
}

}

std::vector<TextPosition> JsonText::positionsOf(const std::vector<QStringList>& paths) const
{
    Wanted top;
    for (const QStringList& path : paths) {
        Wanted* at = &top;
        for (const QString& step : path)
            at = &at->inner[step];
    }
    locate(top, m_utf8);
    std::vector<TextPosition> positions;
    for (const QStringList& path : paths) {
        const Wanted* at = &top;
        qsizetype offset = std::max<qsizetype>(0, top.offset);
        for (const QString& step : path) {
            at = &at->inner.at(step);
            offset = at->offset < 0 ? offset : at->offset;
        }
        positions.push_back(positionAt(m_utf8, offset));
    }
    return positions;
}
