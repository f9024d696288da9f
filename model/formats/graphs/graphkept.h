#pragma once

#include "model/formats/graphs/attributedgraph.h"
#include "model/formats/graphs/graphreading.h"

#include <QJsonObject>

/// What is written on something, other than the attribute with claims' words.
QString labelOf(const Attributes& attributes, const QString& otherwise);

/// The words on a line of this kind, unless they say no more than the kind.
QString wordsOn(const GraphEdge& edge, const GraphReading& reading, GraphPart kind);

/// The attributes that are not used, are not what is said already, and are not about drawing.
QJsonObject keptOf(
    const AttributedGraph& graph, const Attributes& attributes, const QStringList& used, const QStringList& said = {});

/// The names of attributes that say no more than that something is one of these parts.
QStringList sayingOnly(
    const QList<GraphPart>& parts, const Attributes& attributes, const QString& kindName, const GraphReading& reading);
