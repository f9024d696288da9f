#pragma once

#include "views/common/theme.h"
#include "views/networks/networkasked.h"

#include <QPolygonF>
#include <QRectF>
#include <QStringList>

class QPainter;

/// A node as it is drawn; lengths are scene units, 1 px at 100 %.
struct NetworkBox {
    QRectF box; ///< at the origin until it has a place
    QStringList lines; ///< its name, safe to draw
};

/// The boxes of all nodes, large enough for their names.
std::vector<NetworkBox> networkBoxes(const Debate& debate, const DiscourseNetwork& network);

/// What is painted of a network, and how.
struct NetworkLook {
    const DiscourseNetwork& network;
    const NetworkMeasures& measures;
    const std::vector<NetworkBox>& boxes;
    const Theme& theme;
    int chosen = -1; ///< its ties stand out
    double zoom = 1; ///< px for one scene unit; from far away nodes are discs with as many names as there is room for
};

/// The painter is in scene coordinates.
void paint(QPainter& painter, const NetworkLook& picture);

/// What tells a community from the others: a letter, and a pattern with its colour.
QString communityLetter(int community);
Qt::BrushStyle communityPattern(int community);

/// How wide the strongest tie is drawn, in scene units.
inline constexpr double widestTie = 8;
