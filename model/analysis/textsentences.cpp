#include "model/analysis/textsentences.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qsizetype none = -1;

/// Whether it is one of the ascending characters, all of them above ASCII.
template<std::size_t count>
bool isAmong(QChar c, const char16_t (&characters)[count])
{
    return c.unicode() > 0x7f && std::binary_search(std::begin(characters), std::end(characters), c.unicode());
}

// The values of the property Sentence_Break, by the names of the annex.

bool isSeparator(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isFullStop(QChar c)
{
    static constexpr char16_t others[] = {0x2024, 0xfe52, 0xff0e};
    return c == u'.' || isAmong(c, others);
}

bool isTerminal(QChar c)
{
    static constexpr char16_t others[] = {0x589, 0x61d, 0x61e, 0x61f, 0x6d4, 0x700, 0x701, 0x702, 0x7f9, 0x837, 0x839,
        0x83d, 0x83e, 0x964, 0x965, 0x104a, 0x104b, 0x1362, 0x1367, 0x1368, 0x166e, 0x1735, 0x1736, 0x1803, 0x1809,
        0x1944, 0x1945, 0x1aa8, 0x1aa9, 0x1aaa, 0x1aab, 0x1b5a, 0x1b5b, 0x1b5e, 0x1b5f, 0x1c3b, 0x1c3c, 0x1c7e, 0x1c7f,
        0x203c, 0x203d, 0x2047, 0x2048, 0x2049, 0x2e2e, 0x2e3c, 0x3002, 0xa4ff, 0xa60e, 0xa60f, 0xa6f3, 0xa6f7, 0xa876,
        0xa877, 0xa8ce, 0xa8cf, 0xa92f, 0xa9c8, 0xa9c9, 0xaa5d, 0xaa5e, 0xaa5f, 0xaaf0, 0xaaf1, 0xabeb, 0xfe56, 0xfe57,
        0xff01, 0xff1f, 0xff61};
    return c == u'!' || c == u'?' || isAmong(c, others);
}

bool isContinuing(QChar c)
{
    static constexpr char16_t others[] = {0x55d, 0x60c, 0x60d, 0x7f8, 0x1802, 0x1808, 0x2013, 0x2014, 0x3001, 0xfe10,
        0xfe11, 0xfe13, 0xfe31, 0xfe32, 0xfe50, 0xfe51, 0xfe55, 0xfe58, 0xfe63, 0xff0c, 0xff0d, 0xff1a, 0xff64};
    return c == u',' || c == u';' || c == u':' || c == u'-' || isAmong(c, others);
}

bool isClosing(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c == u'"' || c == u'\'';
    }
}

bool isBlank(QChar c)
{
    return c.isSpace() && !isSeparator(c);
}

template<class Is>
qsizetype behindAll(QStringView text, qsizetype at, Is is)
{
    while (at < text.size() && is(text[at]))
        ++at;
    return at;
}

qsizetype behindSeparator(QStringView text, qsizetype at)
{
    const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (isPair ? 2 : 1);
}

/// Rule SB8: what goes on with a small letter has not ended.
bool goesOnSmall(QStringView text, qsizetype at)
{
    const auto isPassed = [](QChar c) { return !c.isLetter() && !isSeparator(c) && !isFullStop(c) && !isTerminal(c); };
    at = behindAll(text, at, isPassed);
    return at < text.size() && text[at].isLower();
}

/// Rules SB6 and SB7: "3.4", "U.S."
bool isWithinWord(QStringView text, qsizetype stop)
{
    if (stop + 1 == text.size())
        return false;
    const QChar next = text[stop + 1];
    return next.isDigit() || (next.isUpper() && stop > 0 && text[stop - 1].isLetter());
}

/// Where the sentence ends that a mark at `at` may end; none when it does not. Rules SB6 to SB11.
qsizetype endBehind(QStringView text, qsizetype at)
{
    const bool isStop = isFullStop(text[at]);
    if (isStop && isWithinWord(text, at))
        return none;
    const qsizetype next = behindAll(text, behindAll(text, at + 1, isClosing), isBlank);
    if (next == text.size())
        return next;
    if (isSeparator(text[next]))
        return behindSeparator(text, next);
    if (isContinuing(text[next]) || isFullStop(text[next]) || isTerminal(text[next]))
        return none;
    return isStop && goesOnSmall(text, next) ? none : next;
}

}

qsizetype sentenceEnd(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (isSeparator(text[at]))
            return behindSeparator(text, at);
        if (!isFullStop(text[at]) && !isTerminal(text[at]))
            continue;
        if (const qsizetype end = endBehind(text, at); end != none)
            return end;
    }
    return text.size();
}
