#include "model/formats/documents/textbuilder.h"

/// What HTML takes for white space: not the no-break space.
static bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\f' || unit == u'\r';
}

void TextBuilder::startText()
{
    if (m_newlines > 0 && !m_text.isEmpty()) {
        int there = 0;
        while (there < m_text.size() && m_text[m_text.size() - 1 - there] == u'\n')
            ++there;
        m_text += QString(std::max(0, m_newlines - there), u'\n');
    } else if (m_isBlankOwed && !m_text.isEmpty() && !isBlank(m_text.back())) {
        m_text += u' ';
    }
    m_newlines = 0;
    m_isBlankOwed = false;
}

void TextBuilder::add(QStringView words, bool isPreformatted)
{
    if (isPreformatted && !words.isEmpty()) {
        startText();
        m_text += words;
        return;
    }
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && !isBlank(words[end]))
            ++end;
        if (end > at) {
            startText();
            m_text += words.sliced(at, end - at);
        }
        for (at = end; at < words.size() && isBlank(words[at]); ++at)
            m_isBlankOwed = true;
    }
}

void TextBuilder::addLineBreak()
{
    startText();
    if (!m_text.isEmpty())
        m_text += u'\n';
}

void TextBuilder::addCell()
{
    if (m_newlines == 0 && !m_text.isEmpty() && m_text.back() != u'\n') {
        m_text += u'\t';
        m_isBlankOwed = false;
    }
}

void TextBuilder::breakBlock(int newlines)
{
    m_newlines = std::max(m_newlines, newlines);
}
