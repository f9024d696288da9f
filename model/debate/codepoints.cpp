#include "model/debate/codepoints.h"

qsizetype unitsAt(QStringView text, qsizetype unit)
{
    return text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate() ? 2 : 1;
}

char32_t letterAt(QStringView text, qsizetype unit)
{
    return unitsAt(text, unit) > 1 ? QChar::surrogateToUcs4(text[unit], text[unit + 1]) : text[unit].unicode();
}

qsizetype codePointCount(QStringView text)
{
    return codePointOfUnit(text, text.size());
}

qsizetype unitOfCodePoint(QStringView text, qsizetype codePoint)
{
    qsizetype unit = 0;
    for (qsizetype passed = 0; passed < codePoint && unit < text.size(); ++passed)
        unit += unitsAt(text, unit);
    return unit;
}

qsizetype codePointOfUnit(QStringView text, qsizetype unit)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < unit && at < text.size(); at += unitsAt(text, at))
        ++count;
    return count;
}

QString codePointSlice(const QString& text, qsizetype start, qsizetype end)
{
    const qsizetype from = unitOfCodePoint(text, start);
    return text.sliced(from, unitOfCodePoint(QStringView(text).sliced(from), end - start));
}
