// Finding a described passage in a text without an earlier version of the text.

#include "model/analysis/anchoring.h"
#include "model/analysis/texttokens.h"
#include "model/debate/codepoints.h"
#include "model/debate/textplaces.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace {

/// A word that occurs more often than this leads nowhere.
constexpr int mostPlaces = 20;
constexpr std::size_t mostWindows = 60;
/// So many words that occur once need no words around them to be told from others.
constexpr std::size_t tellingLength = 3;

using Tokens = std::vector<TextToken>;

class PassageSearch {
public:
    PassageSearch(const QString& text, const QuotedPassage& passage)
        : m_text(text)
        , m_places(text)
        , m_tokens(tokensOf(text))
        , m_passage(passage)
        , m_exact(tokensOf(passage.exact))
        , m_prefix(tokensOf(passage.prefix))
        , m_suffix(tokensOf(passage.suffix))
    {
    }

    Anchor find() const
    {
        if (m_exact.empty())
            return {};
        if (isWhereItIsSaid())
            return {Fate::Found, m_passage.start, m_passage.start + static_cast<int>(codePointCount(m_passage.exact))};
        const std::vector<std::size_t> places = placesOfWords();
        return places.empty() ? nearlyTheSame() : bestOf(places);
    }

private:
    bool isWhereItIsSaid() const
    {
        return m_passage.start >= 0
            && m_places.slice(m_passage.start, m_passage.start + codePointCount(m_passage.exact)) == m_passage.exact;
    }

    std::vector<std::size_t> placesOfWords() const
    {
        std::vector<std::size_t> places;
        const std::boyer_moore_horspool_searcher searcher(m_exact.begin(), m_exact.end(),
            [](const TextToken& token) { return static_cast<std::size_t>(token.hash); });
        for (auto at = m_tokens.begin();; ++at) {
            at = std::search(at, m_tokens.end(), searcher);
            if (at == m_tokens.end())
                return places;
            places.push_back(static_cast<std::size_t>(at - m_tokens.begin()));
        }
    }

    /// How many tokens around the place are as described.
    std::size_t agreementAt(std::size_t place) const
    {
        std::size_t before = 0;
        while (before < std::min(place, m_prefix.size())
            && m_tokens[place - 1 - before] == m_prefix[m_prefix.size() - 1 - before])
            ++before;
        const std::size_t end = place + m_exact.size();
        std::size_t after = 0;
        while (after < std::min(m_tokens.size() - end, m_suffix.size()) && m_tokens[end + after] == m_suffix[after])
            ++after;
        return before + after;
    }

    Anchor bestOf(const std::vector<std::size_t>& places) const
    {
        std::size_t best = places.front();
        std::size_t agreement = 0;
        int equals = 0;
        for (std::size_t place : places) {
            const std::size_t here = agreementAt(place);
            equals = here > agreement ? 1 : equals + (here == agreement);
            if (here > agreement)
                best = place;
            agreement = std::max(agreement, here);
        }
        const bool isTold = agreement > 0 || (m_prefix.empty() && m_suffix.empty()) || m_exact.size() >= tellingLength;
        return equals == 1 && isTold ? anchorAt(best) : Anchor{};
    }

    Anchor anchorAt(std::size_t place) const
    {
        const int from = m_tokens[place].start;
        const int to = m_tokens[place + m_exact.size() - 1].end();
        const bool isSame = QStringView(m_text).sliced(from, to - from) == QStringView(m_passage.exact).trimmed();
        const Fate fate = !isSame ? Fate::Changed : m_passage.start >= 0 ? Fate::Moved : Fate::Found;
        return {fate, static_cast<int>(m_places.codePointOf(from)), static_cast<int>(m_places.codePointOf(to))};
    }

    /// Tokens of the text that are rare and in the passage.
    std::vector<std::size_t> landmarks() const
    {
        std::unordered_map<quint64, std::vector<std::size_t>> found;
        for (const TextToken& token : m_exact)
            found[token.hash];
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const auto one = found.find(m_tokens[i].hash);
            if (one != found.end() && one->second.size() <= mostPlaces)
                one->second.push_back(i);
        }
        std::vector<std::size_t> places;
        for (const auto& [hash, at] : found) {
            if (at.size() <= mostPlaces)
                places.insert(places.end(), at.begin(), at.end());
        }
        std::sort(places.begin(), places.end());
        return places;
    }

    /// The one stretch that a comparison with the surroundings of a landmark finds; none when there are several.
    Anchor nearlyTheSame() const
    {
        const QString described = m_passage.prefix + u' ' + m_passage.exact + u' ' + m_passage.suffix;
        const auto start = static_cast<int>(codePointCount(m_passage.prefix)) + 1;
        const Stretch exact{start, start + static_cast<int>(codePointCount(m_passage.exact))};
        std::set<std::pair<int, int>> found;
        std::size_t reached = 0;
        std::size_t windows = 0;
        for (std::size_t place : landmarks()) {
            if (place < reached)
                continue;
            if (++windows > mostWindows)
                return {};
            const std::size_t reach = 2 * m_exact.size() + m_prefix.size() + m_suffix.size();
            const std::size_t first = place > reach ? place - reach : 0;
            reached = std::min(m_tokens.size(), place + reach);
            const int from = m_tokens[first].start;
            const QString window = m_text.mid(from, m_tokens[reached - 1].end() - from);
            const Anchor anchor = followPassages(described, window, {exact}).front();
            const auto offset = static_cast<int>(m_places.codePointOf(from));
            if (anchor.fate != Fate::Lost)
                found.insert({offset + anchor.start, offset + anchor.end});
        }
        return found.size() == 1 ? Anchor{Fate::Changed, found.begin()->first, found.begin()->second} : Anchor{};
    }

    const QString& m_text;
    TextPlaces m_places;
    Tokens m_tokens;
    const QuotedPassage& m_passage;
    Tokens m_exact;
    Tokens m_prefix;
    Tokens m_suffix;
};

}

Anchor findPassage(const QString& text, const QuotedPassage& passage)
{
    return PassageSearch(text, passage).find();
}
