#include "views/reader/showntext.h"

#include <algorithm>

namespace {

/// How many of the ascending numbers are below `limit`.
int countBelow(const std::vector<int>& numbers, int limit)
{
    return static_cast<int>(std::lower_bound(numbers.begin(), numbers.end(), limit) - numbers.begin());
}

/// How many of the ascending numbers, each increased by its index, are below `limit`.
int countShiftedBelow(const std::vector<int>& numbers, int limit)
{
    int low = 0;
    int high = static_cast<int>(numbers.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (numbers[static_cast<std::size_t>(middle)] + middle < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool isPair(const QString& text, int unit)
{
    return text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
}

QChar shown(const QString& text, int unit)
{
    const QChar c = text[unit];
    if (c == u'\r')
        return unit + 1 < text.size() && text[unit + 1] == u'\n' ? QChar(0x200b) : QChar(u'\n');
    if (c == u'\f')
        return u'\n';
    const bool isDrawn = c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f);
    const bool isStructure = c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar(0xfffc);
    return isDrawn && !isStructure ? c : QChar(QChar::ReplacementCharacter);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == QChar::ParagraphSeparator;
}

}

ShownText::ShownText(const QString& text)
{
    m_text.reserve(text.size() + text.size() / longestLine + 1);
    take(text);
}

void ShownText::take(const QString& text)
{
    const int size = static_cast<int>(text.size());
    int lineEnd = 0; // where the line has to end at the latest
    for (int unit = 0, lineStart = 0; unit < size; ++unit) {
        if (unit == lineStart)
            lineEnd = breakIn(text, unit, longestLine);
        if (unit == lineEnd) {
            m_breaks.push_back(unit);
            m_text += u'\n';
            lineStart = unit;
            lineEnd = breakIn(text, unit, longestLine);
        }
        if (isPair(text, unit)) {
            m_pairs.push_back(unit - static_cast<int>(m_pairs.size()));
            m_text += text[unit++];
            m_text += text[unit];
            continue;
        }
        m_text += text[unit].isSurrogate() ? QChar(QChar::ReplacementCharacter) : shown(text, unit);
        if (isLineEnd(text[unit]))
            lineStart = unit + 1;
    }
}

/// Where a line that begins at `from` is broken: after a space near the end of its `most` units; -1 when it ends
/// before.
int ShownText::breakIn(const QString& text, int from, int most) const
{
    const int end = from + most;
    if (end >= text.size())
        return -1;
    int space = -1;
    for (int unit = from; unit < end; ++unit) {
        if (isLineEnd(text[unit]))
            return -1;
        if (text[unit] == u' ')
            space = unit + 1;
    }
    if (space > from + most / 2)
        return space;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

int ShownText::positionOf(int codePoint) const
{
    const int unit = codePoint + countBelow(m_pairs, codePoint);
    const int position = unit + countBelow(m_breaks, unit + 1);
    return std::clamp(position, 0, static_cast<int>(m_text.size()));
}

int ShownText::codePointAt(int position) const
{
    const int unit = position - countShiftedBelow(m_breaks, position);
    return unit - countShiftedBelow(m_pairs, unit - 1);
}
