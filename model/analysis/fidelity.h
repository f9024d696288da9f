#pragma once

#include "model/debate/debate.h"

/// How a quotation treats its original, from the least change on.
enum class FidelityKind {
    Verbatim, ///< word for word; case, punctuation and kinds of quotation marks do not count
    Elided, ///< word for word but for omissions that are marked as such
    Edited, ///< words, a number or a negation differ
    Weakened, ///< it claims less
    Strengthened, ///< it claims more
};

/// What became of a stretch of one of the two texts.
enum class WordFate {
    Kept,
    Outside, ///< of the original, before or after what is quoted
    Elided, ///< of the original, left out with a mark
    Dropped, ///< of the original, left out without one
    Added, ///< in the quotation, and not in the original
    Editorial, ///< in the quotation, in square brackets, or an ellipsis
};

struct WordMark {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    WordFate fate = WordFate::Kept;

    bool operator==(const WordMark&) const = default;
};

/// Two ends of a quotation, compared.
struct Fidelity {
    FidelityKind kind = FidelityKind::Verbatim;
    QStringList reasons; ///< whole sentences, such as “The number 46 became 64.”; none when verbatim
    double likeness = 1; ///< the share of the quotation's words that are the original's, from 0 to 1
    std::vector<WordMark> original; ///< in order, without overlaps; neighbours of one fate are one mark
    std::vector<WordMark> quotation;

    bool changesSense() const { return kind >= FidelityKind::Edited; }
};

/**
 * Compares a quotation with its original, word by word.
 *
 * Square brackets and ellipses count as editorial. Where the quotation holds a stretch within quotation marks that fits
 * the original better than the whole does, that stretch is compared. What hedges and what boosts is in tables for
 * English and German; a `language` (BCP 47) that is neither, or none, is taken for English. Reads up to 1,500 words
 * of each.
 *
 * Method: S. Wu, U. Manber, G. Myers and W. Miller, "An O(NP) Sequence Comparison Algorithm", Information Processing
 * Letters 35(6), 1990, as in the library dtl.
 */
Fidelity compareQuotation(const QString& original, const QString& quotation, const QString& language = {});

/// The same for a hop between two passages; none for a translation, or when an end is a whole source, whose words are
/// not known. Only of a hop that quotes can one expect the same words.
std::optional<Fidelity> fidelityOf(const Debate& debate, const Citation& hop);

/// "Word for word", "shortened", "changed", "claims less", "claims more".
QString wordsFor(FidelityKind kind);
