#pragma once

#include "model/debate/result.h"

#include <QStringList>

#include <vector>

/// Rows of a CSV file, the first being the names of the columns. Always true: each has as many cells as there are
/// names.
struct CsvTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

/**
 * Reads CSV (RFC 4180) with commas, semicolons or tabs, whichever the first line has most of; UTF-8 with or without a
 * byte order mark, any line ends. Cells that lack at the end of a row are empty, and an apostrophe that keeps a
 * spreadsheet from running a cell is taken away.
 *
 * @error  kind Input, with the line: it is no UTF-8, a quotation mark is not closed, a row has more cells than there
 * are names, or the names are missing.
 */
Result<CsvTable> readCsv(const QByteArray& bytes);
