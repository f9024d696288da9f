#include "model/analysis/similar.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr std::size_t mostCompared = 16; ///< claims that share a word with one

/// A claim's words as ranks, the rarest first.
struct RankedClaim {
    ClaimId id;
    std::vector<int> words; ///< rank 0 is the rarest word
};

/// Pairs of sets that share enough have a word in common among their rarest: only those are compared.
/// Method: S. Chaudhuri, V. Ganti and R. Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006.
class PairSearch {
public:
    PairSearch(std::vector<RankedClaim> claims, std::vector<double> weights, double threshold)
        : m_claims(std::move(claims))
        , m_weights(std::move(weights))
        , m_threshold(threshold)
        , m_withWord(m_weights.size())
    {
        std::sort(m_claims.begin(), m_claims.end(), [](const RankedClaim& one, const RankedClaim& other) {
            return std::tie(one.words, one.id) < std::tie(other.words, other.id);
        });
    }

    std::vector<SimilarPair> run(const std::stop_token& stop)
    {
        for (std::size_t i = 0; i < m_claims.size() && !stop.stop_requested(); ++i)
            look(i);
        std::sort(m_pairs.begin(), m_pairs.end(), [](const SimilarPair& one, const SimilarPair& other) {
            return std::tie(one.one, one.other) < std::tie(other.one, other.other);
        });
        return std::move(m_pairs);
    }

private:
    void look(std::size_t index)
    {
        const RankedClaim& claim = m_claims[index];
        const auto size = static_cast<double>(claim.words.size());
        const auto rarest = claim.words.size() - static_cast<std::size_t>(std::ceil(0.8 * m_threshold * size)) + 1;
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < std::min(rarest, claim.words.size()); ++i) {
            std::vector<std::size_t>& others = m_withWord[static_cast<std::size_t>(claim.words[i])];
            const std::size_t skipped = others.size() - std::min(others.size(), mostCompared);
            candidates.insert(candidates.end(), others.begin() + static_cast<std::ptrdiff_t>(skipped), others.end());
            others.push_back(index);
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (std::size_t other : candidates)
            compare(claim, m_claims[other]);
    }

    void compare(const RankedClaim& one, const RankedClaim& other)
    {
        double shared = 0;
        double all = 0;
        for (std::size_t i = 0, j = 0; i < one.words.size() || j < other.words.size();) {
            const bool isInOne = j == other.words.size() || (i < one.words.size() && one.words[i] <= other.words[j]);
            const bool isInOther = i == one.words.size() || (j < other.words.size() && other.words[j] <= one.words[i]);
            const double weight = m_weights[static_cast<std::size_t>(isInOne ? one.words[i] : other.words[j])];
            all += weight;
            shared += isInOne && isInOther ? weight : 0;
            i += isInOne ? 1 : 0;
            j += isInOther ? 1 : 0;
        }
        if (all > 0 && shared / all >= m_threshold)
            m_pairs.push_back({std::min(one.id, other.id), std::max(one.id, other.id), shared / all});
    }

    std::vector<RankedClaim> m_claims;
    std::vector<double> m_weights; ///< by rank
    double m_threshold;
    std::vector<std::vector<std::size_t>> m_withWord; ///< claims looked at, by one of their rarest words
    std::vector<SimilarPair> m_pairs;
};

}

std::vector<SimilarPair> SimilarClaims::pairs(double threshold, const std::stop_token& stop) const
{
    std::vector<std::pair<std::size_t, Word>> byRarity;
    for (const auto& [word, claims] : m_claims)
        byRarity.emplace_back(claims.size(), word);
    std::sort(byRarity.begin(), byRarity.end());
    std::unordered_map<Word, int> ranks;
    std::vector<double> weights;
    for (const auto& [count, word] : byRarity) {
        ranks.emplace(word, static_cast<int>(ranks.size()));
        weights.push_back(weightOf(word));
    }
    std::vector<RankedClaim> claims;
    for (const auto& [id, words] : m_words) {
        if (words.size() < 2)
            continue;
        claims.push_back({id, {}});
        for (Word word : words)
            claims.back().words.push_back(ranks.at(word));
        std::sort(claims.back().words.begin(), claims.back().words.end());
    }
    return PairSearch(std::move(claims), std::move(weights), threshold).run(stop);
}
