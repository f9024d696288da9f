#include "views/search/fuzzy.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace {

constexpr qsizetype longest = 200; ///< UTF-16 units compared

/// A letter without case and accent, a space for what is none, and nothing for a mark on the letter before.
char32_t foldedLetter(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (QChar::isMark(c))
        return 0;
    if (!QChar::isLetterOrNumber(c))
        return ' ';
    for (QString parts = QChar::decomposition(c); QChar::decompositionTag(c) == QChar::Canonical && !parts.isEmpty();
         parts = QChar::decomposition(c)) {
        if (parts[0].isSurrogate())
            break;
        c = parts[0].unicode();
    }
    return QChar::toCaseFolded(c);
}

void appendUtf8(std::string& bytes, char32_t c)
{
    const auto tail = [&](int shift) { bytes.push_back(static_cast<char>(0x80 | ((c >> shift) & 0x3f))); };
    if (c < 0x80)
        return bytes.push_back(static_cast<char>(c));
    if (c < 0x800) {
        bytes.push_back(static_cast<char>(0xc0 | (c >> 6)));
    } else if (c < 0x10000) {
        bytes.push_back(static_cast<char>(0xe0 | (c >> 12)));
        tail(6);
    } else {
        bytes.push_back(static_cast<char>(0xf0 | (c >> 18)));
        tail(12);
        tail(6);
    }
    tail(0);
}

/// @param units  takes, for each byte, the UTF-16 unit that it comes from.
std::string foldedText(const QString& text, std::vector<int>* units = nullptr)
{
    std::string folded;
    const qsizetype length = std::min(text.size(), longest);
    folded.reserve(static_cast<std::size_t>(length));
    for (qsizetype i = 0; i < length; ++i) {
        const qsizetype unit = i;
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        else if (text[i].isSurrogate())
            c = ' ';
        if (const char32_t letter = foldedLetter(c))
            appendUtf8(folded, letter);
        if (units)
            units->resize(folded.size(), static_cast<int>(unit));
    }
    return folded;
}

bool isWordPart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80);
}

bool startsWord(std::string_view text, std::size_t at)
{
    return isWordPart(text[at]) && (at == 0 || !isWordPart(text[at - 1]));
}

quint64 bitsOf(std::string_view text)
{
    quint64 bits = 0;
    for (char byte : text) {
        if (byte != ' ')
            bits |= quint64(1) << (static_cast<unsigned char>(byte) % 64);
    }
    return bits;
}

std::size_t letterLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

std::string initialsOf(std::string_view text)
{
    std::string initials;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (startsWord(text, at))
            initials += text.substr(at, letterLength(text[at]));
    }
    return initials;
}

constexpr std::size_t nowhere = std::string_view::npos;

std::size_t findIn(std::string_view text, std::string_view part, std::size_t from)
{
    if (from >= text.size())
        return nowhere;
    const void* found = part.size() == 1 ? memchr(text.data() + from, part[0], text.size() - from)
                                         : memmem(text.data() + from, text.size() - from, part.data(), part.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data()) : nowhere;
}

/// What was typed, in the forms that it is compared in.
struct Query {
    explicit Query(const QString& typed)
        : whole(foldedText(typed.simplified()))
    {
        for (std::size_t at = 0; at < whole.size(); at += letterLength(whole[at])) {
            if (whole[at] != ' ')
                letters.push_back(whole.substr(at, letterLength(whole[at])));
        }
        bits = bitsOf(whole);
    }
    bool isOneLetter() const { return letters.size() == 1 && letters.front().size() == 1; }

    std::string whole;
    std::vector<std::string> letters; ///< without spaces
    quint64 bits = 0;
};

/// Where it stands as it was typed: at the start of a word if soon anywhere there.
std::size_t findWhole(std::string_view text, const Query& query)
{
    constexpr int mostTried = 8;
    std::size_t inside = nowhere;
    std::size_t at = findIn(text, query.whole, 0);
    for (int tried = 0; at != nowhere && tried < mostTried; ++tried, at = findIn(text, query.whole, at + 1)) {
        if (startsWord(text, at))
            return at;
        inside = std::min(inside, at);
    }
    return query.isOneLetter() ? nowhere : inside;
}

/// Where each letter is when all are in order, the last as early as can be and the others as near to it; else nothing.
bool findInOrder(std::string_view text, const Query& query, std::vector<std::size_t>& places)
{
    places.clear();
    std::size_t from = 0;
    for (const std::string& letter : query.letters) {
        const std::size_t at = findIn(text, letter, from);
        if (at == nowhere)
            return false;
        places.push_back(at);
        from = at + letter.size();
    }
    for (std::size_t i = places.size() - 1; i-- > 0;) {
        const std::size_t near = text.substr(0, places[i + 1]).rfind(query.letters[i]);
        places[i] = std::max(places[i], near);
    }
    return true;
}

