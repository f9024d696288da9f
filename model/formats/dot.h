#pragma once

#include "model/formats/report.h"

struct DotOptions {
    QString rankDirection = QStringLiteral("BT"); ///< Graphviz' rankdir; lines run from premises to what they bear on
};

/**
 * The map of a debate as a graph for Graphviz: claims and issues as boxes, topics as clusters, a reason or objection as
 * a line, or as a dot of its own where several premises meet or something bears on it.
 *
 * Uses plain boxes, edges and clusters only, which no version of Graphviz trips over. Labels are plain strings, broken
 * into lines at spaces; control characters and halves of surrogate pairs become U+FFFD in them, which is reported as
 * repaired. Attributes such as `text` and `note` hold the records' fields exactly, so that readDot() gives them back.
 */
Exported writeDot(const Debate& debate, const DotOptions& options);

/// A text as Graphviz' quoted string, with the quotation marks, to be taken literally as label, tooltip or text.
QString dotQuoted(const QString& text);
