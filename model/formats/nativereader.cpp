#include "model/debate/codepoints.h"
#include "model/debate/faults.h"
#include "model/debate/sentences.h"
#include "model/formats/fieldreader.h"
#include "model/formats/nativejson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

/// Reads one debate from JSON: first the ids, then the records, then what holds between them.
class NativeReader {
public:
    explicit NativeReader(const JsonText& text)
        : m_root(text.root())
        , m_faults(text)
    {
    }

    /// `digest` names a debate without an id, so that the same text is always the same debate.
    Result<Imported> read(const QString& digest)
    {
        checkWhole();
        if (!m_faults.areNone())
            return m_faults.error();
        NativeIds ids(m_root, m_faults);
        if (!m_faults.areNone())
            return m_faults.error();
        readInfo(ids, digest);
        forEachKind([&]<class R>() { readAll<R>(ids); });
        loadAddedTags(ids);
        if (m_faults.areNone())
            checkPromises();
        if (!m_faults.areNone())
            return m_faults.error();
        const Report report{countsOf(m_debate)};
        return Imported{std::move(m_debate), report};
    }

private:
    void checkWhole()
    {
        const JsonPath top;
        if (m_root["format"_L1] != u"counterpoint"_s)
            return m_faults.add(JsonPath(top, "format"),
                Sentences::tr("This must be “counterpoint”; the text is JSON, but no debate of Counterpoint's."));
        const QJsonValue version = m_root["version"_L1];
        if (version.toInteger() > 1)
            return m_faults.add(
                JsonPath(top, "version"), Sentences::tr("A newer Counterpoint wrote this; this one reads version 1."));
        if (version.toInteger() != 1)
            return m_faults.add(JsonPath(top, "version"), Sentences::tr("This must be the number 1."));
        QStringList known = {u"format"_s, u"version"_s};
        forEachKind([&]<class R>() { known += QLatin1StringView(Traits<R>::json); });
        for (const QString& key : m_root.keys()) {
            if (!known.contains(key))
                m_faults.add(JsonPath(top, key),
                    Sentences::tr("There is no such key here; there are %1.").arg(known.join(u", "_s)));
        }
    }

    void readInfo(NativeIds& ids, const QString& digest)
    {
        const JsonPath top;
        const JsonPath path(top, "debate");
        const QJsonValue value = m_root["debate"_L1];
        if (!value.isObject() && !value.isUndefined())
            return m_faults.addWrongType(path, Sentences::tr("an object"), value);
        DebateInfo info = FieldReader(ids, m_faults).record<DebateInfo>(value.toObject(), path);
        const QJsonValue id = value["id"_L1];
        if (const std::optional<qint64> key = NativeIds::keyOf(id.toString(digest));
            key && (id.isString() || id.isUndefined()))
            info.id = DebateInfoId{*key};
        else
            m_faults.add(JsonPath(path, "id"), Sentences::tr("An id is a text that is not empty."));
        m_debate.load(std::vector{info});
    }

    template<class R>
    void readAll(NativeIds& ids)
    {
        if constexpr (!std::is_same_v<R, DebateInfo>) {
            const JsonPath top;
            const JsonPath path(top, Traits<R>::json);
            const QJsonArray list = m_root[QLatin1StringView(Traits<R>::json)].toArray();
            FieldReader reader(ids, m_faults);
            std::vector<R> records;
            records.reserve(static_cast<std::size_t>(list.size()));
            for (qsizetype i = 0; i < list.size() && !m_faults.areEnough(); ++i) {
                const JsonPath place(path, i);
                const QJsonObject object = list[i].toObject();
                records.push_back(reader.record<R>(object, place));
                number(records.back(), object, i);
                complete(records.back(), object, place);
                if constexpr (std::is_same_v<R, Inference>)
                    nameScheme(records.back(), ids);
            }
            std::sort(records.begin(), records.end(), [](const R& one, const R& other) { return one.id < other.id; });
            m_debate.load(std::move(records)); // as a file would, so that both give the same map
        }
    }

    template<class R>
    static void number(R& record, const QJsonObject& object, qsizetype index)
    {
        if constexpr (hasOrder<R>)
            record.order = static_cast<double>(index + 1);
        if constexpr (std::is_same_v<R, Place>)
            record.id = PlaceId{RecordId(record.card).value};
        else
            record.id = IdOf<R>{NativeIds::keyOf(object["id"_L1].toString()).value_or(0)};
    }

    void loadAddedTags(const NativeIds& ids)
    {
        std::vector<Tag> tags = ids.addedTags();
        for (Tag& tag : tags)
            tag.order = m_debate.tags().orderAtEnd() + static_cast<double>(&tag - tags.data());
        m_debate.load(std::move(tags));
    }

