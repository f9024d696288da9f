#pragma once

#include "model/formats/networks/labellednetwork.h"

#include <QByteArray>

/**
 * GraphML 1.0 as Gephi, visone, yEd, NetworkX and igraph read it: one undirected graph, nodes with the attributes that
 * Discourse Network Analyzer gives them (id, name, variable, frequency) and those of ours, ties with their weight.
 *
 * Control characters that XML cannot hold become U+FFFD.
 */
QByteArray graphMlOf(const LabelledNetwork& network);

// Where a name is all that tells nodes apart, namesakes are numbered: "John Smith", "John Smith (2)".

/// The weights as CSV: a row for each row node, a column for each other, the names around it.
QByteArray matrixCsvOf(const LabelledNetwork& network);

/// A row for each tie, of each network: its ends, their kinds, the weight, and the days of the network.
QByteArray edgeCsvOf(const std::vector<LabelledNetwork>& networks);

/// UCINET's DL with a full matrix and labels. Quotation marks and line ends within labels become spaces, and labels
/// that are the same for UCINET, which reads no more than 255 characters, are numbered.
QByteArray dlOf(const LabelledNetwork& network);

/// With as many digits as it takes to read it back, a point, and no sign of an exponent for usual numbers.
QString numberText(double number);
