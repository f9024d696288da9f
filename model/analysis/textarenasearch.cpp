#include "model/analysis/textarena.h"

#include <array>
#include <cstring>
#include <optional>

/// A record is judged by the best of this many places: the first ones say enough.
static constexpr int mostPlaces = 4;
/// This many records are ranked, the first in order, divided by the number of words: nobody reads on in the hits of a
/// single letter.
static constexpr int mostRanked = 10'000;
/// How often a word occurs is estimated from this many bytes of text.
static constexpr quint64 sampleSize = 64 * 1024;

/// A place inside a word, at the start of one, and a whole one.
enum Placement : quint64 { WholeWord, WordStart, InsideWord };
static constexpr int placementShift = 52;
static constexpr int rankShift = 48;
/// What is only around a record says less than its notes.
static constexpr quint64 aroundPlace = quint64{InsideWord} << placementShift | quint64{3} << rankShift;

/// In fewer bytes than this, memmem() takes longer to make ready than to search.
static constexpr std::size_t shortText = 512;

static const char* findIn(const char* begin, const char* end, std::string_view word)
{
    const std::string_view text(begin, static_cast<std::size_t>(end - begin));
    if (text.size() < shortText || word.size() == 1) {
        const std::size_t at = text.find(word);
        return at == text.npos ? nullptr : begin + at;
    }
    return static_cast<const char*>(memmem(begin, text.size(), word.data(), word.size()));
}

/// The code point that a UTF-8 sequence begins with.
static char32_t letterFrom(const char* at, const char* end)
{
    if (static_cast<unsigned char>(*at) < 0x80)
        return static_cast<char32_t>(*at);
    return QString::fromUtf8(at, std::min<qsizetype>(4, end - at)).toUcs4().value(0);
}

static char32_t letterBefore(const char* begin, const char* at)
{
    const char* start = at - 1;
    while (start > begin && (*start & 0xC0) == 0x80)
        --start;
    return letterFrom(start, at);
}

/// Scripts written without spaces, where every character may begin a word: Thai to Khmer, and from the CJK radicals on.
static bool isWithoutSpaces(char32_t letter)
{
    return (letter >= 0x0E00 && letter < 0x1000) || (letter >= 0x1780 && letter < 0x1800)
        || (letter >= 0x2E80 && letter < 0xA000) || (letter >= 0x20000 && letter < 0x32000);
}

