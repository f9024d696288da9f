#include "model/analysis/textarena.h"

#include "model/analysis/folding.h"

#include <cstring>
#include <limits>

/// A record is judged by the best of this many places: the first ones say enough.
static constexpr int mostPlaces = 4;
/// This many records are ranked, the first in order, divided by the number of words: nobody reads on in the hits of a
/// single letter.
static constexpr int mostRanked = 10'000;
/// How often a word occurs is estimated from this many bytes of text.
static constexpr quint64 sampleSize = 64 * 1024;

/// A place inside a word, at the start of one, and a whole one.
enum Placement : quint64 { WholeWord, WordStart, InsideWord };

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

void TextArena::drop(RecordId record)
{
    const auto known = m_blockOf.find(record);
    if (known == m_blockOf.end())
        return;
    Block& block = m_blocks[known->second];
    block.isDropped = true;
    // Nothing is found in what is left behind.
    std::memset(m_text.data() + block.begin, 0, block.end - block.begin);
    m_droppedBytes += block.end - block.begin;
    m_blockOf.erase(known);
}

void TextArena::put(RecordId record, const std::vector<SearchedField>& fields)
{
    drop(record);
    Block block{record, m_text.size(), 0, static_cast<quint32>(m_fields.size()), false};
    for (const SearchedField& field : fields) {
        const std::size_t before = m_text.size();
        appendFolded(m_text, field.text);
        std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(before), m_text.end(), '\0', ' ');
        m_text += '\0';
        m_fields.push_back({m_text.size(), field.name, field.rank});
    }
    block.end = m_text.size();
    if (block.begin != block.end) {
        m_blockOf[record] = m_blocks.size();
        m_blocks.push_back(block);
    }
    if (m_droppedBytes > 65536 && m_droppedBytes > m_text.size() / 4)
        moveTogether();
}

void TextArena::moveTogether()
{
    TextArena together;
    together.m_text.reserve(m_text.size() - m_droppedBytes);
    for (const Block& block : m_blocks) {
        if (block.isDropped)
            continue;
        Block moved{block.record, together.m_text.size(), 0, static_cast<quint32>(together.m_fields.size()), false};
        together.m_text.append(m_text, block.begin, block.end - block.begin);
        moved.end = together.m_text.size();
        for (std::size_t i = block.firstField; i < m_fields.size() && m_fields[i].end <= block.end; ++i)
            together.m_fields.push_back(
                {m_fields[i].end - block.begin + moved.begin, m_fields[i].name, m_fields[i].rank});
        together.m_blockOf[block.record] = together.m_blocks.size();
        together.m_blocks.push_back(moved);
    }
    *this = std::move(together);
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

/// Of one place: its placement, the rank of its field, how far into the field.
quint64 TextArena::scoreAt(const Block& block, quint64 at, std::size_t length, ArenaHit& hit) const
{
    const char* text = m_text.data();
    std::size_t field = block.firstField;
    quint64 fieldBegin = block.begin;
    while (m_fields[field].end <= at)
        fieldBegin = m_fields[field++].end;
    const quint64 end = at + length;
    const bool startsWord = at == fieldBegin || !joinsWords(letterBefore(text + fieldBegin, text + at));
    const bool endsWord = !joinsWords(letterFrom(text + end, text + m_fields[field].end));
    const quint64 placement = !startsWord ? InsideWord : endsWord ? WholeWord : WordStart;
    hit.field = m_fields[field].name;
    hit.offset = static_cast<qsizetype>(at - fieldBegin);
    return placement << 52 | static_cast<quint64>(m_fields[field].rank) << 48
        | std::min<quint64>(at - fieldBegin, 0xFFFF) << 32;
}

/// Whether the block has all words; `found` is the first place of one of them.
bool TextArena::scoreBlock(std::size_t index, quint64 found, const std::vector<std::string>& words, ArenaHit& hit) const
{
    const Block& block = m_blocks[index];
    const char* end = m_text.data() + block.end;
    hit = {0, block.record, nullptr, 0};
    for (std::size_t word = 0; word < words.size(); ++word) {
        const char* at = findIn(m_text.data() + (words.size() == 1 ? found : block.begin), end, words[word]);
        if (!at)
            return false;
        ArenaHit best{~quint64{0}, block.record, nullptr, 0};
        for (int place = 0; at && place < mostPlaces && best.score >> 52 != WholeWord; ++place) {
            ArenaHit one{0, block.record, nullptr, 0};
            one.score = scoreAt(block, static_cast<quint64>(at - m_text.data()), words[word].size(), one);
            if (one.score < best.score)
                best = one;
            at = findIn(at + 1, end, words[word]);
        }
        if (word == 0) {
            hit.field = best.field;
            hit.offset = best.offset;
        }
        hit.score += best.score;
    }
    hit.score += index; // then by kind and order, as far as records were put in that order
    return true;
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

/// The word to look for first, since fewest records are to be expected to have it.
const std::string& TextArena::rarestOf(const std::vector<std::string>& words) const
{
    const std::string* rarest = &words.front();
    int fewest = std::numeric_limits<int>::max();
    const char* const end = m_text.data() + std::min<quint64>(sampleSize, m_text.size());
    for (const std::string& word : words) {
        int times = 0;
        for (const char* at = findIn(m_text.data(), end, word); at && words.size() > 1; at = findIn(at + 1, end, word))
            ++times;
        if (times < fewest || (times == fewest && word.size() > rarest->size())) {
            fewest = times;
            rarest = &word;
        }
    }
    return *rarest;
}

std::vector<ArenaHit> TextArena::find(const std::vector<std::string>& words, std::size_t limit) const
{
    std::vector<ArenaHit> best; // a heap with the worst in front
    const auto isBetter = [](const ArenaHit& one, const ArenaHit& other) { return one.score < other.score; };
    int ranked = 0;
    forEachBlockWith(rarestOf(words), [&](std::size_t block, quint64 found) {
        ArenaHit hit;
        if (!scoreBlock(block, found, words, hit))
            return true;
        if (best.size() < limit || (limit > 0 && isBetter(hit, best.front()))) {
            best.push_back(hit);
            std::push_heap(best.begin(), best.end(), isBetter);
        }
        if (best.size() > limit) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.pop_back();
        }
        return ++ranked < mostRanked / static_cast<int>(words.size());
    });
    std::sort_heap(best.begin(), best.end(), isBetter);
    return best;
}

int TextArena::count(const std::vector<std::string>& words) const
{
    int found = 0;
    forEachBlockWith(rarestOf(words), [&](std::size_t block, quint64) {
        const char* const begin = m_text.data() + m_blocks[block].begin;
        const char* const end = m_text.data() + m_blocks[block].end;
        found += std::all_of(words.begin(), words.end(), [&](const auto& word) { return findIn(begin, end, word); });
        return true;
    });
    return found;
}
