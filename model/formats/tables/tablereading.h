#pragma once

#include "model/formats/csvreading.h"
#include "model/formats/formats.h"
#include "model/formats/tables/tablefields.h"

/// How a table is to be read.
struct TableReading {
    TableKind kind = TableKind::Claims;
    QStringList fields; ///< what each column holds; empty: nothing
    bool isOurs = false; ///< we wrote it: its ids are keys, and its cells exact
};

/// What to ask about a table; of one that we wrote, nothing.
std::vector<ImportQuestion> questionsAbout(const CsvTable& table, const ImportAnswers& answers);

/// The guesses, but for what the answers say. @error  of kind Input: no column holds what the rows are about.
Result<TableReading> readingOf(const CsvTable& table, const ImportAnswers& answers);

/// How well the columns fit the kind that they fit best: three for each telling one, one for each other; 0: not at all.
int fitOf(const CsvTable& table);
