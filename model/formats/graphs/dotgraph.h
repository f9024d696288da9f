#pragma once

#include "model/formats/graphs/attributedgraph.h"

#include <QHash>
#include <QSet>

/// A graph as the statements of DOT build it up: nodes and lines come to be where they are first mentioned, with the
/// defaults that hold there.
class DotGraph {
public:
    /// What holds between a pair of braces.
    struct Scope {
        Attributes ofNodes;
        Attributes ofEdges;
        int group = -1; ///< the cluster that all in it belongs to
        bool isCluster = false; ///< it is one itself
        std::vector<int> nodes = {}; ///< that were mentioned in it
    };

    /// Nodes of a further graph have nothing to do with those of this one that have the same names.
    void beginGraph(const QString& name, bool isDirected, bool isStrict);

    int node(const QString& name, Scope& scope, int line);
    int cluster(const QString& name, const Scope& scope, int line);
    /// Lines from each of some nodes to each of others. @return whether there is room for them.
    bool connect(const std::vector<int>& from, const std::vector<int>& to, const Scope& scope,
        const Attributes& attributes, int line);

    const QString& name() const { return m_name; }
    bool isFirst() const { return m_number == 1; }
    AttributedGraph graph;

private:
    bool hasRoomFor(const Attributes& defaults);
    void connect(int from, int to, const Scope& scope, const Attributes& attributes, int line);

    QString m_name;
    int m_number = 0;
    std::size_t m_defaults = 0;
    bool m_isDirected = true;
    bool m_isStrict = false;
    QHash<QString, int> m_nodes;
    QHash<QString, int> m_clusters;
    QHash<std::pair<int, int>, std::size_t> m_edges; ///< of a strict graph
};
