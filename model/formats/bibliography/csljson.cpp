#include "model/formats/bibliography/csljson.h"

#include "model/debate/csldate.h"
#include "model/debate/sentences.h"
#include "model/formats/bibliography/cslitem.h"
#include "model/formats/bibliography/csltypes.h"
#include "model/formats/bibliography/sourcelist.h"
#include "model/formats/bibliography/unreadfields.h"
#include "model/formats/decodedtext.h"
#include "model/formats/jsonwalk.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/textposition.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 250000; ///< what is held of so many fits in memory

Error refusal(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

/// Where the value that begins at `start` ends, in a text known to be JSON.
qsizetype endOfValue(const QByteArray& utf8, qsizetype start)
{
    qsizetype depth = 0;
    bool isText = false;
    for (qsizetype i = start; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return i + 1;
        }
    }
    return utf8.size();
}

/// Counts lines for ascending offsets.
class ByteLines {
public:
    explicit ByteLines(const QByteArray& utf8)
        : m_utf8(utf8)
    {
    }

    int lineAt(qsizetype offset)
    {
        m_line += static_cast<int>(std::count(m_utf8.begin() + m_offset, m_utf8.begin() + offset, '\n'));
        m_offset = offset;
        return m_line;
    }

private:
    const QByteArray& m_utf8;
    qsizetype m_offset = 0;
    int m_line = 1;
};

/// A member of an object as its text has it. Empty: it has none of that name.
QByteArray wordOf(const QByteArray& object, QStringView name)
{
    QByteArray word;
    JsonWalk walk(object);
    while (walk.next()) {
        if (walk.depth() != 1 || walk.step(0) != name)
            continue;
        const auto begin = object.begin() + walk.offset();
        const auto end = std::find_if(begin, object.end(),
            [](char c) { return c == ',' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
        word = QByteArray(begin, end - begin); // of several the last, as everywhere
    }
    return word;
}

/// The id of an item, which is a text or a number of any size; only the item's own text has all figures of a large one.
QString keyOf(const QJsonValue& id, const QByteArray& item)
{
    const bool isRounded = id.toVariant().typeId() == QMetaType::Double;
    return isRounded ? QString::fromLatin1(wordOf(item, u"id")) : id.toVariant().toString();
}

/// Reads the items of a list, one by one with their own text.
class CslReader {
public:
    CslReader(const QByteArray& utf8, std::vector<Remark> repaired)
        : m_utf8(utf8)
        , m_lines(utf8)
    {
        m_report.repaired = std::move(repaired);
    }

    Result<Imported> read(const QJsonArray& items, int depth, const QString& list)
    {
        JsonWalk walk(m_utf8);
        qsizetype index = 0;
        while (index < items.size() && walk.next()) {
            const bool isItem = walk.depth() == depth && (depth < 2 || walk.step(0) == list);
            if (isItem)
                take(items.at(index++), walk.offset());
        }
        return m_sources.imported(std::move(m_report), Sentences::tr("There is no item in this file."));
    }

private:
    void take(const QJsonValue& value, qsizetype offset)
    {
        const int line = m_lines.lineAt(offset);
        if (!value.isObject())
            return lose(line, {}, Sentences::tr("An item is an object in braces."));
        QJsonObject item = value.toObject();
        if (const auto fault = faultOfItem(item))
            return lose(line, fault->place, fault->what);
        repairType(item, line);
        repairDates(item);
        const QByteArray text = m_utf8.mid(offset, endOfValue(m_utf8, offset) - offset);
        const QString key = keyOf(item.take(u"id"_s), text);
        if (!key.isEmpty() && !item.contains(u"citation-key"_s))
            item.insert(u"citation-key"_s, key);
        m_sources.add(item, {u"csl-json"_s, QString::fromUtf8(text), {}});
    }

    void lose(int line, const QString& path, const QString& what)
    {
        m_report.lost.push_back({path.isEmpty() ? linePlace(line) : linePlace(line) + u", "_s + path, what});
    }

    void repairType(QJsonObject& item, int line)
    {
        const QString type = item.value(u"type"_s).toString();
        if (isCslType(type))
            return;
        m_report.repaired.push_back({linePlace(line),
            type.isEmpty() ? Sentences::tr("The item has no type; it was taken for a document.")
                           : Sentences::tr("CSL-JSON has no type %1; it was kept as it is.").arg(quoted(type))});
        if (type.isEmpty())
            item.insert(u"type"_s, u"document"_s);
    }

    /// Dates as texts become what everything here reads.
    static void repairDates(QJsonObject& item)
    {
        for (const QString& variable : cslVariables(CslKind::Date)) {
            if (item.value(variable).isString())
                item.insert(variable, cslDate(item.value(variable).toString()));
        }
    }

    const QByteArray& m_utf8;
    ByteLines m_lines;
    Report m_report;
    SourceList m_sources;
};

Result<QJsonDocument> parsed(const QByteArray& utf8)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const TextPosition position = positionAt(utf8, problem.offset);
    return refusal(Sentences::tr("In line %1, column %2: this is not JSON.")
                       .arg(QString::number(position.line), QString::number(position.column)),
        Sentences::tr("Correct the text there and try again."));
}

bool isItemObject(const QJsonObject& object)
{
    return object.contains(u"type"_s) && !object.contains(u"items"_s) && !object.contains(u"format"_s);
}

}

