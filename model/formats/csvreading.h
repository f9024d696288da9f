#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"

#include <QStringList>

#include <vector>

/// Rows of a CSV file, the first being the names of the columns. Always true: each has as many cells as there are
/// names.
struct CsvTable {
    QStringList columns;
    std::vector<QStringList> rows;
    std::vector<int> lines = {}; ///< of the file, where each row begins
    std::vector<int> tooLong = {}; ///< lines of rows that have more cells than there are names, and are left out
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

/**
 * The same of a text, as people make tables: rows that are too long are left out and listed, rows of empty cells are
 * passed over, one column is enough, words behind a closing quotation mark mean that the marks are part of the cell,
 * and the first line may name what divides cells, as in “sep=;”.
 *
 * @error  kind Input, with the line: a quotation mark is not closed, the names are missing, or there are more than
 * 1,000 columns or 10 million cells; kind Cancelled.
 */
Result<CsvTable> readTableText(const QString& text, const Progress& progress = {});
