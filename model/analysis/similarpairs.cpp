#include "model/analysis/similar.h"

#include <algorithm>

namespace {

constexpr std::size_t mostCompared = 16; ///< claims that share a word with one

/// A claim's words as ranks, the rarest first.
struct RankedClaim {
    ClaimId id;
    std::vector<int> words; ///< rank 0 is the rarest word
    double weight = 0; ///< of all of them
};

/// Two claims that share enough have a word in common among their rarest, which weigh the most: only those are
/// compared. Method: S. Chaudhuri, V. Ganti and R. Kaushik, "A Primitive Operator for Similarity Joins in Data
/// Cleaning", 2006.
class PairSearch {
public:
    PairSearch(std::vector<RankedClaim> claims, std::vector<double> weights, double threshold)
        : m_claims(std::move(claims))
        , m_weights(std::move(weights))
        , m_threshold(threshold)
        , m_withWord(m_weights.size())
        , m_comparedWith(m_claims.size(), none)
    {
        std::sort(m_claims.begin(), m_claims.end(), [](const RankedClaim& one, const RankedClaim& other) {
            return std::tie(one.words, one.id) < std::tie(other.words, other.id);
        });
        for (RankedClaim& claim : m_claims) {
            for (int word : claim.words)
                claim.weight += weightOf(word);
        }
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
    static constexpr std::size_t none = ~std::size_t{0};

    double weightOf(int word) const { return m_weights[static_cast<std::size_t>(word)]; }

    /// What is left when the rarest are passed is too little for a pair by itself: the rest need not be looked up.
    void look(std::size_t index)
    {
        const RankedClaim& claim = m_claims[index];
        double left = claim.weight;
        for (std::size_t i = 0; i < claim.words.size() && left >= m_threshold * claim.weight - rounding; ++i) {
            left -= weightOf(claim.words[i]);
            std::vector<std::size_t>& others = m_withWord[static_cast<std::size_t>(claim.words[i])];
            for (std::size_t j = others.size() - std::min(others.size(), mostCompared); j < others.size(); ++j) {
                if (std::exchange(m_comparedWith[others[j]], index) != index)
                    compare(claim, m_claims[others[j]]);
            }
            others.push_back(index);
        }
    }

    void compare(const RankedClaim& one, const RankedClaim& other)
    {
        // Shared / (shared + apart) reaches the threshold only while no more than this is in one of them alone.
        const double most = (1 / m_threshold - 1) * std::min(one.weight, other.weight) + rounding;
        double shared = 0;
        double apart = 0;
        for (std::size_t i = 0, j = 0; (i < one.words.size() || j < other.words.size()) && apart <= most;) {
            const bool isInOne = j == other.words.size() || (i < one.words.size() && one.words[i] <= other.words[j]);
            const bool isInOther = i == one.words.size() || (j < other.words.size() && other.words[j] <= one.words[i]);
            (isInOne && isInOther ? shared : apart) += weightOf(isInOne ? one.words[i] : other.words[j]);
            i += isInOne ? 1 : 0;
            j += isInOther ? 1 : 0;
        }
        if (apart <= most && shared > 0 && shared / (shared + apart) >= m_threshold)
            m_pairs.push_back({std::min(one.id, other.id), std::max(one.id, other.id), shared / (shared + apart)});
    }

    static constexpr double rounding = 1e-9;

    std::vector<RankedClaim> m_claims;
    std::vector<double> m_weights; ///< by rank
    double m_threshold;
    std::vector<std::vector<std::size_t>> m_withWord; ///< claims looked at, by one of their rarest words
    std::vector<std::size_t> m_comparedWith; ///< the claim each was last compared with
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
        claims.push_back({id, {}, 0});
        for (Word word : words)
            claims.back().words.push_back(ranks.at(word));
        std::sort(claims.back().words.begin(), claims.back().words.end());
    }
    return PairSearch(std::move(claims), std::move(weights), threshold).run(stop);
}
