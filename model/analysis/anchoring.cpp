#include "model/analysis/anchoring.h"

#include "model/analysis/textalignment.h"
#include "model/analysis/turnfollowing.h"
#include "model/debate/editing/turns.h"
#include "model/debate/textplaces.h"

#include <algorithm>
#include <unordered_map>

namespace {

/// A text with its tokens.
struct Tokenised {
    explicit Tokenised(const QString& aText)
        : text(aText)
        , places(text)
        , tokens(tokensOf(text))
    {
    }
    const TextToken& operator[](int token) const { return tokens[static_cast<std::size_t>(token)]; }

    /// The first token that ends after a unit.
    int tokenAfter(qsizetype unit) const
    {
        const auto found = std::partition_point(
            tokens.begin(), tokens.end(), [&](const TextToken& one) { return one.end() <= unit; });
        return static_cast<int>(found - tokens.begin());
    }
    /// One past the last token that starts before a unit.
    int tokenBefore(qsizetype unit) const
    {
        const auto found = std::partition_point(
            tokens.begin(), tokens.end(), [&](const TextToken& one) { return one.start < unit; });
        return static_cast<int>(found - tokens.begin());
    }

    QString text;
    TextPlaces places;
    std::vector<TextToken> tokens;
};

/// Tokens of the new text, `end` exclusive; none of them when it is empty.
struct Range {
    int start = 0;
    int end = 0;
    bool isWhole = false; ///< all tokens of the passage are there, and no others
};

class Following {
public:
    Following(const QString& before, const QString& after)
        : m_old(before)
        , m_new(after)
        , m_alignment(m_old.tokens, m_new.tokens)
    {
    }

    Anchor follow(const Stretch& passage) const
    {
        const qsizetype from = m_old.places.unitOf(passage.start);
        const qsizetype to = m_old.places.unitOf(passage.end);
        const int first = m_old.tokenAfter(from);
        const int last = m_old.tokenBefore(to);
        if (first >= last)
            return {};
        Range range = wholeRange(first, last);
        if (!range.isWhole)
            range = partialRange(first, last, from, to);
        if (range.start >= range.end)
            return {};
        const qsizetype there = range.isWhole ? -1 : theVeryWords(range, from, to);
        return there < 0 ? anchorOf(range, first, last, from, to) : anchorAt(there, to - from, first, last);
    }

private:
    /// How many of the passage's tokens went to where the whole of it would lie on this diagonal.
    using Votes = std::unordered_map<int, int>;

    Range wholeRange(int first, int last) const
    {
        Votes votes;
        for (int i = first; i < last; ++i) {
            if (const int place = m_alignment.placeOf(i); place != TextAlignment::none)
                ++votes[place - i];
        }
        int all = 0;
        Range found;
        int foundVotes = 0;
        for (const auto& [diagonal, count] : votes) {
            all += count;
            if (count > foundVotes && isAllThere(first, last, diagonal)) {
                found = {first + diagonal, last + diagonal, true};
                foundVotes = count;
            }
        }
        return foundVotes * 5 >= all * 4 ? found : Range{}; // most of it: else it may be elsewhere as well
    }

    bool isAllThere(int first, int last, int diagonal) const
    {
        if (first + diagonal < 0 || last + diagonal > static_cast<int>(m_new.tokens.size()))
            return false;
        return std::equal(
            m_old.tokens.begin() + first, m_old.tokens.begin() + last, m_new.tokens.begin() + first + diagonal);
    }

    /// How much of a word is in the passage, in UTF-16 units; signs weigh nothing.
    int weightOf(int old, qsizetype from, qsizetype to) const
    {
        const TextToken& token = m_old[old];
        const qsizetype inside = std::min<qsizetype>(token.end(), to) - std::max<qsizetype>(token.start, from);
        return m_old.text[token.start].isLetterOrNumber() ? static_cast<int>(inside) : 0;
    }

    /// The stretch of the new text that has at least half of the passage's words, in their order, and little else.
    Range partialRange(int first, int last, qsizetype from, qsizetype to) const
    {
        std::vector<int> there;
        for (int i = first; i < last; ++i) {
            if (m_alignment.placeOf(i) != TextAlignment::none)
                there.push_back(m_alignment.placeOf(i));
        }
        if (there.empty())
            return {};
        std::nth_element(there.begin(), there.begin() + static_cast<std::ptrdiff_t>(there.size() / 2), there.end());
        const int middle = there[there.size() / 2];
        const int reach = last - first + 8;
        int all = 0;
        int kept = 0;
        int reached = TextAlignment::none;
        Range range{middle, middle + 1};
        for (int i = first; i < last; ++i) {
            const int place = m_alignment.placeOf(i);
            all += weightOf(i, from, to);
            if (place == TextAlignment::none || std::abs(place - middle) > reach || place < reached)
                continue;
            kept += weightOf(i, from, to);
            reached = place;
            range = {std::min(range.start, place), std::max(range.end, place + 1)};
        }
        return kept * 2 >= all && kept > 0 ? withEdges(range, first, last) : Range{};
    }

