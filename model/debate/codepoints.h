#pragma once

#include <QString>

// QString counts UTF-16 units; quotations, turns and JSON count Unicode code points. This is the one place where one
// becomes the other. Cost of what counts: linear in the text.

/// How many UTF-16 units the code point that begins there takes: 1 or 2.
qsizetype unitsAt(QStringView text, qsizetype unit);

/// The code point that begins there itself; a lone surrogate is its own.
char32_t letterAt(QStringView text, qsizetype unit);

/// How many code points the text has; a lone surrogate counts as one.
qsizetype codePointCount(QStringView text);

/// The UTF-16 position of a code point; the text's end when there are fewer.
qsizetype unitOfCodePoint(QStringView text, qsizetype codePoint);

/// The code point at a UTF-16 position.
qsizetype codePointOfUnit(QStringView text, qsizetype unit);

/// The text from code point `start` to before `end`.
QString codePointSlice(const QString& text, qsizetype start, qsizetype end);
