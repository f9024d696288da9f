#include "model/formats/webannotation.h"

#include "model/debate/sentences.h"
#include "model/formats/leftmembers.h"
#include "model/formats/webannotationrecords.h"
#include "model/formats/webannotationrules.h"

using namespace Qt::StringLiterals;

namespace {

/// Makes records of annotations that are known to keep the rules. What it passes over is counted by its name.
class AnnotationReader {
public:
    Imported read(const QJsonObject& root)
    {
        lookAtPages(root);
        const QJsonArray all = annotationsIn(root);
        for (qsizetype i = 0; i < all.size(); ++i)
            readOne(all[i].toObject(), placeOfAnnotation(root, i));
        Imported imported;
        m_records.moveInto(imported.debate);
        m_records.tell(m_report.repaired);
        m_left.tell(m_report.lost);
        m_times.tell(m_report.lost, Sentences::tr("Times of day are left out; days are kept."));
        imported.report = std::move(m_report);
        imported.report.carried = countsOf(imported.debate);
        return imported;
    }

private:
    void lose(const QString& place, const QString& what) { m_report.lost.push_back({place, what}); }

    void lookAtPages(const QJsonObject& root)
    {
        if (placeOfAnnotation(root, 0).isEmpty())
            return;
        const QJsonObject first = root[u"first"_s].toObject();
        const QJsonObject& page = first.isEmpty() ? root : first;
        noteOtherPage(root[u"first"_s].isString() ? root[u"first"_s] : page[u"next"_s]);
        noteOtherPage(page[u"prev"_s]);
        static const QStringList ofPages = {u"@context"_s, u"id"_s, u"type"_s, u"items"_s, u"first"_s, u"last"_s,
            u"next"_s, u"prev"_s, u"partOf"_s, u"total"_s, u"startIndex"_s};
        m_left.lookAt(root, {}, ofPages, {});
        m_left.lookAt(first, u"first"_s, ofPages, {});
        m_left.lookAt(page[u"partOf"_s].toObject(), u"partOf"_s, ofPages, {});
    }

    /// A page that is told by its address alone.
    void noteOtherPage(const QJsonValue& page)
    {
        const QString elsewhere = page.isObject() ? page[u"id"_s].toString() : page.toString();
        if (!elsewhere.isEmpty())
            lose({},
                Sentences::tr("There are more annotations at %1; nothing is fetched.").arg(isolated(elsewhere, 200)));
    }

    void readOne(const QJsonObject& annotation, const QString& place)
    {
        m_annotation = annotation[u"id"_s].toString();
        m_isQuoted = false;
        const QString note = noteOf(annotation, place);
        for (const QJsonValue& target : valuesOf(annotation[u"target"_s]))
            readTarget(target, note, place);
        QStringList taken = {u"@context"_s, u"body"_s, u"bodyValue"_s, u"target"_s};
        if (m_isQuoted || isOwnAnnotation(m_annotation))
            taken += u"id"_s;
        if (valuesOf(annotation[u"type"_s]).size() == 1)
            taken += u"type"_s;
        m_left.lookAt(annotation, {}, taken, place);
    }

    void readTarget(const QJsonValue& target, const QString& note, const QString& place)
    {
        if (target.isString())
            m_records.sourceAt(target.toString(), note);
        else
            readResource(target.toObject(), note, place);
    }

    static QString addressOf(const QJsonObject& resource)
    {
        const QJsonValue source = resource[u"source"_s];
        return source.isString() ? source.toString()
            : source.isObject()  ? source[u"id"_s].toString()
                                 : resource[u"id"_s].toString();
    }

    void readResource(const QJsonObject& resource, const QString& note, const QString& place)
    {
        const QString address = addressOf(resource);
        if (address.isEmpty())
            return readParts(resource, note, place);
        const QJsonValue source = resource[u"source"_s];
        QStringList taken = {source.isUndefined() ? u"id"_s : u"source"_s, u"selector"_s, u"state"_s};
        if (resource[u"type"_s] == u"SpecificResource"_s)
            taken += u"type"_s;
        m_left.lookAt(resource, u"target"_s, taken, place);
        m_left.lookAt(source.toObject(), u"target.source"_s, {u"id"_s}, place);
        const bool isQuoted = readSelectors(resource, address, note, place);
        m_isQuoted = m_isQuoted || isQuoted;
        Source& record = m_records.sourceAt(address, isQuoted ? QString() : note);
        if (resource.contains(u"state"_s))
            readState(resource[u"state"_s].toObject(), record, place);
    }

