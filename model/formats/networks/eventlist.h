#pragma once

#include "model/formats/networks/dnavariables.h"
#include "model/formats/report.h"

/**
 * Reads an event list as Discourse Network Analyzer exports it: CSV with a row for each statement, whose columns are
 * statement_id, time, the variables, start_position, stop_position, text, coder, document_id and document_title,
 * _author, _source, _section and _type. Only an actor and a claim are needed; any other columns are variables, too.
 *
 * A list has no texts but those of its statements. A document's text is made of them, one paragraph each.
 *
 * @error  kind Input: as of readCsv(), or a time is none; kind Refused: no column is an actor or a claim.
 */
Result<DnaProject> dnaProjectFromEvents(const QByteArray& bytes, const DnaChoice& choice = {});

/// The same, whatever its columns are called. @error  kind Input: as of readCsv(), or a time is none.
Result<DnaProject> dnaColumnsOfEvents(const QByteArray& bytes);

/// The first as a debate; see debateFrom().
Result<Imported> readEventList(const QByteArray& bytes, const DnaChoice& choice);
Result<Imported> readEventListAsUsual(const QByteArray& bytes);

/**
 * Statements as an event list, with the columns person, organization, concept and agreement (1 or 0).
 *
 * A row for each of a statement's speakers and authors. A mixed stance is two rows, a conditional one 1, an unclear one
 * left out; a date that is a range is its first day; names and claims are cut to the 190 characters that the program
 * can hold. The report counts all of that.
 */
Exported writeEventList(const Debate& debate);

bool looksLikeEventList(QByteArrayView start);
