#include "model/formats/webannotation.h"

#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"
#include "model/formats/webannotationrules.h"

using namespace Qt::StringLiterals;

namespace {

/// Makes records of annotations that are known to keep the rules.
class AnnotationReader {
public:
    Imported read(const QJsonObject& root)
    {
        noteOtherPages(root);
        const QJsonArray all = annotationsIn(root);
        for (qsizetype i = 0; i < all.size(); ++i)
            readOne(all[i].toObject(), all.size() == 1 ? QString() : u"items[%1]"_s.arg(i));
        Imported imported;
        imported.debate.load(std::move(m_sources));
        imported.debate.load(std::move(m_documents));
        imported.debate.load(std::move(m_excerpts));
        imported.report = std::move(m_report);
        imported.report.carried = countsOf(imported.debate);
        return imported;
    }

private:
    void lose(const QString& place, const QString& what) { m_report.lost.push_back({place, what}); }

    /// Pages that are told by their address alone.
    void noteOtherPages(const QJsonObject& root)
    {
        const QJsonValue first = root[u"first"_s];
        const QJsonValue next = (first.isObject() ? first.toObject() : root)[u"next"_s];
        const QString elsewhere = first.isString() ? first.toString()
            : next.isObject()                      ? next[u"id"_s].toString()
                                                   : next.toString();
        if (!elsewhere.isEmpty())
            lose({},
                Sentences::tr("There are more annotations at %1; nothing is fetched.").arg(isolated(elsewhere, 200)));
    }

    void readOne(const QJsonObject& annotation, const QString& place)
    {
        const QString note = noteOf(annotation, place);
        for (const QJsonValue& target : valuesOf(annotation[u"target"_s])) {
            if (target.isString())
                sourceAt(target.toString(), note);
            else
                readResource(target.toObject(), note, place);
        }
    }

    void readResource(const QJsonObject& resource, const QString& note, const QString& place)
    {
        const QJsonValue source = resource[u"source"_s];
        const QString address = source.isString() ? source.toString()
            : source.isObject()                   ? source[u"id"_s].toString()
                                                  : resource[u"id"_s].toString();
        if (address.isEmpty()) {
            readParts(resource, note, place);
            return;
        }
        const bool isQuoted = readSelectors(resource, address, note, place);
        sourceAt(address, isQuoted ? QString() : note);
        if (resource.contains(u"state"_s))
            readState(resource[u"state"_s].toObject(), address, place);
    }

    /// A choice, a list or a composite: its members are targets.
    void readParts(const QJsonObject& resource, const QString& note, const QString& place)
    {
        for (const QString& key : {u"items"_s, u"members"_s}) {
            for (const QJsonValue& part : resource[key].toArray()) {
                if (part.isString() && isIri(part.toString()))
                    sourceAt(part.toString(), note);
            }
        }
        lose(place, Sentences::tr("How the things it is about belong together is not kept."));
    }

    /// Returns whether a quotation was among them.
    bool readSelectors(const QJsonObject& resource, const QString& address, const QString& note, const QString& place)
    {
        bool isQuoted = false;
        for (const QJsonValue& one : valuesOf(resource[u"selector"_s])) {
            const QJsonObject selector = one.toObject();
            const QString type = selector[u"type"_s].toString();
            const QString exact = selector[u"exact"_s].toString();
            if (type == u"TextQuoteSelector"_s && !exact.trimmed().isEmpty()) {
                addExcerpt(address, selector, note);
                isQuoted = true;
            } else if (type != u"TextPositionSelector"_s) {
                lose(place, Sentences::tr("A selector of the kind %1 is not kept.").arg(quoted(type)));
            }
        }
        if (!isQuoted && resource[u"selector"_s].isObject()
            && hasType(resource[u"selector"_s].toObject(), u"TextPositionSelector"_s))
            lose(place, Sentences::tr("A position without its words is not kept."));
        return isQuoted;
    }

    void readState(const QJsonObject& state, const QString& address, const QString& place)
    {
        const QString cached = state[u"cached"_s].toString();
        const QString captured = state[u"sourceDate"_s].toString();
        if (!hasType(state, u"TimeState"_s) || state.contains(u"refinedBy"_s))
            lose(place, Sentences::tr("The state in which it was seen is not kept as a whole."));
        Source& source = sourceAt(address, {});
        if (isIri(cached))
            source.archived = cached;
        source.captured = captured.left(10);
    }