Result<Imported> readCslJson(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const QByteArray utf8 = decoded->text.toUtf8();
    const Result<QJsonDocument> document = parsed(utf8);
    if (!document)
        return document.error();
    const QJsonObject object = document->object();
    const QJsonArray items = document->isArray() ? document->array()
        : isItemObject(object)                   ? QJsonArray{object}
                                                 : object.value(u"items"_s).toArray();
    if (items.at(0).toObject().contains(u"itemType"_s))
        return refusal(Sentences::tr("In line 1: these are items in Zotero’s own form, not CSL-JSON."),
            Sentences::tr("Export them from Zotero as CSL JSON or as BibLaTeX."));
    if (items.isEmpty())
        return refusal(Sentences::tr("In line 1: there is no list of bibliographic items."));
    if (items.size() > mostItems)
        return refusal(
            Sentences::tr("The file has more than 250,000 items."), Sentences::tr("Split it and import the parts."));
    const int depth = document->isArray() ? 1 : isItemObject(object) ? 0 : 2;
    return CslReader(utf8, decoded->repaired).read(items, depth, u"items"_s);
}

QByteArray cslItemText(const Source& source, const QString& key)
{
    const std::optional<Original> original = originalOf(source.csl);
    if (original && original->format == u"csl-json" && isUntouched(source.csl) && isOwnKey(source, key))
        return original->entry.toUtf8();
    QJsonObject item = withoutOriginal(source.csl);
    item.insert(u"id"_s, key);
    if (item.value(u"citation-key"_s) == key)
        item.remove(u"citation-key"_s);
    if (original && original->format == u"csl-json") // a numeric id stays one
    {
        const QJsonValue id = QJsonDocument::fromJson(original->entry.toUtf8()).object().value(u"id"_s);
        if (id.isDouble() && id.toVariant().toString() == key)
            item.insert(u"id"_s, id);
    }
    QByteArray text;
    JsonWriter(text).value(QJsonValue(item));
    return text;
}

Exported writeCslJson(const Debate& debate)
{
    Exported exported;
    const std::vector<const Source*> sources = sourcesInOrder(debate);
    const QHash<SourceId, QString> keys = citationKeys(sources);
    exported.bytes = "[";
    for (const Source* source : sources) {
        exported.bytes += (source == sources.front() ? "\n" : ",\n") + cslItemText(*source, keys[source->id]);
        QStringList lost;
        addUnread(unreadFields(*source), lost);
        if (!lost.isEmpty())
            exported.report.lost.push_back(
                {sourcePlace(*source), Sentences::tr("No field can hold %1.").arg(someOf(lost))});
    }
    exported.bytes += "\n]\n";
    noteChangedKeys(sources, keys, exported.report);
    reportLosses(debate, exported.report);
    return exported;
}

/// The first member called "type" tells; an item without one, and Zotero's own form, are told by other members.
bool looksLikeCslJson(QByteArrayView start)
{
    static const QRegularExpression type(u"\"type\"\\s*:\\s*\"([^\"]{0,40})\""_s);
    static const QRegularExpression member(u"\"(title|author|issued|container-title)\"\\s*:"_s);
    static const QRegularExpression zotero(u"\"itemType\"\\s*:\\s*\"[a-zA-Z]+\""_s);
    const QString text = QString::fromUtf8(start.first(std::min<qsizetype>(start.size(), 4096))).trimmed();
    if (!text.startsWith(u'[') && !text.startsWith(u'{') && !text.startsWith(u'\ufeff'))
        return false;
    if (const QRegularExpressionMatch match = type.match(text); match.hasMatch())
        return isCslType(match.captured(1)) || zotero.match(text).hasMatch();
    const bool isList = text.startsWith(u'[') && text.contains(u"\"id\""_s);
    return zotero.match(text).hasMatch() || (isList && member.match(text).hasMatch());
}
