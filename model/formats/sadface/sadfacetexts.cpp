#include "model/formats/sadface/sadfacetexts.h"

#include "model/debate/sentences.h"
#include "model/formats/sadface/sadfaceids.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

QString sadfacePlace(const char* list, qsizetype index)
{
    return u"%1[%2]"_s.arg(QLatin1StringView(list), QString::number(index));
}

QString sadfaceText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

qint64 SadfaceKeys::of(const QString& kind, const QString& id)
{
    if (const std::optional<qint64> key = keyInUuid(id))
        return *key;
    if (isUuid(id))
        return keyOfName(u"sadface/%1/%2"_s.arg(kind, id));
    isLocal = isLocal || name.isEmpty();
    return keyOfName(u"sadface/%1/%2/%3"_s.arg(name, kind, id));
}

static QJsonObject itemOf(const QJsonObject& core)
{
    QJsonObject item{{u"type"_s, core.contains(u"url"_s) ? u"webpage"_s : u"document"_s}};
    for (const auto& [theirs, csl] : {std::pair(u"url"_s, u"URL"_s), std::pair(u"doi"_s, u"DOI"_s),
             std::pair(u"isbn"_s, u"ISBN"_s), std::pair(u"title"_s, u"title"_s), std::pair(u"bibtex"_s, u"note"_s)}) {
        if (const QString value = sadfaceText(core[theirs]); !value.isEmpty())
            item[csl] = value;
    }
    return item;
}

/// Whether an object has nothing but these.
static bool hasOnly(const QJsonObject& object, const QStringList& keys)
{
    const QStringList all = object.keys();
    return std::all_of(all.begin(), all.end(), [&](const QString& key) { return keys.contains(key); });
}

void SadfaceTexts::lose(const QString& place, const QString& what, RecordId about)
{
    m_report.lost.push_back({place, what, about});
}

void SadfaceTexts::repair(const QString& place, const QString& what, RecordId about)
{
    m_report.repaired.push_back({place, what, about});
}

void SadfaceTexts::addResource(const QJsonObject& resource, const QString& place)
{
    const QString id = sadfaceText(resource[u"id"_s]);
    if (id.isEmpty() || m_documents.contains(id))
        return lose(place, Sentences::tr("This resource has no identifier of its own and is left out."));
    add(id, resource, place);
}

void SadfaceTexts::add(const QString& id, const QJsonObject& resource, const QString& place)
{
    const QJsonObject metadata = resource[u"metadata"_s].toObject();
    const QJsonObject mine = metadata[sadfaceOurs].toObject();
    Source source;
    source.id = SourceId{mine[u"source"_s].toString().toLongLong()};
    if (source.id.value <= 0)
        source.id = SourceId{m_keys.of(u"source"_s, id)};
    source.csl = mine.contains(u"csl"_s) ? mine[u"csl"_s].toObject() : itemOf(metadata[u"core"_s].toObject());
    source.external = mine.isEmpty() ? id : mine[u"external"_s].toString();
    source.order = static_cast<double>(m_sources.size()) + 1;
    if (!m_sourceIds.contains(source.id))
        m_sources.push_back(source);
    m_sourceIds.insert(source.id);
    tellOfTheRest(resource, source, place);
    const Document document = documentOf(resource, source, id);
    m_orders.insert(document.id, static_cast<double>(m_orders.size()) + 1);
    m_documents.insert(id, document);
}

void SadfaceTexts::tellOfTheRest(const QJsonObject& resource, const Source& source, const QString& place)
{
    const QJsonObject metadata = resource[u"metadata"_s].toObject();
    const bool isAll = hasOnly(resource, {u"id"_s, u"type"_s, u"content"_s, u"metadata"_s})
        && hasOnly(metadata, {u"core"_s, sadfaceOurs})
        && hasOnly(metadata[u"core"_s].toObject(), {u"url"_s, u"doi"_s, u"isbn"_s, u"bibtex"_s, u"title"_s})
        && (saysNothing(resource[u"type"_s]) || resource[u"type"_s] == u"text"_s);
    if (!isAll)
        lose(place, Sentences::tr("What it says of itself besides text, title, address and numbers is left out."),
            source.id);
}

Document SadfaceTexts::documentOf(const QJsonObject& resource, const Source& source, const QString& id)
{
    Document document;
    document.text = resource[u"content"_s].toString();
    document.original = document.text.toUtf8();
    document.sha256
        = QString::fromLatin1(QCryptographicHash::hash(document.original, QCryptographicHash::Sha256).toHex());
    const std::optional<qint64> key = keyInUuid(id);
    const QString name = u"sadface/%1/%2"_s.arg(QString::number(m_keys.of(u"document"_s, id)), document.sha256);
    document.id = DocumentId{key ? *key : keyOfName(name)};
    document.source = source.id;
    const QJsonValue mine = resource[u"metadata"_s][sadfaceOurs][u"document"_s];
    document.title = (mine.isObject() ? mine[u"title"_s] : QJsonValue(source.csl[u"title"_s])).toString();
    document.mediaType = u"text/plain"_s;
    document.external = mine.isObject() ? mine[u"external"_s].toString() : source.external;
    return document;
}

