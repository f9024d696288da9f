#include "model/analysis/fidelityalignment.h"

#include <dtl/dtl.hpp>

namespace {

/// Numbers for words, so that comparing them is cheap; equal words have equal numbers.
class WordNumbers {
public:
    std::vector<int> of(const std::vector<QuotedWord>& words)
    {
        std::vector<int> numbers;
        for (const QuotedWord& word : words) {
            const bool isComparable = word.kind == QuotedWord::Kind::Word;
            numbers.push_back(isComparable ? m_known.try_emplace(word.word, m_next++).first->second : -m_next++);
        }
        return numbers;
    }

private:
    std::unordered_map<QString, int> m_known;
    int m_next = 1;
};

using Pairs = std::vector<std::pair<int, int>>; ///< original, quotation

Pairs longestCommon(const std::vector<int>& original, const std::vector<int>& quotation)
{
    dtl::Diff<int> difference(original, quotation);
    difference.compose();
    Pairs pairs;
    int i = 0;
    int j = 0;
    for (const auto& [number, info] : difference.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON)
            pairs.emplace_back(i, j);
        i += info.type != dtl::SES_ADD;
        j += info.type != dtl::SES_DELETE;
    }
    return pairs;
}

/// First as early as possible, so that the last word is found where the quotation may have ended; from there back as
/// late as possible, so that nothing lies between that need not.
void drawTogether(Pairs& pairs, const std::vector<int>& original, const std::vector<int>& quotation)
{
    int next = 0;
    for (auto& [i, j] : pairs) {
        while (original[static_cast<std::size_t>(next)] != quotation[static_cast<std::size_t>(j)])
            ++next;
        i = next++;
    }
    int bound = pairs.empty() ? 0 : pairs.back().first;
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
        while (original[static_cast<std::size_t>(bound)] != quotation[static_cast<std::size_t>(pair->second)])
            --bound;
        pair->first = bound--;
    }
}

}

QuotationAlignment align(const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation)
{
    WordNumbers numbers;
    const std::vector<int> from = numbers.of(original);
    const std::vector<int> to = numbers.of(quotation);
    Pairs pairs = longestCommon(from, to);
    drawTogether(pairs, from, to);
    QuotationAlignment alignment;
    alignment.originalOf.assign(quotation.size(), -1);
    for (const auto& [i, j] : pairs)
        alignment.originalOf[static_cast<std::size_t>(j)] = i;
    alignment.matches = static_cast<int>(pairs.size());
    if (!pairs.empty()) {
        alignment.first = pairs.front().first;
        alignment.end = pairs.back().first + 1;
    }
    return alignment;
}
