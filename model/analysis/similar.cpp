#include "model/analysis/similar.h"

#include <algorithm>
#include <cmath>

namespace {

using Word = quint32;

constexpr qsizetype longestRead = 2000; ///< UTF-16 units of a claim
constexpr int beginning = 6; ///< letters of a word that count: what follows is mostly its ending
constexpr std::size_t mostFollowed = 500; ///< records of a change; after a larger one all is read anew
constexpr std::size_t widespread = 2000; ///< claims that share a word; beyond it the word finds nothing by itself

bool hasNoSpaces(QChar unit)
{
    const char16_t u = unit.unicode();
    return (u >= 0x2e80 && u < 0xa4d0) || (u >= 0xac00 && u < 0xd7b0) || (u >= 0x0e00 && u < 0x0f00);
}

void keepWord(QStringView word, std::vector<Word>& words)
{
    if (word.size() < 3 && !word.empty() && word[0].unicode() < 128 && !word[0].isDigit())
        return; // "is", "of", "to"
    if (!word.empty())
        words.push_back(static_cast<Word>(qHash(word.left(beginning))));
}

std::vector<Word> wordsOfText(const QString& text)
{
    const QString folded = text.left(longestRead).toCaseFolded();
    const QStringView view(folded);
    std::vector<Word> words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= view.size(); ++at) {
        const bool isDense = at < view.size() && hasNoSpaces(view[at]);
        if (at < view.size() && (view[at].isLetterOrNumber() || view[at].isMark() || view[at].isSurrogate())
            && !isDense)
            continue;
        keepWord(view.mid(start, at - start), words);
        if (isDense)
            keepWord(view.mid(at, 2), words);
        start = at + 1;
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}

bool SimilarClaims::read(const Debate& debate, int most)
{
    if (m_isStale)
        *this = SimilarClaims();
    if (!m_isStarted) {
        m_isStarted = true;
        m_unread.reserve(static_cast<std::size_t>(debate.claims().count()));
        for (const Claim& claim : debate.claims().all())
            m_unread.push_back(claim.id);
    }
    for (; most > 0 && !m_unread.empty(); --most) {
        if (!m_words.contains(m_unread.back()))
            take(debate, m_unread.back());
        m_unread.pop_back();
    }
    return !m_unread.empty();
}

void SimilarClaims::follow(const Debate& debate, const Changes& changes)
{
    const std::size_t count = changes.added.size() + changes.altered.size() + changes.dropped.size();
    m_isStale = m_isStale || changes.isEverything || count > mostFollowed;
    if (m_isStale)
        return;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId id : *ids) {
            if (const ClaimId claim = id.as<ClaimId>())
                take(debate, claim);
        }
    }
}

void SimilarClaims::take(const Debate& debate, ClaimId id)
{
    forget(id);
    const Claim* claim = debate.find(id);
    if (!claim)
        return;
    std::vector<Word> words = wordsOfText(claim->text);
    for (Word word : words)
        m_claims[word].push_back(id);
    m_words.emplace(id, std::move(words));
}

void SimilarClaims::forget(ClaimId id)
{
    const auto known = m_words.find(id);
    if (known == m_words.end())
        return;
    for (Word word : known->second)
        std::erase(m_claims[word], id);
    m_words.erase(known);
}

double SimilarClaims::weightOf(Word word) const
{
    const auto known = m_claims.find(word);
    const double count = known == m_claims.end() ? 0 : static_cast<double>(known->second.size());
    return std::log((static_cast<double>(m_words.size()) + 2) / (count + 1)) + 0.1;
}

double SimilarClaims::likeness(std::span<const Word> text, std::span<const Word> claim) const
{
    double shared = 0;
    double all = 0;
    for (std::size_t i = 0, j = 0; i < text.size() || j < claim.size();) {
        const bool isInText = j == claim.size() || (i < text.size() && text[i] <= claim[j]);
        const bool isInClaim = i == text.size() || (j < claim.size() && claim[j] <= text[i]);
        const double weight = weightOf(isInText ? text[i] : claim[j]);
        all += weight;
        shared += isInText && isInClaim ? weight : 0;
        i += isInText ? 1 : 0;
        j += isInClaim ? 1 : 0;
    }
    return all > 0 ? shared / all : 0;
}

std::vector<SimilarClaim> SimilarClaims::find(
    const QString& text, std::size_t most, ClaimId except, double threshold) const
{
    const std::vector<Word> words = wordsOfText(text);
    if (words.size() < 2 || m_isStale)
        return {};
    std::unordered_map<ClaimId, int> shared;
    for (Word word : words) {
        const auto claims = m_claims.find(word);
        if (claims == m_claims.end() || claims->second.size() > widespread)
            continue;
        for (ClaimId id : claims->second)
            ++shared[id];
    }
    std::vector<SimilarClaim> found;
    for (const auto& [id, count] : shared) {
        if (id == except || count * 4 < static_cast<int>(words.size()))
            continue;
        const double like = likeness(words, m_words.at(id));
        if (like >= threshold)
            found.push_back({id, like});
    }
    std::sort(found.begin(), found.end(), [](const SimilarClaim& one, const SimilarClaim& other) {
        return one.likeness != other.likeness ? one.likeness > other.likeness : one.claim < other.claim;
    });
    found.resize(std::min(found.size(), most));
    return found;
}
