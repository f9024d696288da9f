#pragma once

#include <QString>

#include <vector>

/// A word of a text, or an editorial mark in it.
struct QuotedWord {
    enum class Kind { Word, Bracketed, Ellipsis };

    Kind kind = Kind::Word;
    QString word; ///< folded, so that equal words are equal texts
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;

    bool isNumber() const;
};

/**
 * The words of a text, without punctuation.
 *
 * Case, curly and straight apostrophes, kinds of hyphens and soft hyphens make no difference; "46%", "46 per cent" and
 * "46 percent" are the same two words; "[T]he" is "the". Words in square brackets are marked as such; "…", "...", ". .
 * ." and "[…]" are ellipses.
 */
std::vector<QuotedWord> quotedWordsOf(const QString& text);

/// Stretches of three words or more within quotation marks, longest first, as start and length.
std::vector<std::pair<qsizetype, qsizetype>> stretchesInQuotationMarks(const QString& text);
