#include "model/formats/outlines/tagscanner.h"

#include <gumbo.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What a name such as "aelig" stands for in HTML; empty: nothing.
QString characterNamed(const QString& name)
{
    const QByteArray page = "<!DOCTYPE html><body>&" + name.toUtf8() + ";</body>";
    GumboOutput* output = gumbo_parse(page.constData());
    QString found;
    const GumboVector& parts = output->root->v.element.children;
    const auto* body = parts.length > 1 ? static_cast<const GumboNode*>(parts.data[1]) : nullptr;
    if (body && body->type == GUMBO_NODE_ELEMENT && body->v.element.children.length > 0) {
        const auto* text = static_cast<const GumboNode*>(body->v.element.children.data[0]);
        found = text->type == GUMBO_NODE_TEXT ? QString::fromUtf8(text->v.text.text) : QString();
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return found.startsWith(u'&') && found.endsWith(u';') ? QString() : found;
}

QString characterOf(const QString& name)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
        const uint code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
        const bool isCharacter = isNumber && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        return isCharacter ? QString::fromUcs4(std::array{static_cast<char32_t>(code)}.data(), 1) : QString();
    }
    const bool isName
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return isName ? characterNamed(name) : QString();
}

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'=' || c == u'>' || c == u'/' || c == u'<' || c == u'"' || c == u'\'';
}

}

QString TagScanner::withoutEntities(const QString& text)
{
    constexpr qsizetype longest = 32;
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = QStringView(text).sliced(at, std::min(longest, text.size() - at)).indexOf(u';');
        const QString name = end < 2 ? QString() : text.sliced(at + 1, end - 1);
        if (!name.isEmpty() && !m_characters.contains(name))
            m_characters.insert(name, characterOf(name));
        const QString found = m_characters.value(name);
        if (found.isEmpty())
            continue;
        plain += QStringView(text).sliced(from, at - from);
        plain += found;
        from = at + end + 1;
        at = from - 1;
    }
    return plain + QStringView(text).sliced(from);
}

TagScanner::Token TagScanner::next()
{
    while (m_at < m_text.size()) {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        m_start = m_at;
        if (rest.startsWith(u"<!--"))
            skipTo(u"-->"_s);
        else if (rest.startsWith(u"<?"))
            skipTo(u"?>"_s);
        else if (rest.startsWith(u"<!") && !rest.startsWith(u"<![CDATA["))
            skipTo(u">"_s);
        else
            return rest.startsWith(u'<') && !rest.startsWith(u"<![CDATA[") ? readTag() : readText();
    }
    return Token::Finish;
}

void TagScanner::skipTo(const QString& end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    m_isBroken = m_isBroken || found < 0;
    m_at = found < 0 ? m_text.size() : found + end.size();
}

TagScanner::Token TagScanner::readText()
{
    const QString cdata = u"<![CDATA["_s;
    if (QStringView(m_text).sliced(m_at).startsWith(cdata)) {
        skipTo(u"]]>"_s);
        const qsizetype from = m_start + cdata.size();
        m_words = m_text.sliced(from, std::max<qsizetype>(0, m_at - from - 3));
        return Token::Text;
    }
    const qsizetype end = m_text.indexOf(u'<', m_at);
    m_at = end < 0 ? m_text.size() : end;
    m_words = withoutEntities(m_text.sliced(m_start, m_at - m_start));
    return Token::Text;
}

TagScanner::Token TagScanner::readTag()
{
    ++m_at;
    const bool isEnd = m_at < m_text.size() && m_text[m_at] == u'/';
    m_at += isEnd ? 1 : 0;
    m_written = readName();
    m_name = m_written.toLower();
    m_attributes.clear();
    m_isEmpty = false;
    for (skipSpace(); m_at < m_text.size() && m_text[m_at] != u'>' && m_text[m_at] != u'<'; skipSpace()) {
        m_isEmpty = m_text[m_at] == u'/';
        if (m_isEmpty || isNameEnd(m_text[m_at]))
            ++m_at;
        else
            readAttribute();
    }
    m_isBroken = m_isBroken || m_at >= m_text.size();
    if (m_at < m_text.size() && m_text[m_at] == u'>')
        ++m_at;
    return isEnd ? Token::End : Token::Start;
}

void TagScanner::readAttribute()
{
    const QString written = readName();
    skipSpace();
    QString value;
    if (m_at < m_text.size() && m_text[m_at] == u'=') {
        ++m_at;
        skipSpace();
        value = readValue();
    }
    m_attributes.push_back({written.toLower(), value, written});
}

QString TagScanner::readName()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

/// White space at the ends is layout, unless it is written as numbers; a line break within is a space.
QString TagScanner::readValue()
{
    if (m_at >= m_text.size())
        return {};
    const QChar mark = m_text[m_at];
    if (mark != u'"' && mark != u'\'')
        return withoutEntities(readName());
    const qsizetype end = m_text.indexOf(mark, m_at + 1);
    const qsizetype from = m_at + 1;
    m_isBroken = m_isBroken || end < 0;
    m_at = end < 0 ? m_text.size() : end + 1;
    QString raw = m_text.sliced(from, (end < 0 ? m_text.size() : end) - from).trimmed();
    for (QChar& c : raw)
        c = c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    return withoutEntities(raw);
}

void TagScanner::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}
