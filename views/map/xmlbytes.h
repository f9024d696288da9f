#pragma once

#include "views/map/bytebuffer.h"

#include <QStringView>

#include <vector>

/**
 * Writes XML as UTF-8, each element on a line of its own under its parent, as QXmlStreamWriter indents it. A large map
 * has a hundred thousand elements, which take that five times as long.
 *
 * Names outlive it: they are literals. An element has either text or other elements. Text is what drawable() gave;
 * control characters, which XML has no place for, become U+FFFD.
 */
class XmlBytes {
public:
    /// @param depth  of the elements around what is written.
    explicit XmlBytes(std::size_t depth = 0)
        : m_outside(depth)
    {
    }

    void start(std::string_view name);
    void empty(std::string_view name); ///< that takes attributes and nothing else
    void end();
    void text(QStringView text);
    void element(std::string_view name, QStringView text);

    void attribute(std::string_view name, QStringView value)
    {
        beginAttribute(name);
        escape(value, true);
        m_bytes.add('"');
    }
    void attribute(std::string_view name, std::string_view plain) ///< ASCII without &, <, > and quotes
    {
        beginAttribute(name);
        m_bytes.add(plain);
        m_bytes.add('"');
    }
    void attribute(std::string_view name, const char* plain) { attribute(name, std::string_view(plain)); }
    void attribute(std::string_view name, double value) ///< with two decimals at most
    {
        beginAttribute(name);
        m_bytes.addNumber(value);
        m_bytes.add('"');
    }

    std::size_t depth() const { return m_outside + m_open.size(); }
    ByteBuffer taken(); ///< all so far: elements written apart, at this depth, may follow

private:
    void beginAttribute(std::string_view name)
    {
        char* to = m_bytes.room(name.size() + 3);
        *to++ = ' ';
        to = ByteBuffer::copied(to, name);
        m_bytes.take(ByteBuffer::copied(to, "=\""));
    }
    void startTag(std::string_view name, bool isEmpty);
    void endStartTag();
    void newLine(std::size_t depth);
    void escape(QStringView text, bool isAttribute);

    ByteBuffer m_bytes;
    std::size_t m_outside;
    std::vector<std::string_view> m_open;
    bool m_isInTag = false; ///< attributes may follow
    bool m_isEmpty = false; ///< the element of that tag
    bool m_hasText = false; ///< the innermost element
};
