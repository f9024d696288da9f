#include "views/search/fuzzy.h"

#include <algorithm>
#include <string_view>

namespace {

constexpr qsizetype longest = 200;

/// A letter without case and accent, and zero for a mark on the letter before; so positions stay the same.
char16_t foldedLetter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u >= 'A' && u <= 'Z' ? static_cast<char16_t>(u + 32) : u;
    if (c.isMark())
        return 0;
    while (c.decompositionTag() == QChar::Canonical && !c.decomposition().isEmpty() && !c.decomposition()[0].isSurrogate())
        c = c.decomposition()[0];
    return c.toCaseFolded().unicode();
}

std::u16string foldedText(const QString& text)
{
    std::u16string folded;
    const qsizetype length = std::min(text.size(), longest);
    folded.reserve(static_cast<std::size_t>(length));
    for (qsizetype i = 0; i < length; ++i)
        folded.push_back(foldedLetter(text[i]));
    return folded;
}

std::u16string foldedQuery(const QString& letters)
{
    std::u16string folded = foldedText(letters.simplified());
    std::erase(folded, u'\0');
    return folded;
}

quint64 bitOf(char16_t letter)
{
    return letter <= u' ' ? 0 : quint64(1) << (letter % 64);
}

quint64 bitsOf(std::u16string_view text)
{
    quint64 bits = 0;
    for (char16_t letter : text)
        bits |= bitOf(letter);
    return bits;
}

bool isWordPart(char16_t c)
{
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : QChar(c).isLetterOrNumber();
}

bool startsWord(std::u16string_view text, std::size_t at)
{
    return at == 0 || !isWordPart(text[at - 1]);
}

/// Where `letters` stand as they are: at the start of a word if anywhere there.
std::size_t findWhole(std::u16string_view text, std::u16string_view letters)
{
    std::size_t inside = std::u16string_view::npos;
    for (std::size_t at = text.find(letters); at != std::u16string_view::npos; at = text.find(letters, at + 1)) {
        if (startsWord(text, at))
            return at;
        inside = std::min(inside, at);
    }
    return inside;
}

/// Letters as the beginnings of words, in order, each word at most once; where they are, or nothing.
std::vector<int> findInitials(std::u16string_view text, std::u16string_view letters)
{
    std::vector<int> found;
    for (std::size_t at = 0; at < text.size() && found.size() < letters.size(); ++at) {
        if (startsWord(text, at) && text[at] == letters[found.size()])
            found.push_back(static_cast<int>(at));
    }
    return found.size() == letters.size() ? found : std::vector<int>();
}

/// The letters in order with others between, in the narrowest stretch that ends where they first all are.
std::vector<int> findScattered(std::u16string_view text, std::u16string_view letters)
{
    std::size_t matched = 0;
    std::size_t end = 0;
    for (; end < text.size() && matched < letters.size(); ++end)
        matched += text[end] == letters[matched];
    if (matched < letters.size())
        return {};
    std::vector<int> found(letters.size());
    for (std::size_t at = end; matched > 0 && at-- > 0;) {
        if (text[at] == letters[matched - 1])
            found[--matched] = static_cast<int>(at);
    }
    const auto stretch = static_cast<std::size_t>(found.back() - found.front()) + 1;
    return stretch <= letters.size() * 5 + 4 ? found : std::vector<int>();
}

struct Match {
    int score = 0; ///< 0: none
    std::vector<int> letters; ///< where each is, unless they stand together
    std::size_t whole = std::u16string_view::npos;
};

int nearness(std::size_t at, std::size_t length)
{
    return -static_cast<int>(std::min<std::size_t>(at, 100)) - static_cast<int>(length / 8);
}

/// @param spaceless  the letters without spaces, which only what stands together may have.
Match match(std::u16string_view text, std::u16string_view letters, std::u16string_view spaceless)
{
    Match match;
    match.whole = findWhole(text, letters);
    if (match.whole != std::u16string_view::npos) {
        const bool isWord = startsWord(text, match.whole);
        match.score = (match.whole == 0 ? 2000 : isWord ? 1700 : 1300) + nearness(match.whole, text.size());
        return match;
    }
    if (spaceless.size() < 2)
        return match;
    match.letters = findInitials(text, spaceless);
    const int base = match.letters.empty() ? 600 : 1000;
    if (match.letters.empty())
        match.letters = findScattered(text, spaceless);
    if (match.letters.empty())
        return match;
    const auto first = static_cast<std::size_t>(match.letters.front());
    const auto stretch = static_cast<int>(match.letters.back()) - static_cast<int>(first) + 1;
    int starts = 0;
    for (int at : match.letters)
        starts += startsWord(text, static_cast<std::size_t>(at));
    match.score = base + nearness(first, text.size()) - 4 * stretch + 30 * starts;
    match.score = std::max(match.score, 1);
    return match;
}

std::u16string withoutSpaces(std::u16string text)
{
    std::erase(text, u' ');
    return text;
}

}

FuzzyIndex::Entry FuzzyIndex::store(const QString& text)
{
    const std::u16string folded = foldedText(text);
    Entry entry{static_cast<quint32>(m_texts.size()), static_cast<quint16>(folded.size()), true, bitsOf(folded)};
    m_texts += folded;
    return entry;
}

int FuzzyIndex::add(const QString& text)
{
    m_entries.push_back(store(text));
    return static_cast<int>(m_entries.size()) - 1;
}

void FuzzyIndex::replace(int entry, const QString& text)
{
    m_entries[static_cast<std::size_t>(entry)] = store(text);
}

void FuzzyIndex::remove(int entry)
{
    m_entries[static_cast<std::size_t>(entry)].isThere = false;
}

void FuzzyIndex::clear()
{
    *this = {};
}

std::vector<FuzzyHit> FuzzyIndex::find(const QString& letters, std::size_t most) const
{
    const std::u16string query = foldedQuery(letters);
    const std::u16string spaceless = withoutSpaces(query);
    const quint64 bits = bitsOf(query);
    std::vector<FuzzyHit> hits;
    const auto consider = [&](int number) {
        const Entry& entry = m_entries[static_cast<std::size_t>(number)];
        if (!entry.isThere || (entry.letters & bits) != bits)
            return;
        const std::u16string_view text = std::u16string_view(m_texts).substr(entry.start, entry.length);
        const int score = query.empty() ? 1 : match(text, query, spaceless).score;
        if (score <= 0)
            return;
        hits.push_back({number, score});
    };
    const int count = static_cast<int>(m_entries.size());
    for (int i = 0; i < count && (!query.empty() || hits.size() < most); ++i)
        consider(i);
    const auto better = [](const FuzzyHit& a, const FuzzyHit& b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    };
    const auto shown = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most, hits.size()));
    std::partial_sort(hits.begin(), shown, hits.end(), better);
    hits.erase(shown, hits.end());
    return hits;
}

std::vector<FuzzyMark> FuzzyIndex::marks(const QString& letters, const QString& text)
{
    const std::u16string query = foldedQuery(letters);
    if (query.empty())
        return {};
    const Match found = match(foldedText(text), query, withoutSpaces(query));
    if (found.score <= 0)
        return {};
    if (found.letters.empty())
        return {{static_cast<int>(found.whole), static_cast<int>(query.size())}};
    std::vector<FuzzyMark> marks;
    for (int at : found.letters) {
        if (!marks.empty() && marks.back().start + marks.back().length == at)
            ++marks.back().length;
        else
            marks.push_back({at, 1});
    }
    return marks;
}
