#pragma once

#include "model/formats/formats.h"
#include "model/formats/graphs/attributedgraph.h"

/**
 * What a DOT file holds, all its graphs together: nodes, lines, clusters as groups, and their attributes with defaults.
 * Labels are read as they are shown, in one line where only the drawing breaks them. What is no DOT is skipped, with a
 * remark that names the line.
 *
 * @error  of kind Input: there is no graph in it. Linear but for lines between groups, of which there may be a million.
 */
Result<AttributedGraph> parseDot(const QByteArray& bytes, const Progress& progress);

/// Reads a debate from DOT of any program, as the answers to its questions say; what we wrote without questions.
std::vector<ImportQuestion> askOfDot(const QByteArray& bytes);
Result<Imported> readDot(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress);