void SadfaceTexts::addPassage(const QJsonObject& source, ClaimId claim, const QString& place)
{
    const QString id = sadfaceText(source[u"resource_id"_s]);
    const QString words = source[u"text"_s].toString();
    m_unused.addFrom(source, {u"resource_id"_s, u"text"_s, u"offset"_s, u"length"_s}, place);
    if (!m_documents.contains(id)) {
        lose(place, Sentences::tr("The resource that it names is not in the file."), claim);
        if (words.isEmpty())
            return;
        add(id, {}, place); // an empty one: somebody said these words
    }
    const auto found = m_documents.find(id);
    Statement statement;
    statement.claim = claim;
    statement.order = static_cast<double>(m_statements.size()) + 1;
    const double length = source[u"length"_s].toDouble();
    const bool isPassage = length > 0 || !words.isEmpty();
    if (isPassage)
        statement.excerpt = excerptOf(*found, words, source[u"offset"_s].toDouble(), length, place);
    else
        statement.source = found->source;
    const QString name = u"%1 %2 %3"_s.arg(QString::number(claim.value), QString::number(statement.excerpt.value),
        QString::number(statement.source.value));
    statement.id = StatementId{keyOfName(u"sadface/statement/"_s + name)};
    if (m_statementIds.contains(statement.id))
        return repair(place, Sentences::tr("The claim names this passage twice; once is enough."), claim);
    m_statementIds.insert(statement.id);
    m_statements.push_back(std::move(statement));
}

/// Offsets count code points. Where other words stand there, the passage is looked for by its words.
ExcerptId SadfaceTexts::excerptOf(
    const Document& document, const QString& words, double offset, double length, const QString& place)
{
    const TextPlaces& places = placesIn(document);
    const auto inText = [&](double number) { return number >= 0 && number <= static_cast<double>(places.count()); };
    Excerpt excerpt;
    excerpt.document = document.id;
    if (inText(offset) && length >= 0 && inText(offset + length)) {
        excerpt.start = static_cast<int>(offset);
        excerpt.end = static_cast<int>(offset + length);
    }
    excerpt.exact = places.slice(excerpt.start, excerpt.end).toString();
    if (!words.isEmpty() && words != excerpt.exact)
        putByWords(excerpt, words, places, place);
    excerpt.id = ExcerptId{keyOfName(u"sadface/excerpt/%1/%2/%3/%4"_s.arg(QString::number(document.id.value),
        QString::number(excerpt.start), QString::number(excerpt.end), excerpt.exact))};
    excerpt.order = static_cast<double>(m_excerpts.size()) + 1;
    if (!m_excerptIds.contains(excerpt.id))
        m_excerpts.push_back(excerpt);
    m_excerptIds.insert(excerpt.id);
    m_used.insert(document.id);
    return excerpt.id;
}

void SadfaceTexts::putByWords(Excerpt& excerpt, const QString& words, const TextPlaces& places, const QString& place)
{
    const QString& text = m_texts.at(excerpt.document);
    const qsizetype near = text.indexOf(words, places.unitOf(excerpt.start));
    const qsizetype at = near >= 0 ? near : text.indexOf(words);
    excerpt.exact = words;
    excerpt.start = at < 0 ? 0 : static_cast<int>(places.codePointOf(at));
    excerpt.end = at < 0 ? 0 : static_cast<int>(places.codePointOf(at + words.size()));
    repair(place,
        at < 0 ? Sentences::tr("The resource does not have these words; they are kept without a place.")
               : Sentences::tr("The words stand elsewhere in the resource than it says."));
}

const TextPlaces& SadfaceTexts::placesIn(const Document& document)
{
    const QString& text = m_texts.try_emplace(document.id, document.text).first->second;
    return m_places.try_emplace(document.id, text).first->second;
}

void SadfaceTexts::loadInto(Debate& debate)
{
    m_unused.tell(m_report.lost);
    std::vector<Document> documents;
    for (Document& document : m_documents) {
        if (document.text.isEmpty() && !m_used.contains(document.id))
            continue;
        document.order = m_orders.value(document.id);
        documents.push_back(document);
    }
    debate.load(std::move(m_sources));
    debate.load(std::move(documents));
    debate.load(std::move(m_excerpts));
    debate.load(std::move(m_statements));
}
