#include "views/map/xmlbytes.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <utility>

ByteBuffer XmlBytes::taken()
{
    endStartTag();
    return std::exchange(m_bytes, {});
}

void XmlBytes::newLine(std::size_t depth)
{
    m_bytes.add('\n');
    m_bytes.add(' ', m_outside + depth);
}

void XmlBytes::startTag(std::string_view name, bool isEmpty)
{
    endStartTag();
    newLine(m_open.size());
    m_bytes.add('<');
    m_bytes.add(name);
    m_isInTag = true;
    m_isEmpty = isEmpty;
    m_hasText = false;
}

void XmlBytes::endStartTag()
{
    if (m_isInTag)
        m_bytes.add(m_isEmpty ? "/>" : ">");
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
    m_bytes.add("</");
    m_bytes.add(name);
    m_bytes.add('>');
    m_hasText = false;
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

/// Which letters stand for themselves in text and attributes.
static constexpr auto standsForItself = [] {
    std::array<bool, 0x80> plain = {};
    for (char16_t unit = 0x20; unit < plain.size(); ++unit)
        plain[unit] = unit != u'<' && unit != u'>' && unit != u'&' && unit != u'"';
    return plain;
}();

/// Copies letters that stand for themselves. @return the first that does not.
static const QChar* copyPlain(const QChar* at, const QChar* end, ByteBuffer& bytes)
{
    char* to = bytes.room(static_cast<std::size_t>(end - at));
    for (; at != end && at->unicode() < standsForItself.size() && standsForItself[at->unicode()]; ++at)
        *to++ = static_cast<char>(at->unicode());
    bytes.take(to);
    return at;
}

void XmlBytes::escape(QStringView text, bool isAttribute)
{
    const QChar* at = text.begin();
    while (at != text.end()) {
        at = copyPlain(at, text.end(), m_bytes);
        if (at == text.end())
            return;
        if (const std::string_view entity = entityFor(at->unicode(), isAttribute); !entity.empty()) {
            m_bytes.add(entity);
            ++at;
        } else {
            const QChar* end = std::find_if(
                at, text.end(), [](QChar one) { return one.unicode() < 0x80 || one.unicode() >= 0xfffe; });
            QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
            char* to = m_bytes.room(static_cast<std::size_t>(utf8.requiredSpace(end - at)));
            m_bytes.take(utf8.appendToBuffer(to, QStringView(at, end)));
            at = end;
        }
    }
}
