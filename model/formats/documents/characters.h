#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

#include <QByteArray>

/// The characters of a file, and what there is to say of how they were read.
struct Characters {
    QString text; ///< without a byte order mark; line ends are "\n"
    std::vector<Remark> repaired;
};

/**
 * UTF-8, UTF-16 and UTF-32 by their marks; UTF-8 where all bytes are valid; UTF-16 where every other byte of a plain
 * text is zero; else Windows-1252, of which Latin-1 is a part, with a remark unless `declared` names it.
 *
 * @param declared  the character set that the file itself names, if any.
 * @error  there is nothing, it is longer than longestDocument, or it has zero bytes as no text has.
 */
Result<Characters> charactersOf(const QByteArray& bytes, const QByteArray& declared = {});
