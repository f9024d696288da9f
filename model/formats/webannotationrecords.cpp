#include "model/formats/webannotationrecords.h"

#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"
#include "model/formats/webannotation.h"

using namespace Qt::StringLiterals;

Source& AnnotationRecords::sourceAt(const QString& address, const QString& note)
{
    const SourceId id{keyOfName(u"web-annotation source "_s + address)};
    const auto known = m_places.constFind(id);
    const std::size_t place = known == m_places.cend() ? m_sources.size() : *known;
    if (place == m_sources.size()) {
        Source source;
        source.id = id;
        source.csl = {{u"type"_s, u"webpage"_s}, {u"URL"_s, address}, {u"title"_s, address}};
        source.order = static_cast<double>(place) + 1;
        m_sources.push_back(source);
        m_places.insert(id, place);
    }
    Source& source = m_sources[place];
    if (!note.isEmpty())
        source.note += (source.note.isEmpty() ? QString() : u"\n"_s) + note;
    return source;
}

void AnnotationRecords::addExcerpt(const QString& address, const QJsonObject& selector, const QString& note,
    const QString& annotation, const QString& place)
{
    const QString exact = selector[u"exact"_s].toString();
    const QString prefix = selector[u"prefix"_s].toString();
    const QString suffix = selector[u"suffix"_s].toString();
    const QString name = address + u'\n' + prefix + u'\n' + exact + u'\n' + suffix;
    const QString whose = annotation.isEmpty() ? QString() : u'\n' + annotation;
    const ExcerptId id{keyOfName(u"web-annotation passage "_s + name + u'\n' + note + whose)};
    if (m_hasExcerpt.contains(id))
        return m_repeated.add(place, id);
    Document document;
    document.id = DocumentId{keyOfName(u"web-annotation text "_s + name)};
    document.source = sourceAt(address, {}).id;
    document.title = Sentences::tr("Passage from an annotation");
    document.mediaType = u"text/plain"_s;
    document.text = prefix + exact + suffix;
    document.order = static_cast<double>(m_documents.size()) + 1;
    Excerpt excerpt{id, document.id};
    excerpt.start = static_cast<int>(codePointCount(prefix));
    excerpt.end = excerpt.start + static_cast<int>(codePointCount(exact));
    excerpt.exact = exact;
    excerpt.prefix = prefix;
    excerpt.suffix = suffix;
    excerpt.note = note;
    excerpt.order = static_cast<double>(m_excerpts.size()) + 1;
    excerpt.external = isOwnAnnotation(annotation) ? QString() : annotation;
    if (!m_hasDocument.contains(document.id))
        m_documents.push_back(document);
    m_hasDocument.insert(document.id);
    m_hasExcerpt.insert(id);
    m_excerpts.push_back(excerpt);
}

void AnnotationRecords::moveInto(Debate& debate)
{
    debate.load(std::move(m_sources));
    debate.load(std::move(m_documents));
    debate.load(std::move(m_excerpts));
}

void AnnotationRecords::tell(std::vector<Remark>& repaired) const
{
    m_repeated.tell(repaired,
        Sentences::tr("%n annotations come more than once and were taken once.", nullptr, m_repeated.count()));
}
