#pragma once

#include "model/formats/formats.h"
#include "model/formats/graphs/attributedgraph.h"

/**
 * What a GraphML file holds: attributes of keys under their names, and labels, colours and kinds of lines that yEd and
 * yFiles draw. A node with a graph inside is a group.
 *
 * @error  of kind Input, with line and column: no XML, no GraphML, entities of its own, or more than 1,000 levels. A
 * file that breaks off is read as far as it goes.
 *
 * Source: the GraphML primer and specification (graphml.graphdrawing.org).
 */
Result<AttributedGraph> parseGraphMl(const QByteArray& bytes, const Progress& progress);

/// Reads a debate from GraphML of any program, as the answers to its questions say; what we wrote without questions.
std::vector<ImportQuestion> askOfGraphMl(const QByteArray& bytes);
Result<Imported> readGraphMl(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress);

/**
 * The debate as a directed graph of claims, questions, topics and inferences, each a node with a type, and lines that
 * say what they are: "premise", "target", "option" and "within". Without nested graphs, lists and ports, which NetworkX
 * does not read.
 */
Exported writeGraphMl(const Debate& debate);

/// The debate as a directed graph of claims; each line says its type. Undercuts stay behind and linked premises fall
/// apart, both with a remark.
Exported writeSimpleGraphMl(const Debate& debate);

bool looksLikeGraphMl(QByteArrayView start);
