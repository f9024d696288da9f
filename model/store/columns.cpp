#include "model/store/columns.h"

namespace columns {

/// As JSON, with lone surrogates and control characters as escapes: QJsonDocument would replace the former.
static QString jsonText(const QString& text)
{
    QString json(u'"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            json += text.sliced(i++, 2);
        else if (unit == u'"' || unit == u'\\')
            json += QString(u'\\') + unit;
        else if (unit < u' ' || unit.isSurrogate())
            json += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QChar(u'0'));
        else
            json += unit;
    }
    return json + u'"';
}

static QString jsonOf(const QJsonValue& value);

static QString jsonOf(const QJsonObject& object)
{
    QStringList members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members += jsonText(member.key()) + u':' + jsonOf(member.value());
    return u'{' + members.join(u',') + u'}';
}

static QString jsonOf(const QJsonArray& array)
{
    QStringList elements;
    for (const QJsonValue element : array)
        elements += jsonOf(element);
    return u'[' + elements.join(u',') + u']';
}

static QString jsonOf(const QJsonValue& value)
{
    if (value.isString())
        return jsonText(value.toString());
    if (value.isObject())
        return jsonOf(value.toObject());
    if (value.isArray())
        return jsonOf(value.toArray());
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2)); // without the brackets
}

void Kept<QStringList>::write(Query& to, int at, const QStringList& list)
{
    to.bind(at, jsonOf(QJsonArray::fromStringList(list)));
}

QStringList Kept<QStringList>::read(const Query& from, int at)
{
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(from.bytes(at).toByteArray()).array())
        list += value.toString();
    return list;
}

void Kept<QJsonObject>::write(Query& to, int at, const QJsonObject& object)
{
    to.bind(at, jsonOf(object));
}

QJsonObject Kept<QJsonObject>::read(const Query& from, int at)
{
    return QJsonDocument::fromJson(from.bytes(at).toByteArray()).object();
}

}
