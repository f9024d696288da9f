#pragma once

#include "model/formats/graphs/attributedgraph.h"

#include <QHash>
#include <QSet>

/// Hands out the keys of records by the names of a graph's parts, each key once.
class GraphKeys {
public:
    /// @param isOurs  names end in the digits of the keys they had.
    explicit GraphKeys(bool isOurs)
        : m_isOurs(isOurs)
    {
    }

    qint64 node(const QString& id); ///< of a claim, question or inference
    qint64 edge(const GraphEdge& edge, const AttributedGraph& graph); ///< of an inference
    TopicId topic(const QString& id);

private:
    qint64 keyOf(const QString& id, const QString& name, QSet<qint64>& taken);

    bool m_isOurs;
    QSet<qint64> m_cards;
    QSet<qint64> m_topics;
    QHash<QString, int> m_seen; ///< how often a name was met
};