    /// A choice, a list or a composite: its members are targets.
    void readParts(const QJsonObject& resource, const QString& note, const QString& place)
    {
        m_left.lookAt(resource, u"target"_s, {u"type"_s, u"items"_s, u"members"_s}, place);
        for (const QString& key : {u"items"_s, u"members"_s}) {
            for (const QJsonValue& part : resource[key].toArray()) {
                const QString address = part.isObject() ? addressOf(part.toObject()) : part.toString();
                if (isIri(address) || (part.isObject() && address.isEmpty()))
                    readTarget(part, note, place);
                else
                    m_left.add(u"target."_s + key, place);
            }
        }
        lose(place, Sentences::tr("How the things it is about belong together is not kept."));
    }

    /// Returns whether a quotation was among them.
    bool readSelectors(const QJsonObject& resource, const QString& address, const QString& note, const QString& place)
    {
        bool isQuoted = false;
        bool hasPosition = false;
        for (const QJsonValue& one : valuesOf(resource[u"selector"_s])) {
            const QJsonObject selector = one.toObject();
            const QString type = selector[u"type"_s].toString();
            if (type == u"TextQuoteSelector"_s && !selector[u"exact"_s].toString().trimmed().isEmpty()) {
                m_records.addExcerpt(address, selector, note, m_annotation, place);
                m_left.lookAt(selector, u"target.selector"_s, {u"type"_s, u"exact"_s, u"prefix"_s, u"suffix"_s}, place);
                isQuoted = true;
            } else if (type == u"TextPositionSelector"_s) {
                m_left.lookAt(selector, u"target.selector"_s, {u"type"_s, u"start"_s, u"end"_s}, place);
                hasPosition = true;
            } else {
                lose(place, Sentences::tr("A selector of the kind %1 is not kept.").arg(quoted(type)));
            }
        }
        if (hasPosition && !isQuoted)
            lose(place, Sentences::tr("A position without its words is not kept."));
        return isQuoted;
    }

    void readState(const QJsonObject& state, Source& source, const QString& place)
    {
        const QString cached = isIri(state[u"cached"_s].toString()) ? state[u"cached"_s].toString() : source.archived;
        const QString captured = state[u"sourceDate"_s].toString(source.captured);
        const bool isWhole = hasType(state, u"TimeState"_s) && cached == state[u"cached"_s].toString(source.archived)
            && (source.archived.isEmpty() || source.archived == cached)
            && (source.captured.isEmpty() || source.captured == captured.left(10));
        if (!isWhole)
            lose(place, Sentences::tr("The state in which it was seen is not kept as a whole."));
        m_left.lookAt(state, u"target.state"_s, {u"type"_s, u"cached"_s, u"sourceDate"_s}, place);
        m_times.addIf(captured.size() > 10, place, source.id);
        source.archived = cached;
        source.captured = captured.left(10);
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
            if (!value.isEmpty() || !address.isEmpty())
                m_left.lookAt(body.toObject(), u"body"_s, takenOf(body.toObject(), !value.isEmpty()), place);
        }
        return notes.join(u'\n').trimmed();
    }

    /// What a note says of a body: that somebody noted these words, or this address.
    static QStringList takenOf(const QJsonObject& body, bool hasWords)
    {
        QStringList taken = {hasWords ? u"value"_s : u"id"_s};
        for (const auto& [member, usual] :
            {std::pair(u"type"_s, u"TextualBody"_s), {u"format"_s, u"text/plain"_s}, {u"purpose"_s, u"commenting"_s}}) {
            if (body[member] == usual)
                taken += member;
        }
        return taken;
    }

    AnnotationRecords m_records;
    QString m_annotation; ///< id of the one that is being read
    bool m_isQuoted = false; ///< it has a quotation
    LeftMembers m_left;
    Tally m_times;
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

bool isOwnAnnotation(const QString& id)
{
    return id.startsWith(u"urn:x-counterpoint:excerpt:");
}

bool looksLikeWebAnnotation(QByteArrayView start)
{
    return start.contains("www.w3.org/ns/anno.jsonld");
}