    /// A scheme of the debate's own may be named by hand, as other records may.
    static void nameScheme(Inference& inference, const NativeIds& ids)
    {
        const SchemeId own{NativeIds::keyOf(inference.scheme).value_or(0)};
        if (ids.contains(own))
            inference.scheme = QString::number(own.value);
    }

    void complete(auto&, const QJsonObject&, const JsonPath&) { }
    void complete(Place& place, const QJsonObject&, const JsonPath& path)
    {
        if (!m_placed.insert(place.id).second)
            m_faults.add(JsonPath(path, "card"), Sentences::tr("This card has a place already."));
    }
    void complete(Turn& turn, const QJsonObject&, const JsonPath& path) { checkRange(turn, path); }
    void complete(Excerpt& excerpt, const QJsonObject& object, const JsonPath& path)
    {
        const bool isPlaced = object.contains("start"_L1) || object.contains("end"_L1) || excerpt.exact.isEmpty();
        if (const Document* document = m_debate.find(excerpt.document); document && !isPlaced)
            findWords(*document, excerpt, path);
        checkRange(excerpt, path);
    }

    /// A quotation written without its place is looked for by its words.
    void findWords(const Document& document, Excerpt& excerpt, const JsonPath& path)
    {
        const QString words = excerpt.prefix + excerpt.exact + excerpt.suffix;
        m_searched += document.text.size();
        if (m_searched > mostSearched)
            return m_faults.add(
                path, Sentences::tr("There are too many quotations to look for; say where they start and end."));
        const qsizetype found = document.text.indexOf(words);
        if (found < 0)
            return m_faults.add(JsonPath(path, "exact"), Sentences::tr("These words are not in the document."));
        if (document.text.indexOf(words, found + 1) >= 0)
            return m_faults.add(JsonPath(path, "exact"),
                Sentences::tr("These words are in the document more than once; say where they start and end."));
        const qsizetype begin = found + excerpt.prefix.size();
        excerpt.start = static_cast<int>(codePointOfUnit(document.text, begin));
        excerpt.end = excerpt.start + static_cast<int>(codePointCount(excerpt.exact));
    }

    void checkRange(const auto& passage, const JsonPath& path)
    {
        if (passage.end < passage.start)
            m_faults.add(JsonPath(path, "end"), Sentences::tr("The passage ends before it starts."));
        else if (m_debate.find(passage.document) && passage.end > lengthOf(passage.document))
            m_faults.add(JsonPath(path, "end"),
                Sentences::tr("The passage ends at %1, but its document has only %2 characters.")
                    .arg(passage.end)
                    .arg(lengthOf(passage.document)));
    }

    qsizetype lengthOf(DocumentId document)
    {
        const auto [entry, isNew] = m_lengths.try_emplace(document, 0);
        if (isNew)
            entry->second = codePointCount(m_debate.find(document)->text);
        return entry->second;
    }

    /// What holds between records, as the model says it.
    void checkPromises()
    {
        for (const Fault& fault : faults(m_debate)) {
            forEachKind([&]<class R>() {
                if (kindOf<R> != fault.record.kind)
                    return;
                const JsonPath top;
                const JsonPath list(top, Traits<R>::json);
                const R* record = m_debate.find(IdOf<R>{fault.record.value});
                if constexpr (hasOrder<R>)
                    m_faults.add(JsonPath(list, static_cast<qsizetype>(record->order) - 1), fault.what);
                else
                    m_faults.add(list, fault.what);
            });
        }
    }

    static constexpr qint64 mostSearched = 1'000'000'000; ///< UTF-16 units, some seconds' worth

    Debate m_debate;
    qint64 m_searched = 0; ///< for quotations without a place
    std::unordered_set<PlaceId> m_placed;
    std::unordered_map<DocumentId, qsizetype> m_lengths; ///< in code points
    const QJsonObject& m_root;
    JsonFaults m_faults;
};

}

Result<Imported> readNativeJson(const QByteArray& bytes)
{
    const Result<JsonText> text = JsonText::parse(bytes);
    if (!text)
        return text.error();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return NativeReader(*text).read(QString::fromLatin1(digest));
}

bool looksLikeNativeJson(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"^\\x{feff}?\\s*\\{.*\"format\"\\s*:\\s*\"counterpoint\""_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArrayView some = start.first(std::min<qsizetype>(start.size(), 4096));
    QStringDecoder decoder(QStringConverter::encodingForData(some, u'{').value_or(QStringConverter::Utf8));
    const QString text = decoder(some);
    return mark.match(text).hasMatch();
}

QByteArray nativeJsonSchema()
{
    QFile file(u":/formats/native-json.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
