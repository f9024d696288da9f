#include "model/formats/webannotationrules.h"

#include "model/debate/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString context = u"http://www.w3.org/ns/anno.jsonld"_s;

bool isMoment(const QJsonValue& value)
{
    static const QRegularExpression form(
        u"^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
        "T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?$"_s);
    return form.match(value.toString()).hasMatch();
}

bool isPlace(const QJsonValue& value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() == static_cast<double>(value.toInteger(-1));
}

class Rules {
public:
    explicit Rules(JsonFaults& faults)
        : m_faults(faults)
    {
    }

    void judge(const QJsonObject& annotation, const JsonPath& path)
    {
        if (!hasType(annotation, u"Annotation"_s))
            m_faults.add(JsonPath(path, "type"), Sentences::tr("An annotation has the type “Annotation”."));
        judgeMoments(annotation, path);
        for (const char* key : {"id", "via", "canonical"})
            judgeIri(annotation, key, path);
        judgeTargets(annotation, path);
        judgeBodies(annotation, path);
    }

private:
    void judgeMoments(const QJsonObject& annotation, const JsonPath& path)
    {
        for (const char* key : {"created", "modified", "generated"}) {
            const QJsonValue moment = annotation[QLatin1StringView(key)];
            if (!moment.isUndefined() && !isMoment(moment))
                m_faults.add(
                    JsonPath(path, key), Sentences::tr("A time is exactly one text such as “2015-10-08T12:00:00Z”."));
        }
    }

    void judgeIri(const QJsonObject& object, const char* key, const JsonPath& path)
    {
        const QJsonValue iri = object[QLatin1StringView(key)];
        const bool mayBeSeveral = QLatin1StringView(key) == u"via"_s;
        for (const QJsonValue& one : mayBeSeveral ? valuesOf(iri) : QJsonArray{iri}) {
            if (!iri.isUndefined() && !(one.isString() && isIri(one.toString())))
                m_faults.add(JsonPath(path, key), Sentences::tr("This has to be exactly one address."));
        }
    }

    void judgeTargets(const QJsonObject& annotation, const JsonPath& path)
    {
        const QJsonValue target = annotation[u"target"_s];
        const JsonPath place(path, "target");
        const QJsonArray all = valuesOf(target);
        if (all.isEmpty())
            m_faults.add(place, Sentences::tr("An annotation has a target."));
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (target.isArray())
                judgeTarget(all[i], JsonPath(place, i));
            else
                judgeTarget(all[i], place);
        }
    }

    void judgeTarget(const QJsonValue& target, const JsonPath& path)
    {
        if (target.isObject())
            judgeResource(target.toObject(), path);
        else if (!target.isString() || !isIri(target.toString()))
            m_faults.add(path, Sentences::tr("A target is an address or an object."));
    }

    void judgeResource(const QJsonObject& resource, const JsonPath& path)
    {
        const bool isSpecific = hasType(resource, u"SpecificResource"_s) || resource.contains(u"selector"_s)
            || resource.contains(u"state"_s);
        const QJsonValue source = resource[u"source"_s];
        if (isSpecific && !source.isString() && !source.isObject())
            m_faults.add(JsonPath(path, "source"), Sentences::tr("A part of something names its source, exactly one."));
        judgeIri(resource, "id", path);
        if (source.isString())
            judgeIri(resource, "source", path);
        judgeSelectors(resource[u"selector"_s], JsonPath(path, "selector"));
    }

    void judgeSelectors(const QJsonValue& selector, const JsonPath& path)
    {
        const QJsonArray all = valuesOf(selector);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (selector.isArray())
                judgeSelector(all[i].toObject(), JsonPath(path, i));
            else
                judgeSelector(all[i].toObject(), path);
        }
    }

    void judgeSelector(const QJsonObject& selector, const JsonPath& path)
    {
        const QString type = selector[u"type"_s].toString();
        if (type == u"TextQuoteSelector"_s && !selector[u"exact"_s].isString())
            m_faults.add(JsonPath(path, "exact"), Sentences::tr("A quotation has exactly one text."));
        if (type == u"TextPositionSelector"_s || type == u"DataPositionSelector"_s)
            judgePlace(selector, path);
        const QJsonValue value = selector[u"value"_s];
        if (!value.isUndefined() && !value.isString())
            m_faults.add(JsonPath(path, "value"), Sentences::tr("A selector has at most one value, a text."));
        for (const char* key : {"prefix", "suffix"}) {
            const QJsonValue around = selector[QLatin1StringView(key)];
            if (!around.isUndefined() && !around.isString())
                m_faults.add(JsonPath(path, key), Sentences::tr("What is around a quotation is at most one text."));
        }
    }

    void judgePlace(const QJsonObject& selector, const JsonPath& path)
    {
        const QJsonValue start = selector[u"start"_s];
        const QJsonValue end = selector[u"end"_s];
        if (!isPlace(start) || !isPlace(end) || end.toInteger() < start.toInteger())
            m_faults.add(path, Sentences::tr("A position has a start and an end, whole numbers from 0 on."));
    }

    void judgeBodies(const QJsonObject& annotation, const JsonPath& path)
    {
        if (annotation.contains(u"bodyValue"_s)
            && (annotation.contains(u"body"_s) || !annotation[u"bodyValue"_s].isString()))
            m_faults.add(JsonPath(path, "bodyValue"), Sentences::tr("A body value is one text, and stands alone."));
        const JsonPath place(path, "body");
        for (const QJsonValue& body : valuesOf(annotation[u"body"_s])) {
            if (body.isObject())
                judgeIri(body.toObject(), "id", place);
            else if (!body.isString())
                m_faults.add(place, Sentences::tr("A body is an address or an object."));
        }
    }

    JsonFaults& m_faults;
};

