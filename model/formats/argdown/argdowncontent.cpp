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

/// Blanks between two tokens are no part of the text; where there were some, there is one in the markup, so that it
/// falls apart into the same tokens.
void ArgdownContent::write(const ArgdownToken& token)
{
    if (m_last >= 0 && m_last != token.start)
        m_written += u' ';
    m_written += token.in(m_text);
    m_last = token.end;
    if (token.part != ArgdownPart::Tag)
        m_plainWritten = m_written.size();
}

void ArgdownContent::addAsText(const ArgdownToken& token)
{
    write(token);
    append(token.in(m_text));
    if (token.end < m_text.size() && m_text[token.end] == u' ')
        append(u" ");
    m_hasMarks = true;
}

void ArgdownContent::addLineEnd(bool isWithin)
{
    m_written += u' ';
    m_last = -1;
    if (!isWithin || m_made.endsWith(u' '))
        return;
    m_made += u' ';
    m_endsWithLine = true;
}

void ArgdownContent::addTag(const ArgdownToken& token)
{
    QString tag = token.in(m_text).sliced(1).toString();
    if (tag.endsWith(u' ') || tag.endsWith(u'\t'))
        tag.chop(1);
    if (tag.startsWith(u'('))
        tag = tag.sliced(1, tag.size() - 2);
    if (!m_tags.contains(tag))
        m_tags.append(tag);
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
    write(token);
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

QString ArgdownContent::markup() const
{
    return m_hasMarks ? m_written.first(m_plainWritten).trimmed() : QString();
}

QString ArgdownContent::plain() const
{
    const bool hasTagsAtEnd = !m_tags.isEmpty() && m_plainSize < m_made.size();
    if (!hasTagsAtEnd && !m_reading->leavesTagsOut)
        return m_made;
    const QString before = m_made.first(m_plainSize);
    return before.endsWith(u' ') && !m_tags.isEmpty() ? before.chopped(1) : before; // one blank sets the tags apart
}