    Source& sourceAt(const QString& address, const QString& note)
    {
        const SourceId id{keyOfName(u"web-annotation source "_s + address)};
        auto known = std::ranges::find(m_sources, id, &Source::id);
        if (known == m_sources.end()) {
            Source source;
            source.id = id;
            source.csl = {{u"type"_s, u"webpage"_s}, {u"URL"_s, address}, {u"title"_s, address}};
            source.order = static_cast<double>(m_sources.size()) + 1;
            m_sources.push_back(source);
            known = std::prev(m_sources.end());
        }
        if (!note.isEmpty())
            known->note += (known->note.isEmpty() ? QString() : u"\n"_s) + note;
        return *known;
    }

    void addExcerpt(const QString& address, const QJsonObject& selector, const QString& note)
    {
        const QString exact = selector[u"exact"_s].toString();
        const QString prefix = selector[u"prefix"_s].toString();
        const QString suffix = selector[u"suffix"_s].toString();
        const QString name = address + u'\n' + prefix + u'\n' + exact + u'\n' + suffix;
        Document document;
        document.id = DocumentId{keyOfName(u"web-annotation text "_s + name)};
        document.source = sourceAt(address, {}).id;
        document.title = Sentences::tr("Passage from an annotation");
        document.mediaType = u"text/plain"_s;
        document.text = prefix + exact + suffix;
        document.order = static_cast<double>(m_documents.size()) + 1;
        Excerpt excerpt;
        excerpt.id = ExcerptId{keyOfName(u"web-annotation passage "_s + name + u'\n' + note)};
        excerpt.document = document.id;
        excerpt.start = static_cast<int>(codePointCount(prefix));
        excerpt.end = excerpt.start + static_cast<int>(codePointCount(exact));
        excerpt.exact = exact;
        excerpt.prefix = prefix;
        excerpt.suffix = suffix;
        excerpt.note = note;
        excerpt.order = static_cast<double>(m_excerpts.size()) + 1;
        if (std::ranges::find(m_excerpts, excerpt.id, &Excerpt::id) != m_excerpts.end())
            return;
        if (std::ranges::find(m_documents, document.id, &Document::id) == m_documents.end())
            m_documents.push_back(document);
        m_excerpts.push_back(excerpt);
    }

    QString noteOf(const QJsonObject& annotation, const QString& place)
    {
        QStringList notes;
        if (annotation.contains(u"bodyValue"_s))
            notes += annotation[u"bodyValue"_s].toString();
        for (const QJsonValue& body : valuesOf(annotation[u"body"_s])) {
            const QString value = body.isString() ? body.toString() : body[u"value"_s].toString();
            const QString address = body[u"id"_s].toString();
            if (!value.isEmpty() || !address.isEmpty())
                notes += value.isEmpty() ? address : value;
            else
                lose(place, Sentences::tr("A body that is no text is not kept."));
        }
        return notes.join(u'\n').trimmed();
    }

    std::vector<Source> m_sources;
    std::vector<Document> m_documents;
    std::vector<Excerpt> m_excerpts;
    Report m_report;
};

}

static bool isList(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    return text.trimmed().startsWith('[');
}

Result<Imported> readWebAnnotations(const QByteArray& bytes)
{
    if (isList(bytes))
        return Error{
            Sentences::tr("This is a bare list, which the Web Annotation Data Model does not know: there are single "
                          "annotations, pages of them, and collections of pages."),
            Sentences::tr(
                "Put the list into {\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationPage\", "
                "\"items\": …}."),
            Error::Kind::Input};
    const Result<JsonText> text = JsonText::parse(bytes);
    if (!text)
        return text.error();
    JsonFaults faults(*text);
    judgeAnnotations(text->root(), faults);
    if (!faults.areNone())
        return faults.error();
    return AnnotationReader().read(text->root());
}

bool looksLikeWebAnnotation(QByteArrayView start)
{
    return start.contains("www.w3.org/ns/anno.jsonld");
}
