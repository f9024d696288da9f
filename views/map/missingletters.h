#pragma once

#include <QFontMetricsF>
#include <QString>

#include <unordered_map>

/// Whether a letter is to be seen, and neither a font nor those behind it have it.
bool isMissingIn(const QFontMetricsF& font, char32_t letter);

/// Counts the letters of texts that no font here has: a painter puts boxes in their places.
class MissingLetters {
public:
    explicit MissingLetters(const QFont& font)
        : m_font(font)
    {
    }

    void countIn(QStringView text); ///< Cost: linear, but each letter is looked for once.

    int count() const { return m_count; }
    QStringList notices() const; ///< a sentence that says how many; none where all are there

private:
    QFontMetricsF m_font;
    std::unordered_map<char32_t, bool> m_known;
    int m_count = 0;
};
