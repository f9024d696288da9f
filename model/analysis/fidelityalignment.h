#pragma once

#include "model/analysis/fidelitytokens.h"

/// Which words of a quotation are which of its original.
struct QuotationAlignment {
    std::vector<int> originalOf; ///< for each word of the quotation: the index of its original, or -1

    /// The words of the original that are quoted from: first, and one after the last. Both 0: none.
    int first = 0;
    int end = 0;

    int matches = 0;
};

/// Aligns as many words as possible, and keeps them as near to each other in the original as that allows.
QuotationAlignment align(const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation);
