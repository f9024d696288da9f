#pragma once

#include <QStringView>

#include <vector>

/**
 * Turns many code points of one text into UTF-16 positions and back, each at once instead of by counting from the
 * text's start. The text must outlive it. Cost: one pass over the text to make it; nothing to keep for a text without
 * surrogate pairs.
 */
class TextPlaces {
public:
    explicit TextPlaces(QStringView text);

    qsizetype count() const { return m_count; } ///< of code points
    qsizetype unitOf(qsizetype codePoint) const; ///< the text's end when there are fewer
    qsizetype codePointOf(qsizetype unit) const;
    QStringView slice(qsizetype start, qsizetype end) const; ///< in code points; what is outside is left out

private:
    static constexpr qsizetype step = 256; ///< code points between two marks

    QStringView m_text;
    qsizetype m_count = 0;
    std::vector<qsizetype> m_marks; ///< unit of every step-th code point; empty when the two are the same
};
