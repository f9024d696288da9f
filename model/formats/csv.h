#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

struct CsvStyle {
    QChar separator = u',';
    bool keepsNumbers = false; ///< a cell like "-0.5" is a number, which no spreadsheet runs, and gets no apostrophe
};

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets know it, CRLF after each row, quotation
 * marks where a cell needs them.
 *
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end, or their wide forms)
 * gets an apostrophe before it, which spreadsheets do not show; so does one that begins like a cell with such an
 * apostrophe, so that readCsv() gives back exactly these cells. NUL becomes U+FFFD.
 */
QByteArray csvOf(const std::vector<QStringList>& rows, const CsvStyle& style = {});

/// Whether a cell begins with what a spreadsheet would run, or with apostrophes before that.
bool isGuarded(QStringView cell);
