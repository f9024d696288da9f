#include "model/formats/jsonwalk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

bool JsonWalk::next()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '}' || c == ']') {
            m_frames.pop_back();
            ++m_at;
        } else if (std::strchr(" \t\r\n,:", c)) {
            ++m_at;
        } else if (!m_frames.empty() && m_frames.back().isObject && !m_frames.back().hasKey) {
            readKey();
        } else {
            beginValue();
            return true;
        }
    }
    return false;
}

void JsonWalk::readKey()
{
    Frame& frame = m_frames.back();
    frame.keyBegin = m_at + 1;
    skipString();
    frame.keyEnd = m_at - 1;
    frame.hasKey = true;
}

void JsonWalk::beginValue()
{
    m_offset = m_at;
    m_depth = static_cast<int>(m_frames.size());
    if (m_depth > 0) {
        m_frames.back().hasKey = false;
        ++m_frames.back().index;
    }
    if (isContainer()) {
        m_frames.push_back({m_text[m_at++] == '{'});
    } else if (m_text[m_at] == '"') {
        skipString();
    } else {
        while (m_at < m_text.size() && !std::strchr(" \t\r\n,:]}", m_text[m_at]))
            ++m_at;
    }
}

void JsonWalk::skipString()
{
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
        if (m_text[m_at] == '\\')
            ++m_at;
    }
    ++m_at;
}

QString JsonWalk::step(int depth) const
{
    const Frame& frame = m_frames[static_cast<std::size_t>(depth)];
    if (!frame.isObject)
        return QString::number(frame.index);
    const QByteArray key = m_text.mid(frame.keyBegin, frame.keyEnd - frame.keyBegin);
    if (!key.contains('\\'))
        return QString::fromUtf8(key);
    return QJsonDocument::fromJson("[\"" + key + "\"]").array().at(0).toString();
}
