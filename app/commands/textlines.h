#pragma once

#include <QStringList>

#include <vector>

/// A text as one line of at most so many characters.
QString oneLine(const QString& text, qsizetype longest = 100);

/// Rows with their cells in columns; the last column is as wide as it likes.
QString inColumns(const std::vector<QStringList>& rows);
