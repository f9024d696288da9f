#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Goes over the values of a JSON text that is known to be well-formed, and tells where each one begins.
class JsonWalk {
public:
    explicit JsonWalk(const QByteArray& utf8)
        : m_text(utf8)
    {
    }

    /// Goes to the next value, or returns false at the end. Objects and lists come before what is in them.
    bool next();

    int depth() const { return m_depth; } ///< how many objects and lists the value is inside of
    bool isMember() const { return m_depth > 0 && m_frames[static_cast<std::size_t>(m_depth - 1)].isObject; }
    bool isContainer() const { return m_text[m_offset] == '{' || m_text[m_offset] == '['; }

    /// The step that leads to the value at this depth: a key, or an index as digits.
    QString step(int depth) const;

    qsizetype offset() const { return m_offset; } ///< of the value's first byte
    qsizetype keyOffset() const
    {
        return m_frames[static_cast<std::size_t>(m_depth - 1)].keyBegin - 1;
    } ///< of the key's quotation mark

private:
    /// An object or list that has begun and not ended.
    struct Frame {
        bool isObject = false;
        bool hasKey = false; ///< and its value is still to come
        qsizetype keyBegin = 0;
        qsizetype keyEnd = 0;
        qsizetype index = -1;
    };

    void readKey();
    void beginValue();
    void skipString();

    const QByteArray& m_text;
    qsizetype m_at = 0;
    qsizetype m_offset = 0;
    int m_depth = 0;
    std::vector<Frame> m_frames;
};
