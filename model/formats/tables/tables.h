#pragma once

#include "model/formats/formats.h"

/**
 * Reads a table, a row for each record, as the answers to its questions say: what the records are, and what each
 * column holds, guessed from the columns' names in English, German and Arabic. Columns and encoding are as of
 * readTableText() and decodedText(). What rows refer to is found by its identifier, words or name; what no row of the
 * table is about is `mentioned`. Tables that we wrote are read without questions.
 *
 * @error  of kind Input: it is no table, or no column holds what a row is about; of kind Cancelled.
 */
Result<Imported> readTables(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress);

/// What each row is about ("table"), and what each column holds ("column.NAME").
std::vector<ImportQuestion> askOfTable(const QByteArray& bytes, const ImportAnswers& answers);

/**
 * What rows only mention becomes what the receiver has under the same id, identifier, words or name. What the receiver
 * knows of a record and our tables have no column for, stays.
 */
Imported withKnownRows(const Debate& receiver, Imported imported);

/// A folder of tables, one for each kind of record that there is; see headerOf() and csvOf().
Exported writeTables(const Debate& debate);

bool looksLikeTable(QByteArrayView start);
