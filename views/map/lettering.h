#pragma once

#include <QFont>
#include <QString>

// The letters of the map, and what of a debate's text may reach them.

/// At most this many UTF-16 units of a text are ever drawn; the inspector has the rest.
inline constexpr qsizetype longestDrawn = 2000;

/// The font of the map, at a size in scene units; emoji and East Asian letters have fonts of their own behind it.
QFont mapFont(double size, QFont::Weight weight = QFont::Normal);

/// The text as it may be drawn: cut with "…" when longer than `longest`, line ends unified, other control characters
/// and lone surrogates replaced by U+FFFD, at most 20 combining marks on a letter. Cost: linear in `longest`, whatever
/// the text's length.
QString drawable(const QString& text, qsizetype longest = longestDrawn);

/// Whether the text's first letter that has a direction runs from right to left (UAX 9, P2 and P3).
bool isRightToLeft(QStringView text);
