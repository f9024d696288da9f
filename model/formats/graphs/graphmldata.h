#pragma once

#include "model/debate/result.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

/// What a data element of GraphML holds.
struct GraphMlData {
    QString text; ///< outside any element
    QStringList labels; ///< that yEd and yFiles draw
    QString colour; ///< of a node's area or a line
    QString line; ///< kind of line, such as "dashed"
    bool isDrawing = false;
};

/// Colours of styles that several elements share, by their keys.
using SharedColours = QHash<QString, QString>;

/// Reads on to the end of the element that the reader has just come into. Adds what it shares to `shared`. An element
/// that is too deep raises an error.
GraphMlData readGraphMlData(QXmlStreamReader& xml, SharedColours& shared);
