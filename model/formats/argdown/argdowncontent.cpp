#include "model/formats/argdown/argdowncontent.h"

#include "model/formats/argdown/argdownshortcodes.h"

using namespace Qt::StringLiterals;

/// A tag is part of the text where more text follows it.
void ArgdownContent::append(QStringView piece)
{
    m_hasMarks = m_hasMarks || m_made.size() > m_plainSize + (m_endsWithLine ? 1 : 0);
    m_endsWithLine = false;
    m_made += piece;
    m_plainSize = m_made.size();
}

void ArgdownContent::addAsText(const ArgdownToken& token)
{
    append(token.in(m_text));
    if (token.end < m_text.size() && m_text[token.end] == u' ')
        append(u" ");
    m_hasMarks = true;
}

void ArgdownContent::addLineEnd(bool isWithin)
{
    if (!isWithin || m_made.endsWith(u' '))
        return;
    m_made += u' ';
    m_endsWithLine = true;
}

void ArgdownContent::addTag(const ArgdownToken& token)
{
    QStringView tag = token.in(m_text).sliced(1);
    if (tag.endsWith(u' ') || tag.endsWith(u'\t'))
        tag.chop(1);
    if (tag.startsWith(u'('))
        tag = tag.sliced(1, tag.size() - 2);
    if (!m_tags.contains(tag))
        m_tags.append(tag.toString());
    if (!m_reading->leavesTagsOut)
        m_made += token.in(m_text);
}

void ArgdownContent::addLink(QStringView image)
{
    append(image.sliced(1, image.lastIndexOf(u"](") - 1));
    if (image.endsWith(u' '))
        append(u" ");
}

void ArgdownContent::addSpecial(QStringView image)
{
    const QString meaning = argdownShortcode(image.trimmed(), m_reading->shortcodes);
    if (meaning.isEmpty()) {
        append(image);
        return;
    }
    append(image.endsWith(u' ') ? QString(meaning + u' ') : meaning);
    m_hasMarks = true;
}

void ArgdownContent::add(const ArgdownToken& token)
{
    const QStringView image = token.in(m_text);
    switch (token.part) {
    case ArgdownPart::Escaped:
        append(image.sliced(1));
        break;
    case ArgdownPart::Special:
        addSpecial(image);
        break;
    case ArgdownPart::Tag:
        addTag(token);
        break;
    case ArgdownPart::Link:
        addLink(image);
        m_hasMarks = true;
        break;
    case ArgdownPart::RangeEnd:
        if (image.endsWith(u' '))
            append(u" ");
        [[fallthrough]];
    case ArgdownPart::RangeStart:
        m_hasMarks = true;
        break;
    default:
        m_hasMarks = m_hasMarks || image.startsWith(u'@');
        append(image);
    }
}

/// Blanks between two tokens are no part of the text; where there were some, there is one in the markup, so that it
/// falls apart into the same tokens.
QString ArgdownContent::markup(std::span<const ArgdownToken> tokens) const
{
    if (!m_hasMarks)
        return {};
    QString written;
    qsizetype plainSize = 0;
    qsizetype last = -1; // where the token before ended
    for (const ArgdownToken& token : tokens) {
        const bool isLineEnd = token.part == ArgdownPart::Newline;
        if (isLineEnd || (last >= 0 && last != token.start))
            written += u' ';
        if (!isLineEnd)
            written += token.in(m_text);
        last = isLineEnd ? -1 : token.end;
        if (!isLineEnd && token.part != ArgdownPart::Tag)
            plainSize = written.size();
    }
    return written.first(plainSize).trimmed();
}

QString ArgdownContent::plain() const
{
    const bool hasTagsAtEnd = !m_tags.isEmpty() && m_plainSize < m_made.size();
    if (!hasTagsAtEnd && !m_reading->leavesTagsOut)
        return m_made;
    const bool hasBlank = m_plainSize > 0 && m_made[m_plainSize - 1] == u' ';
    return m_made.first(m_plainSize - (hasBlank && !m_tags.isEmpty() ? 1 : 0)); // one blank sets the tags apart
}
