#pragma once

#include "model/formats/report.h"

#include <QVarLengthArray>

/// A part of a value; parts are joined with #.
struct BibPiece {
    QStringView text; ///< without its braces or quotation marks
    bool isWord = false; ///< a number or the name of a @string
};

struct BibField {
    QString name; ///< in lower case; shared by all fields of the name
    QVarLengthArray<BibPiece, 1> pieces;
    QStringView raw; ///< all of it, from the name to before the comma
};

/// An entry as it stands in the text.
struct BibEntry {
    QString type; ///< in lower case
    QString key;
    std::vector<BibField> fields; ///< in their order; a name may come twice
    QStringView raw; ///< from @ to its closing bracket
    int line = 0;
    bool isClosed = true; ///< its brackets close
};

/**
 * The entries of a BibTeX or BibLaTeX file, @string among them, and what is wrong with it. Views point into the text
 * that it was read from.
 */
struct BibFile {
    std::vector<BibEntry> entries;
    std::vector<Remark> repaired;
    std::vector<Remark> refused; ///< entries that could not be read
    bool isTooLong = false; ///< more entries than `mostEntries`: reading stopped there
};

constexpr std::size_t mostEntries = 250000; ///< of a bibliography; what is held of so many fits in memory

/**
 * Takes a file apart, in one pass that never goes back and counts brackets instead of nesting calls.
 *
 * Follows btparse and BibTeX: braces or parentheses around entries, values in braces or quotation marks or as words,
 * anything outside entries is a comment, and so are @comment and, at the beginning of a line, %. @preamble is passed
 * over. An entry whose brackets do not close ends where the next one begins a line, and says so.
 */
BibFile parseBibFile(QStringView text);