/// Letters as the beginnings of words, in order; where they are.
bool findInitials(std::string_view text, const Query& query, std::vector<std::size_t>& places)
{
    places.clear();
    for (std::size_t at = 0; at < text.size() && places.size() < query.letters.size(); ++at) {
        if (startsWord(text, at) && text.substr(at).starts_with(query.letters[places.size()]))
            places.push_back(at);
    }
    return places.size() == query.letters.size();
}

bool areNear(const std::vector<std::size_t>& places)
{
    return places.back() - places.front() < places.size() * 5 + 4;
}

// Scores of the three ways to match; nearness takes away at most 125.
constexpr int atStart = 2000, atWord = 1700, inWord = 1400, asInitials = 1000, scattered = 500;

int nearness(std::size_t at, std::size_t length)
{
    return -static_cast<int>(std::min<std::size_t>(at, 90)) - static_cast<int>(std::min<std::size_t>(length / 16, 35));
}

int wholeScore(std::string_view text, std::size_t at)
{
    return (at == 0 ? atStart : startsWord(text, at) ? atWord : inWord) + nearness(at, text.size());
}

int scatteredScore(std::string_view text, const std::vector<std::size_t>& places)
{
    const auto starts
        = std::count_if(places.begin(), places.end(), [&](std::size_t place) { return startsWord(text, place); });
    const auto stretch = static_cast<int>(places.back() - places.front());
    return scattered + nearness(places.front(), text.size()) - std::min(stretch, 200) + 10 * static_cast<int>(starts);
}

bool isBetter(const FuzzyHit& a, const FuzzyHit& b)
{
    return a.score != b.score ? a.score > b.score : a.entry < b.entry;
}

void keepBest(std::vector<FuzzyHit>& hits, std::size_t most)
{
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(), isBetter);
    hits.erase(end, hits.end());
}

}

FuzzyIndex::Entry FuzzyIndex::store(const QString& text)
{
    const std::string folded = foldedText(text);
    const std::string initials = initialsOf(folded);
    Entry entry{static_cast<quint32>(m_texts.size()), static_cast<quint16>(folded.size()),
        static_cast<quint16>(initials.size()), true, bitsOf(folded)};
    m_texts += folded;
    m_texts += initials;
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
    const Query query(letters);
    const std::string_view texts = m_texts;
    std::vector<FuzzyHit> hits;
    std::vector<int> others; ///< that may match in another way
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry& entry = m_entries[static_cast<std::size_t>(i)];
        if (!entry.isThere || (entry.letters & query.bits) != query.bits)
            continue;
        if (query.whole.empty()) {
            hits.push_back({i, 1});
            if (hits.size() == most)
                break;
            continue;
        }
        const std::string_view text = texts.substr(entry.start, entry.length);
        if (query.isOneLetter() && !memchr(text.data() + entry.length, query.whole[0], entry.initials))
            continue;
        const std::size_t at = findWhole(text, query);
        if (at != nowhere)
            hits.push_back({i, wholeScore(text, at)});
        else if (hits.size() < most)
            others.push_back(i);
    }
    if (hits.size() >= most || query.letters.size() < 2) {
        keepBest(hits, most);
        return hits;
    }
    std::vector<std::size_t> places;
    std::erase_if(others, [&](int i) {
        const Entry& entry = m_entries[static_cast<std::size_t>(i)];
        const bool isFound = findInOrder(texts.substr(entry.start + entry.length, entry.initials), query, places);
        if (isFound)
            hits.push_back({i, asInitials + nearness(places.front() * 6, entry.length)});
        return isFound;
    });
    for (auto i = others.begin(); i != others.end() && hits.size() < most; ++i) {
        const Entry& entry = m_entries[static_cast<std::size_t>(*i)];
        const std::string_view text = texts.substr(entry.start, entry.length);
        if (findInOrder(text, query, places) && areNear(places))
            hits.push_back({*i, scatteredScore(text, places)});
    }
    keepBest(hits, most);
    return hits;
}

std::vector<FuzzyMark> FuzzyIndex::marks(const QString& letters, const QString& text)
{
    const Query query(letters);
    if (query.whole.empty())
        return {};
    std::vector<int> units;
    const std::string folded = foldedText(text, &units);
    units.push_back(static_cast<int>(std::min(text.size(), longest)));
    if (const std::size_t at = findWhole(folded, query); at != nowhere)
        return {{units[at], units[at + query.whole.size()] - units[at]}};
    std::vector<std::size_t> places;
    const bool isFound = query.letters.size() > 1
        && (findInitials(folded, query, places) || (findInOrder(folded, query, places) && areNear(places)));
    std::vector<FuzzyMark> marks;
    for (std::size_t i = 0; isFound && i < places.size(); ++i) {
        const int start = units[places[i]];
        const int length = units[places[i] + query.letters[i].size()] - start;
        if (!marks.empty() && marks.back().start + marks.back().length == start)
            marks.back().length += length;
        else
            marks.push_back({start, length});
    }
    return marks;
}