static bool joinsWords(char32_t letter)
{
    if (letter < 0x80)
        return (letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9');
    return QChar::isLetterOrNumber(letter) && !isWithoutSpaces(letter);
}

/// Blocks follow each other without gaps, and a scan goes forward: most often it is one of the next.
std::size_t TextArena::blockAt(quint64 offset, std::size_t from) const
{
    for (std::size_t near = from; near < std::min(from + 8, m_blocks.size()); ++near) {
        if (offset < m_blocks[near].end)
            return near;
    }
    const auto first = m_blocks.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found
        = std::partition_point(first, m_blocks.end(), [&](const Block& block) { return block.end <= offset; });
    return static_cast<std::size_t>(found - m_blocks.begin());
}

/// The field that holds the place, and where it begins.
const TextArena::Field& TextArena::fieldAt(const Block& block, quint64 at, quint64& begin) const
{
    std::size_t field = block.firstField;
    begin = block.begin;
    while (m_fields[field].end <= at)
        begin = m_fields[field++].end;
    return m_fields[field];
}

/// Of one place: its placement, the rank of its field, how far into the field.
quint64 TextArena::placeOf(const Block& block, quint64 at, std::size_t length) const
{
    const char* text = m_text.data();
    quint64 begin = 0;
    const Field& field = fieldAt(block, at, begin);
    const bool startsWord = at == begin || !joinsWords(letterBefore(text + begin, text + at));
    const bool endsWord = !joinsWords(letterFrom(text + at + length, text + field.end));
    const quint64 placement = !startsWord ? InsideWord : endsWord ? WholeWord : WordStart;
    return placement << placementShift | static_cast<quint64>(field.rank) << rankShift
        | std::min<quint64>(at - begin, 0xFFFF) << 32;
}

/// @param at  where the word is for the first time.
TextArena::Spot TextArena::bestSpot(const Block& block, const char* at, const std::string& word) const
{
    const char* end = m_text.data() + block.end;
    Spot best;
    for (int tried = 0; at && tried < mostPlaces && best.place >> placementShift != WholeWord; ++tried) {
        const Spot one{placeOf(block, static_cast<quint64>(at - m_text.data()), word.size()), at};
        if (one.place < best.place)
            best = one;
        at = findIn(at + 1, end, word);
    }
    return best;
}

void TextArena::mark(const Block& block, const char* at, std::size_t length, ArenaHit& hit) const
{
    quint64 begin = 0;
    const auto place = static_cast<quint64>(at - m_text.data());
    hit.field = fieldAt(block, place, begin).name;
    hit.offset = static_cast<qsizetype>(place - begin);
    hit.length = length;
}

/// Whether the block has enough of the words; `found` is the first place of the only one. Fills in the hit.
bool TextArena::score(std::size_t index, quint64 found, const ArenaQuery& query, ArenaHit& hit) const
{
    const Block& block = m_blocks[index];
    const char* const end = m_text.data() + block.end;
    const std::size_t count = query.words.size();
    hit = {{0, 0, 0, index}, block.record};
    std::array<const char*, ArenaQuery::mostWords> firsts = {m_text.data() + found};
    std::optional<quint64> around;
    for (std::size_t word = 0; count > 1 && word < count; ++word) { // most often this is the end of it
        firsts[word] = findIn(m_text.data() + block.begin, end, query.words[word]);
        if (firsts[word])
            continue;
        if (!around)
            around = query.nearby ? query.around(block.record) : 0;
        if (!(*around >> word & 1) && ++hit.score.missing > static_cast<int>(query.mayMiss))
            return false;
    }
    for (std::size_t word = 0; word < count; ++word) {
        const Spot best = firsts[word] ? bestSpot(block, firsts[word], query.words[word]) : Spot{aroundPlace, nullptr};
        hit.score.places += best.place;
        if (best.at && !hit.field)
            mark(block, best.at, query.words[word].size(), hit);
    }
    join(block, query.words, hit);
    return true;
}

/// Counts the neighbours that are apart, and marks the first that are not.
void TextArena::join(const Block& block, const std::vector<std::string>& words, ArenaHit& hit) const
{
    const char* const begin = m_text.data() + block.begin;
    const char* const end = m_text.data() + block.end;
    bool isMarked = false;
    for (std::size_t word = 0; word + 1 < words.size();) {
        std::string run = words[word++];
        const char* at = nullptr;
        for (; word < words.size(); ++word) {
            run += ' ';
            const char* longer = findIn(begin, end, run + words[word]);
            if (!longer) {
                run.pop_back();
                break;
            }
            run += words[word];
            at = longer;
        }
        hit.score.apart += word < words.size();
        if (at && !std::exchange(isMarked, true))
            mark(block, at, run.size(), hit);
    }
}

/// Calls `visit(block, place of the word)` for each block that has it, until that says to stop.
template<class Visit>
void TextArena::forEachBlockWith(const std::string& word, Visit&& visit) const
{
    const char* const begin = m_text.data();
    const char* const end = begin + m_text.size();
    std::size_t block = 0;
    for (const char* at = findIn(begin, end, word); at; at = findIn(begin + m_blocks[block].end, end, word)) {
        const auto offset = static_cast<quint64>(at - begin);
        block = blockAt(offset, block);
        if (!visit(block, offset))
            return;
    }
}

int TextArena::frequency(const std::string& word) const
{
    const char* const end = m_text.data() + std::min<quint64>(sampleSize, m_text.size());
    int times = 0;
    for (const char* at = findIn(m_text.data(), end, word); at; at = findIn(at + 1, end, word))
        ++times;
    return times;
}

/// Words of which each record sought has at least one in its texts: as few, and as rare, as can be.
std::vector<std::size_t> TextArena::guides(const ArenaQuery& query) const
{
    std::vector<std::size_t> sure; // in the texts or missing
    std::vector<std::size_t> all;
    for (std::size_t word = 0; word < query.words.size(); ++word) {
        all.push_back(word);
        if (!(query.nearby >> word & 1))
            sure.push_back(word);
    }
    if (sure.size() <= query.mayMiss)
        return all;
    if (sure.size() == 1)
        return sure;
    std::vector<std::pair<int, std::size_t>> rarest;
    for (std::size_t word : sure)
        rarest.emplace_back(frequency(query.words[word]), word);
    std::sort(rarest.begin(), rarest.end());
    sure.clear();
    for (std::size_t i = 0; i <= query.mayMiss; ++i)
        sure.push_back(rarest[i].second);
    return sure;
}

bool TextArena::has(const std::string& word) const
{
    return findIn(m_text.data(), m_text.data() + m_text.size(), word) != nullptr;
}

bool TextArena::has(const Block& block, const std::string& word) const
{
    return findIn(m_text.data() + block.begin, m_text.data() + block.end, word) != nullptr;
}

/// Calls `visit(block, place of a word)` once for each block that may be sought, until that says to stop.
template<class Visit>
void TextArena::forEachBlock(const ArenaQuery& query, Visit&& visit) const
{
    const std::vector<std::size_t> words = guides(query);
    bool goesOn = true;
    for (auto word = words.begin(); goesOn && word != words.end(); ++word) {
        forEachBlockWith(query.words[*word], [&](std::size_t block, quint64 found) {
            const bool isKnown = std::any_of(
                words.begin(), word, [&](std::size_t earlier) { return has(m_blocks[block], query.words[earlier]); });
            goesOn = isKnown || visit(block, found);
            return goesOn;
        });
    }
}

std::vector<ArenaHit> TextArena::find(const ArenaQuery& query, std::size_t limit) const
{
    std::vector<ArenaHit> best; // a heap with the worst in front
    const auto isBetter = [](const ArenaHit& one, const ArenaHit& other) { return one.score < other.score; };
    int ranked = 0;
    forEachBlock(query, [&](std::size_t block, quint64 found) {
        ArenaHit hit;
        if (!score(block, found, query, hit))
            return true;
        if (best.size() < limit || (limit > 0 && isBetter(hit, best.front()))) {
            best.push_back(hit);
            std::push_heap(best.begin(), best.end(), isBetter);
        }
        if (best.size() > limit) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.pop_back();
        }
        return ++ranked < mostRanked / static_cast<int>(query.words.size());
    });
    std::sort_heap(best.begin(), best.end(), isBetter);
    return best;
}

bool TextArena::hasEnough(const Block& block, const ArenaQuery& query) const
{
    std::size_t missing = 0;
    std::optional<quint64> around;
    for (std::size_t word = 0; word < query.words.size(); ++word) {
        if (has(block, query.words[word]))
            continue;
        if (!around)
            around = query.nearby ? query.around(block.record) : 0;
        missing += !(*around >> word & 1);
    }
    return missing <= query.mayMiss;
}

std::vector<RecordId> TextArena::having(const ArenaQuery& query, std::size_t most) const
{
    std::vector<RecordId> records;
    forEachBlock(query, [&](std::size_t block, quint64) {
        if (records.size() < most && hasEnough(m_blocks[block], query))
            records.push_back(m_blocks[block].record);
        return records.size() < most;
    });
    return records;
}
