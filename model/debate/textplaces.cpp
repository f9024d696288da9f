#include "model/debate/textplaces.h"

#include "model/debate/codepoints.h"

#include <algorithm>

TextPlaces::TextPlaces(QStringView text)
    : m_text(text)
    , m_count(text.size())
{
    if (std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); }))
        return;
    m_count = 0;
    for (qsizetype unit = 0; unit < text.size(); ++unit, ++m_count) {
        if (m_count % step == 0)
            m_marks.push_back(unit);
        const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
        unit += isPair ? 1 : 0;
    }
}

qsizetype TextPlaces::unitOf(qsizetype codePoint) const
{
    const qsizetype wanted = std::clamp(codePoint, qsizetype{0}, m_count);
    if (m_marks.empty() || wanted == m_count)
        return wanted == m_count ? m_text.size() : wanted;
    const qsizetype mark = m_marks[static_cast<std::size_t>(wanted / step)];
    return mark + unitOfCodePoint(m_text.sliced(mark), wanted % step);
}

qsizetype TextPlaces::codePointOf(qsizetype unit) const
{
    const qsizetype wanted = std::clamp(unit, qsizetype{0}, m_text.size());
    if (m_marks.empty())
        return wanted;
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), wanted);
    const qsizetype marks = after - m_marks.begin() - 1;
    const qsizetype mark = m_marks[static_cast<std::size_t>(marks)];
    return marks * step + codePointOfUnit(m_text.sliced(mark), wanted - mark);
}

QStringView TextPlaces::slice(qsizetype start, qsizetype end) const
{
    const qsizetype from = unitOf(start);
    return m_text.sliced(from, std::max(unitOf(end), from) - from);
}
