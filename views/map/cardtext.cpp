#include "views/map/cardtext.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <numeric>

namespace {

constexpr double measuredSize = 32;
constexpr std::size_t mostWords = 100'000; ///< kept; beyond it the cache starts anew
constexpr qsizetype longestWord = 64; ///< kept; longer ones are rarely met twice

/// In em. Qt measures coloured letters differently before and after it has drawn one, so they have a width of ours.
constexpr float emojiWidth = 1.25F;

bool isEmoji(QStringView letter)
{
    if (letter.size() < 2 || !letter[0].isHighSurrogate())
        return false;
    const char32_t code = QChar::surrogateToUcs4(letter[0], letter[1]);
    return code >= 0x1f000 && code < 0x1fb00;
}

bool hasEmoji(QStringView word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (isEmoji(word.mid(at, 2)))
            return true;
    }
    return false;
}

bool isFigure(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isEastAsian(QChar unit)
{
    const char16_t u = unit.unicode();
    return (u >= 0x2e80 && u < 0xa4d0) || (u >= 0xac00 && u < 0xd7b0) || (u >= 0xf900 && u < 0xfb00)
        || (u >= 0xff00 && u < 0xffef);
}

/// Never at the beginning of a line (a part of JIS X 4051's list).
bool staysWithThePrevious(QChar unit)
{
    return QStringView(u"、。，．・：；？！）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ").contains(unit);
}

bool allowsBreakBehind(QChar unit, QChar next)
{
    if (isEastAsian(unit) || isEastAsian(next))
        return !staysWithThePrevious(next);
    return (unit == u'-' || unit == u'/' || unit == QChar(0x2014)) && next.isLetter();
}

}

TextWrap::TextWrap(const QFont& font)
    : m_font(font)
{
    m_font.setPixelSize(static_cast<int>(measuredSize));
    const QFontMetricsF metrics(m_font);
    m_space = static_cast<float>(metrics.horizontalAdvance(u' '));
    for (int i = 0; i < 128; ++i) // but control characters: a letter that a font lacks is looked for in all others
        m_letters[i] = i < 32 || i == 127 ? 0 : static_cast<float>(metrics.horizontalAdvance(QChar(i)));
    measureFigures();
}

/// Numbers are rarely met twice, and figures of most fonts stand beside each other in any order.
void TextWrap::measureFigures()
{
    QString pairs; // each two figures beside each other
    for (char16_t one = u'0'; one <= u'9'; ++one) {
        for (char16_t other = u'0'; other <= u'9'; ++other)
            (pairs += QChar(one)) += QChar(other);
    }
    m_areFiguresApart = measuredFigures(pairs) == static_cast<float>(QFontMetricsF(m_font).horizontalAdvance(pairs));
}

float TextWrap::measuredFigures(QStringView word) const
{
    return std::accumulate(word.begin(), word.end(), 0.0F,
        [this](float width, QChar figure) { return width + m_letters[figure.unicode()]; });
}

float TextWrap::measured(QStringView word)
{
    if (word.size() == 1 && word[0].unicode() < 128)
        return m_letters[word[0].unicode()];
    if (m_areFiguresApart && word.size() <= longestWord && std::all_of(word.begin(), word.end(), isFigure))
        return measuredFigures(word);
    if (word.size() > longestWord)
        return static_cast<float>(QFontMetricsF(m_font).horizontalAdvance(word.toString()));
    if (const auto known = m_widths.find(word); known != m_widths.end())
        return known->second;
    if (m_widths.size() >= mostWords)
        m_widths.clear();
    const QString key = word.toString();
    const float width
        = hasEmoji(word) ? measuredByLetters(word) : static_cast<float>(QFontMetricsF(m_font).horizontalAdvance(key));
    m_widths.emplace(key, width);
    return width;
}

float TextWrap::measuredByLetters(QStringView word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    float width = 0;
    for (qsizetype at = 0; at < word.size();) {
        const qsizetype next = std::max<qsizetype>(letters.toNextBoundary(), at + 1);
        const QStringView letter = word.mid(at, next - at);
        width += isEmoji(letter) ? emojiWidth * static_cast<float>(measuredSize)
                                 : static_cast<float>(QFontMetricsF(m_font).horizontalAdvance(letter.toString()));
        at = next;
    }
    return width;
}

