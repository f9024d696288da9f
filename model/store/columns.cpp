#include "model/store/columns.h"

namespace columns {

static bool isPlain(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    return unit != u'"' && unit != u'\\' && unit >= u' ' && !unit.isSurrogate();
}

/// How much from a place on can stand in JSON as it is.
static qsizetype plainLength(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        if (isPlain(text, at))
            ++at;
        else if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            at += 2;
        else
            break;
    }
    return at - from;
}

/// With lone surrogates and control characters as escapes: QJsonDocument would replace the former.
static void appendText(QString& json, QStringView text)
{
    json += u'"';
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype plain = plainLength(text, at);
        json += text.sliced(at, plain);
        at += plain;
        if (at >= text.size())
            break;
        const QChar unit = text[at];
        if (unit == u'"' || unit == u'\\')
            (json += u'\\') += unit;
        else
            json += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    json += u'"';
}

static void append(QString& json, const QJsonValue& value);

static void append(QString& json, const QJsonObject& object)
{
    json += u'{';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin())
            json += u',';
        appendText(json, member.key());
        json += u':';
        append(json, member.value());
    }
    json += u'}';
}

static void append(QString& json, const QJsonArray& array)
{
    json += u'[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            json += u',';
        append(json, array.at(i));
    }
    json += u']';
}

/// Years, months and pages, which need no JSON document of their own to be written.
static std::optional<int> smallNumber(const QJsonValue& value)
{
    constexpr int most = 99'999;
    const int number = value.toInt(-1);
    return number > 0 && number <= most ? std::optional(number) : std::nullopt;
}

static void append(QString& json, const QJsonValue& value)
{
    if (value.isString())
        return appendText(json, value.toString());
    if (value.isObject())
        return append(json, value.toObject());
    if (value.isArray())
        return append(json, value.toArray());
    if (const std::optional<int> number = smallNumber(value)) {
        json += QString::number(*number);
        return;
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json += QLatin1StringView(wrapped).sliced(1, wrapped.size() - 2); // without the brackets
}

template<class Value>
static QString jsonOf(const Value& value)
{
    QString json;
    append(json, value);
    return json;
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
    const QByteArrayView json = from.bytes(at);
    return json == "{}" ? QJsonObject() : QJsonDocument::fromJson(json.toByteArray()).object();
}

}
