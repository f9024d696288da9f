#pragma once

#include "model/analysis/fidelitytokens.h"

/// What a word says about how much is claimed.
enum class StrengthScale {
    Hedge, ///< takes back: "possibly", "up to"
    Booster, ///< adds: "certainly"
    Floor, ///< claims more than is said: "at least"
    Modality, ///< may, would, will
    Quantity, ///< few, some, most, all
    Frequency, ///< rarely, often, always
    Evidence, ///< suggests, shows, proves
    Negation
};

struct StrengthWord {
    StrengthScale scale = StrengthScale::Hedge;
    int strength = 0; ///< against saying nothing of the kind: "some" takes back, "all" adds
    QString phrase;
    std::size_t first = 0; ///< index of its first word
    std::size_t count = 0; ///< words, the number behind "about" and its like included
};

/// The words of a text that hedge, boost or negate, in its order. The longest phrase at a place counts.
std::vector<StrengthWord> strengthWordsIn(const std::vector<QuotedWord>& words, const QString& language);
