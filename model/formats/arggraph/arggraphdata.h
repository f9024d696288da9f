#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

#include <vector>

enum class ArgEdgeType { Segmentation, Support, Example, Rebuttal, Undercut, Addition };

/// A segment of the text.
struct ArgSegment {
    QString id;
    QString text;
    bool isImplicit = false; ///< supplied by whoever annotated the text
};

/// What can stand for a claim.
struct ArgUnit {
    QString id;
    bool isOpponents = false;
    int line = 0;
};

struct ArgEdge {
    QString id;
    QString from;
    QString to; ///< also an edge
    ArgEdgeType type = ArgEdgeType::Segmentation;
    int line = 0;
};

/// A file's elements in their order.
struct ArgGraph {
    QString id;
    QString topic;
    QString stance; ///< "pro", "con", "unclear" or nothing
    std::vector<ArgSegment> segments;
    std::vector<QString> joints; ///< ids of segments taken together
    std::vector<ArgUnit> units;
    std::vector<ArgEdge> edges;
    Report report; ///< what could not be made sense of so far
};

/// The word for a type of edge.
QString argWordOf(ArgEdgeType type);

/// What the keys of everything in the graph with these words are made of, before the ids.
QString argKeyPrefix(const QString& graph, const QStringList& claims);

/// The id that writing gives a record which came from elsewhere, and the key that such an id stands for, or 0.
QString argOwnId(qint64 key);
qint64 argKeyOfOwnId(const QString& id);

Result<ArgGraph> readArgGraphData(const QByteArray& bytes);
