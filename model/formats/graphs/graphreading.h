#pragma once

#include "model/formats/formats.h"
#include "model/formats/graphs/attributedgraph.h"
#include "model/formats/graphs/graphwords.h"

#include <QHash>

/// How a graph is to be read as a debate.
struct GraphReading {
    QString text; ///< attribute with a claim's words; empty: the node's id
    QString nodeKind; ///< attribute that says what a node is; empty: each is a claim
    QHash<QString, GraphPart> nodes; ///< by its values, folded
    QString lineKind; ///< attribute that says what a line is; empty: none does
    QHash<QString, GraphPart> lines; ///< by its values, folded
    GraphPart otherLines = GraphPart::Support; ///< of no kind, between claims
    bool runsToReasons = false; ///< lines run from what is supported to what supports it
    bool isOurs = false; ///< we wrote it
};

/// A value of an attribute as the keys of GraphReading's tables.
QString foldedKind(const QString& value);

/// The attribute of a graph that says we wrote it.
inline const QString markOfOurs = QStringLiteral("counterpoint");

/// What to ask before reading, with guesses from names of attributes, their values, colours, and the graph's form; of a
/// graph that we wrote nothing.
std::vector<ImportQuestion> questionsAbout(const AttributedGraph& graph);

/// The guesses, but for what the answers say. @error  of kind Refused: an answer is none of the choices.
Result<GraphReading> readingOf(const AttributedGraph& graph, const ImportAnswers& answers);
