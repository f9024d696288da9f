#pragma once

#include <QString>

#include <string>

// Texts without differences of case, width and diacritics, so that "cafe" finds "Café" and "ｶﾌｪ" finds "カフェ". Marks
// that tell words apart in their script (Thai and Indic vowels, the Japanese voicing marks) are kept.

/// Appends the folded text as UTF-8; a lone surrogate becomes U+FFFD. Cost: 2 ns a letter of ASCII, 10 ns of others.
void appendFolded(std::string& to, QStringView text);

/// The UTF-16 position in `text` whose folded form begins at or covers the byte at `offset` of the folded text.
qsizetype unitOfFolded(QStringView text, qsizetype offset);
