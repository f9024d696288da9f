#pragma once

#include <QStringView>

#include <vector>

/// A word or a sign of a text. Two that differ only in letter case, in the kind of quotation mark or dash, or in how an
/// accent is put together have the same hash; white space and invisible characters belong to none.
struct TextToken {
    quint64 hash = 0;
    int start = 0; ///< UTF-16 units
    int length = 0;
    int line = 0; ///< number of the line it is in

    int end() const { return start + length; }
    bool operator==(const TextToken& other) const { return hash == other.hash; }
};

/// Words are runs of letters, digits and marks; in scripts written without spaces, each character is one. Cost: linear.
std::vector<TextToken> tokensOf(QStringView text);
