#pragma once

#include "model/formats/networks/labellednetwork.h"

#include <QByteArray>
#include <QStringList>

/// A node as it is drawn: where its middle is, how large it is, and its words, line by line. Lengths are pixels.
struct DrawnNode {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    QStringList lines;
};

/// The nodes with their words broken into lines, and the sizes these take in a common sans-serif; at no places yet.
std::vector<DrawnNode> drawnNodes(const LabelledNetwork& network);

/**
 * The network as an SVG picture that needs nothing else: actors with round corners, claims with square ones, tinted by
 * community; ties as wide as they are strong, with negative ties and those of conflict in rust and dashed.
 *
 * @param nodes  one for each node, with its place.
 */
QByteArray networkSvgOf(const LabelledNetwork& network, const std::vector<DrawnNode>& nodes);