    /// Where the passage's first or last words were changed, it reaches to the words that were beside it, if those
    /// are near: what stands between is then in place of what is missing.
    Range withEdges(Range range, int first, int last) const
    {
        const int before = first > 0 ? m_alignment.placeOf(first - 1) : TextAlignment::none;
        if (before != TextAlignment::none && before < range.start && range.start - before <= reachFor(first, last, 1))
            range.start = before + 1;
        const bool isAtEnd = last == static_cast<int>(m_old.tokens.size());
        const int after = isAtEnd ? TextAlignment::none : m_alignment.placeOf(last);
        if (after >= range.end && after - range.end <= reachFor(last - 1, first - 1, -1))
            range.end = after;
        return range;
    }

    /// How many tokens may stand in place of those that are gone from one on; none when it is there.
    int reachFor(int from, int to, int step) const
    {
        int missing = 0;
        for (int i = from; i != to && m_alignment.placeOf(i) == TextAlignment::none; i += step)
            ++missing;
        return missing == 0 ? 0 : 4 * missing + 4;
    }

    /// Where a passage that begins or ends inside a word is, character by character, in or beside a range, if just
    /// once: the rest of that word may have changed.
    qsizetype theVeryWords(const Range& range, qsizetype from, qsizetype to) const
    {
        const qsizetype start = m_new[std::max(0, range.start - 1)].start;
        const auto count = static_cast<int>(m_new.tokens.size());
        const qsizetype end = m_new[std::min(count, range.end + 1) - 1].end();
        const QStringView window = QStringView(m_new.text).sliced(start, end - start);
        const QStringView words = QStringView(m_old.text).sliced(from, to - from);
        const qsizetype found = window.indexOf(words);
        return found >= 0 && window.indexOf(words, found + 1) < 0 ? start + found : -1;
    }

    Anchor anchorAt(qsizetype from, qsizetype length, int first, int last) const
    {
        return {staysInOrder(first, last) ? Fate::Found : Fate::Moved, static_cast<int>(m_new.places.codePointOf(from)),
            static_cast<int>(m_new.places.codePointOf(from + length))};
    }

    Anchor anchorOf(const Range& range, int first, int last, qsizetype from, qsizetype to) const
    {
        const TextToken& start = m_new[range.start];
        const TextToken& end = m_new[range.end - 1];
        qsizetype newFrom = start.start;
        qsizetype newTo = end.end();
        if (range.isWhole) {
            // A passage may begin or end inside a word, or with a blank.
            if (start.length == m_old[first].length)
                newFrom += from - m_old[first].start;
            if (end.length == m_old[last - 1].length)
                newTo += to - m_old[last - 1].end();
            newFrom = std::clamp(newFrom, qsizetype{0}, m_new.text.size());
            newTo = std::clamp(newTo, newFrom, m_new.text.size());
        }
        const bool isSame = QStringView(m_old.text).sliced(from, to - from)
            == QStringView(m_new.text).sliced(newFrom, newTo - newFrom);
        const Fate fate = !isSame ? Fate::Changed : staysInOrder(first, last) ? Fate::Found : Fate::Moved;
        if (!isSame && range.isWhole) { // without what differs around it
            newFrom = std::max<qsizetype>(newFrom, start.start);
            newTo = std::min<qsizetype>(newTo, end.end());
        }
        return {fate, static_cast<int>(m_new.places.codePointOf(newFrom)),
            static_cast<int>(m_new.places.codePointOf(newTo))};
    }

    bool staysInOrder(int first, int last) const
    {
        for (int i = first; i < last; ++i) {
            if (m_alignment.placeOf(i) != TextAlignment::none)
                return m_alignment.isInOrder(i);
        }
        return false;
    }

    Tokenised m_old;
    Tokenised m_new;
    TextAlignment m_alignment;
};

}

std::vector<Anchor> followPassages(const QString& before, const QString& after, const std::vector<Stretch>& passages)
{
    const Following following(before, after);
    std::vector<Anchor> anchors;
    for (const Stretch& passage : passages)
        anchors.push_back(following.follow(passage));
    return anchors;
}

FollowedText followInto(const Debate& debate, DocumentId id, const QString& text)
{
    const Document* document = debate.find(id);
    if (!document)
        return {};
    const Following following(document->text, text);
    FollowedText followed;
    std::vector<FollowedPassage> quotations;
    for (const Excerpt* one : debate.excerptsOf(id)) {
        const Stretch before{one->start, one->end};
        const Anchor now = following.follow(before);
        quotations.push_back({before, now});
        followed.quotations.push_back({one->id, now.fate, now.start, now.end});
    }
    const std::vector<const Turn*> turns = turnsOf(debate, id);
    std::vector<Anchor> anchors;
    for (const Turn* turn : turns)
        anchors.push_back(following.follow({turn->start, turn->end}));
    followed.turns = followTurns(document->text, text, turns, anchors, quotations);
    for (const Stretch& one : structureOf(*document).furniture) {
        if (const Anchor now = following.follow(one); now.fate != Fate::Lost)
            followed.furniture.push_back({now.start, now.end});
    }
    return followed;
}