double TextWrap::widthOf(QStringView text, double size)
{
    float width = 0;
    for (const QStringView word : text.tokenize(u' '))
        width += measured(word) + m_space;
    return (width - m_space) * size / measuredSize;
}

void TextWrap::cutWord(QStringView text, int start, int end, float widest)
{
    const QStringView word = text.mid(start, end - start);
    const float width = word.size() > longestWord ? widest + 1 : measured(word);
    if (width <= widest) {
        m_pieces.push_back({start, end - start, width, 0, false});
        return;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    float line = 0;
    int from = 0;
    for (int at = 0; at < word.size();) {
        const int next = static_cast<int>(std::max<qsizetype>(letters.toNextBoundary(), at + 1));
        const float letter = measured(word.mid(at, next - at));
        if (line + letter > widest && at > from) {
            m_pieces.push_back({start + from, at - from, line, 0, false});
            from = at;
            line = 0;
        }
        line += letter;
        at = next;
    }
    m_pieces.push_back({start + from, end - start - from, line, 0, false});
}

void TextWrap::cut(const QString& string, float widest)
{
    m_pieces.clear();
    const QStringView text(string);
    const int size = static_cast<int>(text.size());
    int start = 0;
    for (int at = 0; at < size; ++at) {
        const QChar unit = text[at];
        const bool isSpace = unit == u' ' || unit == u'\n';
        if (isSpace) {
            if (at > start)
                cutWord(text, start, at, widest);
            else if (m_pieces.empty() || m_pieces.back().endsLine)
                m_pieces.push_back({at, 0, 0, 0, false});
            m_pieces.back().space += unit == u' ' ? m_space : 0;
            m_pieces.back().endsLine = unit == u'\n';
            start = at + 1;
        } else if (at + 1 < size && unit.unicode() > 0x2c && allowsBreakBehind(unit, text[at + 1])) {
            cutWord(text, start, at + 1, widest);
            start = at + 1;
        }
    }
    if (start < size)
        cutWord(text, start, size, widest);
}

void TextWrap::endLine(WrappedText& wrapped, std::size_t first, std::size_t last, float width) const
{
    const Piece& end = m_pieces[last];
    const int start = m_pieces[first].start;
    wrapped.lines.push_back({start, end.start + end.length - start, width});
    wrapped.width = std::max(wrapped.width, width);
}

WrappedText TextWrap::wrap(const QString& text, double size, double width, int mostLines)
{
    const float scale = static_cast<float>(size / measuredSize);
    const float widest = static_cast<float>(width) / scale;
    cut(text, widest);
    WrappedText wrapped;
    std::size_t first = 0;
    float line = 0;
    float gap = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const bool isFirst = i == first;
        if (!isFirst && (line + gap + piece.width > widest || m_pieces[i - 1].endsLine)) {
            if (static_cast<int>(wrapped.lines.size()) + 1 == mostLines) {
                endLine(wrapped, first, i - 1, line * scale);
                shorten(wrapped, text, size, width);
                return wrapped;
            }
            endLine(wrapped, first, i - 1, line * scale);
            first = i;
            line = 0;
            gap = 0;
        }
        line += gap + piece.width;
        gap = piece.space;
    }
    if (first < m_pieces.size())
        endLine(wrapped, first, m_pieces.size() - 1, line * scale);
    return wrapped;
}

/// Makes room for "…" at the end of the last line.
void TextWrap::shorten(WrappedText& wrapped, const QString& text, double size, double width)
{
    wrapped.isCut = true;
    TextLine& last = wrapped.lines.back();
    const float dots = static_cast<float>(widthOf(u"\u2026", size));
    while (last.length > 1 && last.width + dots > width) {
        int cut = last.length - 1;
        while (cut > 1 && (text[last.start + cut].isLowSurrogate() || text[last.start + cut].isMark()))
            --cut;
        const QStringView letter = QStringView(text).mid(last.start + cut, last.length - cut);
        last.width -= static_cast<float>(widthOf(letter, size));
        last.length = cut;
    }
    last.width += dots;
    wrapped.width = std::max(wrapped.width, last.width);
}