bool hasContext(const QJsonObject& root)
{
    return std::ranges::any_of(valuesOf(root[u"@context"_s]),
        [](const QJsonValue& one) { return one.toString().replace(u"https://"_s, u"http://"_s) == context; });
}

}

bool isIri(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+$"_s);
    return form.match(text).hasMatch();
}

QJsonArray valuesOf(const QJsonValue& member)
{
    if (member.isArray())
        return member.toArray();
    return member.isUndefined() || member.isNull() ? QJsonArray() : QJsonArray{member};
}

bool hasType(const QJsonObject& object, const QString& type)
{
    return valuesOf(object[u"type"_s]).contains(type);
}

static bool isCollection(const QJsonObject& root)
{
    return hasType(root, u"AnnotationCollection"_s);
}

static bool isPage(const QJsonObject& root)
{
    return hasType(root, u"AnnotationPage"_s);
}

QJsonArray annotationsIn(const QJsonObject& root)
{
    if (isCollection(root))
        return root[u"first"_s][u"items"_s].toArray();
    return isPage(root) ? root[u"items"_s].toArray() : QJsonArray{root};
}

QString placeOfAnnotation(const QJsonObject& root, qsizetype index)
{
    const QString items = isCollection(root) ? u"first.items"_s : isPage(root) ? u"items"_s : QString();
    return items.isEmpty() ? items : items + u"[%1]"_s.arg(index);
}

void judgeAnnotations(const QJsonObject& root, JsonFaults& faults)
{
    const JsonPath top;
    if (!hasContext(root))
        faults.add(
            JsonPath(top, "@context"), Sentences::tr("The context of annotations, %1, is missing.").arg(context));
    const QJsonArray all = annotationsIn(root);
    const JsonPath first(top, "first");
    const JsonPath items(isCollection(root) ? first : top, "items");
    for (qsizetype i = 0; i < all.size() && !faults.areEnough(); ++i) {
        if (!isCollection(root) && !isPage(root))
            Rules(faults).judge(root, top);
        else
            Rules(faults).judge(all[i].toObject(), JsonPath(items, i));
    }
}
