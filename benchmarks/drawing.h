#pragma once

#include "model/layout/cardgraph.h"

#include <QLineF>
#include <QRectF>

/// A map as it has been drawn, by whom does not matter: boxes, and straight lines between their middles.
struct Drawing {
    struct Line {
        int from = 0;
        int to = 0;
        bool isTree = false; ///< of the map's spanning forest
    };

    std::vector<QRectF> boxes;
    std::vector<Line> lines;

    double meanTreeLine() const; ///< length, in scene units
    int crossings() const; ///< of lines that share no end
    int overlaps() const; ///< pairs of boxes
    double aspect() const; ///< width to height
};

/// The boxes of a map at these centres.
Drawing drawingOf(const CardGraph& cards, const std::vector<QSizeF>& sizes, const std::vector<QPointF>& centres);
