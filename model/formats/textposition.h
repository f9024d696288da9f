#pragma once

#include <QByteArrayView>

/// A place in a text as editors count it: lines and columns from 1, a column being a code point.
struct TextPosition {
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition&) const = default;
};

/// The place of a byte in UTF-8; lines end with LF, CR LF or CR. Cost: linear in what comes before.
TextPosition positionAt(QByteArrayView utf8, qsizetype offset);
