#include "views/map/xmlbytes.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

void addNumber(std::string& bytes, double value)
{
    const double cents = std::abs(value) * 100;
    const auto below = cents < 1e11 ? static_cast<qint64>(cents) : -1;
    const double above = cents - static_cast<double>(below);
    if (below >= 0 && std::abs(above - 0.5) > 1e-4) { // no doubt which way it is rounded
        const qint64 whole = below + (above > 0.5 ? 1 : 0);
        std::array<char, 24> letters;
        char* end = letters.data();
        if (value < 0 && whole > 0)
            *end++ = '-';
        end = std::to_chars(end, letters.data() + letters.size(), whole / 100).ptr;
        if (whole % 100 != 0) {
            *end++ = '.';
            *end++ = static_cast<char>('0' + whole % 100 / 10);
        }
        if (whole % 10 != 0)
            *end++ = static_cast<char>('0' + whole % 10);
        bytes.append(letters.data(), end);
        return;
    }
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    bytes += text == "-0" ? std::string("0") : text.toStdString();
}

std::string& XmlBytes::bytes()
{
    endStartTag();
    return m_bytes;
}

void XmlBytes::newLine(std::size_t depth)
{
    m_bytes += '\n';
    m_bytes.append(m_outside + depth, ' ');
}

void XmlBytes::startTag(std::string_view name, bool isEmpty)
{
    endStartTag();
    newLine(m_open.size());
    m_bytes += '<';
    m_bytes += name;
    m_isInTag = true;
    m_isEmpty = isEmpty;
    m_hasText = false;
}

void XmlBytes::endStartTag()
{
    if (m_isInTag)
        m_bytes += m_isEmpty ? "/>" : ">";
    m_isInTag = false;
}

void XmlBytes::start(std::string_view name)
{
    startTag(name, false);
    m_open.push_back(name);
}

void XmlBytes::empty(std::string_view name)
{
    startTag(name, true);
}

void XmlBytes::end()
{
    const std::string_view name = m_open.back();
    m_open.pop_back();
    if (m_isInTag && !m_isEmpty) {
        m_isEmpty = true;
        return;
    }
    endStartTag();
    if (!m_hasText)
        newLine(m_open.size());
    m_bytes += "</";
    m_bytes += name;
    m_bytes += '>';
    m_hasText = false;
}

void XmlBytes::attribute(std::string_view name, std::string_view plain)
{
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    m_bytes += plain;
    m_bytes += '"';
}

void XmlBytes::attribute(std::string_view name, QStringView value)
{
    attribute(name, std::string_view());
    m_bytes.pop_back();
    escape(value, true);
    m_bytes += '"';
}

void XmlBytes::attribute(std::string_view name, double value)
{
    attribute(name, std::string_view());
    m_bytes.pop_back();
    addNumber(m_bytes, value);
    m_bytes += '"';
}

void XmlBytes::text(QStringView text)
{
    endStartTag();
    m_hasText = true;
    escape(text, false);
}

void XmlBytes::element(std::string_view name, QStringView words)
{
    start(name);
    text(words);
    end();
}

static std::string_view entityFor(char16_t unit, bool isAttribute)
{
    switch (unit) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\n':
        return isAttribute ? "&#10;" : "\n";
    case '\t':
        return isAttribute ? "&#9;" : "\t";
    default:
        return unit < 0x20 || unit >= 0xfffe ? "\xef\xbf\xbd" : "";
    }
}

/// Whether it stands for itself in text and attributes.
static bool isPlain(QChar letter)
{
    const char16_t unit = letter.unicode();
    return unit >= 0x20 && unit < 0x80 && unit != '<' && unit != '>' && unit != '&' && unit != '"';
}

void XmlBytes::escape(QStringView text, bool isAttribute)
{
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (isPlain(text[at])) {
            const std::size_t before = m_bytes.size();
            m_bytes.resize(before + static_cast<std::size_t>(text.size() - at));
            char* end = m_bytes.data() + before;
            for (; at < text.size() && isPlain(text[at]); ++at)
                *end++ = static_cast<char>(text[at].unicode());
            m_bytes.resize(static_cast<std::size_t>(end - m_bytes.data()));
        } else if (const std::string_view entity = entityFor(unit, isAttribute); !entity.empty()) {
            m_bytes += entity;
            ++at;
        } else {
            const auto end = std::find_if(text.begin() + at, text.end(),
                [](QChar one) { return one.unicode() < 0x80 || one.unicode() >= 0xfffe; });
            const QByteArray run = text.sliced(at, end - text.begin() - at).toUtf8();
            m_bytes.append(run.constData(), static_cast<std::size_t>(run.size()));
            at = end - text.begin();
        }
    }
}
