#pragma once

#include <QString>

#include <vector>

/**
 * A document's text as an editor can show it, and where each code point of it is there.
 *
 * Very long lines are broken, so that showing one costs little; what an editor would take for structure or cannot draw
 * is replaced, one unit by one. Cost: linear to make, logarithmic to ask.
 */
class ShownText {
public:
    ShownText() = default;
    explicit ShownText(const QString& text);

    static constexpr int longestLine = 6000; ///< UTF-16 units

    const QString& text() const { return m_text; }
    int positionOf(int codePoint) const; ///< in text(), in UTF-16 units
    int codePointAt(int position) const;

private:
    void take(const QString& text);
    int breakIn(const QString& text, int from, int most) const;

    QString m_text;
    std::vector<int> m_pairs; ///< code points that take two units, ascending
    std::vector<int> m_breaks; ///< units before which a line was broken, ascending
};
