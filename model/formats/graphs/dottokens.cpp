#include "model/formats/graphs/dottokens.h"

static bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.unicode() >= 0x80;
}

const DotToken& DotTokens::peek()
{
    if (!m_hasNext)
        m_next = read();
    m_hasNext = true;
    return m_next;
}

DotToken DotTokens::next()
{
    peek();
    m_hasNext = false;
    return std::move(m_next);
}

QChar DotTokens::character(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

void DotTokens::go(qsizetype count)
{
    const qsizetype end = std::min(m_at + count, m_text.size());
    for (; m_at < end; ++m_at) {
        const bool isFirstOfTwo = m_text[m_at] == u'\r' && character(1) == u'\n';
        m_line += m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && !isFirstOfTwo);
    }
}

bool DotTokens::skipComment()
{
    const bool isAtStart = m_at == 0 || m_text[m_at - 1] == u'\n' || m_text[m_at - 1] == u'\r';
    if (startsWith(u"//") || (isAtStart && character() == u'#')) {
        while (m_at < m_text.size() && character() != u'\n' && character() != u'\r')
            ++m_at;
        return true;
    }
    if (!startsWith(u"/*"))
        return false;
    const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
    go(end < 0 ? m_text.size() : end + 2 - m_at);
    return true;
}

bool DotTokens::skipBlank()
{
    if (m_at < m_text.size() && (character().isSpace() || character() == QChar::ByteOrderMark)) {
        go(1);
        return true;
    }
    return m_at < m_text.size() && skipComment();
}

DotToken DotTokens::read()
{
    while (skipBlank()) { }
    const QChar c = character();
    const int line = m_line;
    if (m_at >= m_text.size())
        return {DotToken::End, {}, line};
    if (startsWith(u"->") || startsWith(u"--")) {
        const DotToken arrow{DotToken::Arrow, m_text.sliced(m_at, 2), line};
        m_at += 2;
        return arrow;
    }
    if (c == u'"')
        return readQuoted();
    if (c == u'<')
        return readHtml();
    if (isOfName(c) || c == u'.' || c == u'-')
        return readName();
    ++m_at;
    return {DotToken::Mark, c, line};
}

DotToken DotTokens::readName()
{
    const qsizetype start = m_at++;
    const bool isNumber = m_text[start] == u'-' || m_text[start] == u'.' || m_text[start].isDigit();
    while (isOfName(character()) || (isNumber && character() == u'.'))
        ++m_at;
    return {DotToken::Name, m_text.sliced(start, m_at - start), m_line};
}

DotToken DotTokens::readQuoted()
{
    DotToken token{DotToken::Quoted, {}, m_line};
    for (;;) {
        go(1);
        while (m_at < m_text.size() && character() != u'"') {
            const QChar after = character() == u'\\' ? character(1) : QChar();
            const bool isContinued = after == u'\n' || after == u'\r';
            if (!isContinued && after != u'"')
                token.text += character();
            if (after == u'"' || after == u'\\')
                token.text += after;
            go(isContinued && after == u'\r' && character(2) == u'\n' ? 3
                    : after == u'"' || after == u'\\' || isContinued  ? 2
                                                                      : 1);
        }
        go(1);
        const qsizetype end = m_at;
        const int line = m_line;
        while (skipBlank()) { }
        const bool isJoined = character() == u'+';
        if (isJoined) {
            go(1);
            while (skipBlank()) { }
        }
        if (isJoined && character() == u'"')
            continue;
        m_at = end;
        m_line = line;
        return token;
    }
}

DotToken DotTokens::readHtml()
{
    DotToken token{DotToken::Html, {}, m_line};
    const qsizetype start = m_at + 1;
    int depth = 0;
    do {
        depth += character() == u'<' ? 1 : character() == u'>' ? -1 : 0;
        go(1);
    } while (depth > 0 && m_at < m_text.size());
    token.text = m_text.sliced(start, std::max(m_at - start - (depth == 0 ? 1 : 0), qsizetype(0)));
    return token;
}
