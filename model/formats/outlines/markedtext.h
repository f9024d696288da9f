#pragma once

#include "model/formats/outlines/argumenttree.h"

/// Which marks a text may have besides links and backslashes before punctuation.
enum class Marks {
    Kialo,
    Markdown, ///< <br> is a line break, and &#…; stands for a character
};

/// What a text with marks says.
struct MarkedText {
    QString plain;
    std::vector<Reference> links;
    std::vector<qsizetype> linkStarts; ///< where the words of each begin in `plain`
};

/**
 * Reads `[words](address "quotation")` and takes backslashes off punctuation. The words of a link stay in the text;
 * where they are digits only, they are the number of a footnote, and go with the space before them. Other marks stay as
 * they are. Linear.
 */
MarkedText fromMarked(QStringView text, Marks marks);

/// The text with backslashes, so that fromMarked() gives it back. What a text file cannot hold must be gone before.
QString withBackslashes(const QString& text, Marks marks);

/// A link as a footnote: ` [1](address "quotation")`.
QString footnote(int number, const Reference& reference, Marks marks);

/// The text as a text file can hold it: NUL and halves of surrogate pairs become U+FFFD.
QString holdable(const QString& text);

/// The same with lines ended by LF and no white space at its ends.
QString writable(const QString& text);
