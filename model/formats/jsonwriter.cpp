#include "model/formats/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

/// Makes room for so many bytes more, to be written at once: it is asked for some hundred thousand times.
char* JsonWriter::room(qsizetype bytes)
{
    const qsizetype before = m_out.size();
    m_out.resize(before + bytes);
    return m_out.data() + before;
}

void JsonWriter::newLine()
{
    char* to = room(1 + 2 * m_depth);
    *to = '\n';
    std::fill_n(to + 1, 2 * m_depth, ' ');
}

void JsonWriter::beforeValue()
{
    if (m_hasKey || m_depth == 0) {
        m_hasKey = false;
        return;
    }
    if (!m_isFirst)
        m_out += ',';
    m_isFirst = false;
    newLine();
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_out += bracket;
    m_isFirst = false;
}

/// As names of members are: ASCII without escapes.
static bool isPlain(const char* name, qsizetype size)
{
    return std::all_of(name, name + size, [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

void JsonWriter::key(QAnyStringView name)
{
    beforeValue();
    name.visit([this](auto view) {
        if constexpr (std::is_same_v<decltype(view), QStringView>) {
            writeText(view);
        } else if (const auto* bytes = reinterpret_cast<const char*>(view.data()); isPlain(bytes, view.size())) {
            char* to = room(view.size() + 2);
            *to = '"';
            *std::copy_n(bytes, view.size(), to + 1) = '"';
        } else {
            writeText(view.toString());
        }
    });
    std::copy_n(": ", 2, room(2));
    m_hasKey = true;
}

void JsonWriter::value(QStringView text)
{
    beforeValue();
    writeText(text);
}

void JsonWriter::value(bool truth)
{
    beforeValue();
    m_out += truth ? "true" : "false";
}

void JsonWriter::value(qint64 number)
{
    beforeValue();
    char digits[24];
    m_out.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr - digits);
}

void JsonWriter::value(double number)
{
    value(QJsonValue(std::isfinite(number) ? number : 0.0));
}

void JsonWriter::value(const QJsonValue& json)
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        beginObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            member(entry.key(), QJsonValue(entry.value()));
        endObject();
    } else if (json.isArray()) {
        beginArray();
        for (const QJsonValue one : json.toArray())
            value(one);
        endArray();
    } else if (json.isString()) {
        value(json.toString());
    } else if (json.isBool()) {
        value(json.toBool());
    } else if (!json.isDouble()) {
        beforeValue();
        m_out += "null";
    } else if (json.toInteger(0) == json.toInteger(1)) { // only a whole number is the same whatever the default
        value(json.toInteger());
    } else {
        beforeValue();
        m_out += QByteArray::number(json.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
}

/// Up to where UTF-8 without escapes will do. Readers take a byte order mark away, even within a text.
static qsizetype plainLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (unit < 0x20 || unit == 0x7f || unit == 0xfeff || unit == '"' || unit == '\\')
            break;
        if (!QChar::isSurrogate(unit)) {
            ++at;
        } else if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

static QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

/// Writes a text that is ASCII without escapes, as most are; returns whether it is.
bool JsonWriter::writePlain(QStringView text)
{
    const qsizetype before = m_out.size();
    char* to = room(text.size() + 2);
    *to++ = '"';
    for (QChar one : text) {
        const char16_t unit = one.unicode();
        if (unit < 0x20 || unit >= 0x7f || unit == '"' || unit == '\\') {
            m_out.truncate(before);
            return false;
        }
        *to++ = static_cast<char>(unit);
    }
    *to = '"';
    return true;
}

void JsonWriter::writeText(QStringView text)
{
    if (writePlain(text))
        return;
    m_out += '"';
    while (!text.isEmpty()) {
        const qsizetype plain = plainLength(text);
        m_out += text.first(plain).toUtf8();
        if (plain < text.size())
            m_out += escaped(text[plain].unicode());
        text = text.sliced(std::min(plain + 1, text.size()));
    }
    m_out += '"';
}
