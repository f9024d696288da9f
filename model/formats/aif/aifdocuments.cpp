#include "model/formats/aif/aifdocuments.h"

#include "model/debate/editing/quoting.h"
#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/documents/foundtext.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

std::vector<AifMark> AifDocuments::addAnalysed(const AifGraph& graph, Report& report)
{
    if (graph.text.trimmed().isEmpty()) {
        if (!graph.address.isEmpty())
            addSource(graph.address, graph.address);
        return {};
    }
    const QByteArray original = graph.text.toUtf8();
    if (original.size() > longestDocument) {
        report.lost.push_back({u"text"_s, Sentences::tr("The analysed text is too long to keep and is left out.")});
        return {};
    }
    const AifText read = aifTextOf(graph.text);
    add(read.text, original, read.isHtml ? u"text/html"_s : u"text/plain"_s, graph.address);
    return read.marks;
}

/// An address, or words that say where something is from, or nothing known.
SourceId AifDocuments::addSource(const QString& name, const QString& keyName)
{
    Source source;
    source.id = SourceId{keyOfName(u"aif/source/"_s + keyName)};
    source.order = static_cast<double>(m_made.sources.size() + 1);
    const bool isAddress = name.startsWith("http://"_L1) || name.startsWith("https://"_L1);
    source.csl = {{u"type"_s, isAddress ? u"webpage"_s : u"document"_s}};
    if (!name.isEmpty())
        source.csl.insert(isAddress ? u"URL"_s : u"title"_s, name);
    if (m_sources.contains(source.id))
        return source.id;
    m_sources.insert(source.id);
    m_made.sources.push_back(source);
    return source.id;
}

std::size_t AifDocuments::add(
    const QString& text, const QByteArray& original, const QString& mediaType, const QString& source)
{
    Document document;
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex());
    document.id = DocumentId{keyOfName(u"aif/document/%1/%2"_s.arg(document.sha256, source))};
    document.source = addSource(source, source.isEmpty() ? document.sha256 : source);
    document.mediaType = mediaType;
    document.text = text;
    document.original = original;
    document.order = static_cast<double>(m_made.documents.size() + 1);
    m_texts.push_back(std::make_unique<Text>(text));
    m_made.documents.push_back(document);
    return m_made.documents.size() - 1;
}

ExcerptId AifDocuments::excerptOf(std::size_t place, int start, int end)
{
    const Document& document = m_made.documents[place];
    const TextPlaces& text = m_texts[place]->places;
    Excerpt excerpt;
    excerpt.id = ExcerptId{keyOfName(u"aif/excerpt/%1/%2/%3"_s.arg(document.id.value).arg(start).arg(end))};
    if (m_excerpts.contains(excerpt.id))
        return excerpt.id;
    m_excerpts.insert(excerpt.id, m_made.excerpts.size());
    excerpt.document = document.id;
    excerpt.start = start;
    excerpt.end = end;
    excerpt.exact = text.slice(start, end).toString();
    excerpt.prefix = text.slice(std::max(0, start - contextLength), start).toString();
    excerpt.suffix = text.slice(end, end + contextLength).toString();
    excerpt.order = static_cast<double>(m_made.excerpts.size() + 1);
    m_made.excerpts.push_back(excerpt);
    return excerpt.id;
}
