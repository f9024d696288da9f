#pragma once

#include "model/debate/records.h"
#include "model/formats/arggraph/arggraphdata.h"

#include <QHash>

/// Makes inferences of a graph's edges: further sources become premises of the edge that they lead to, and edges are
/// settled from the claims outwards, so that each chain ends at a claim. Cost: linear.
class ArgEdges {
public:
    ArgEdges(ArgGraph& graph, const QHash<QString, ClaimId>& claims, const QString& keyPrefix);

    std::vector<Inference> inferences();

private:
    const ArgEdge& at(int edge) const { return m_graph.edges[static_cast<std::size_t>(edge)]; }
    void settle();
    void add(int edge);
    void addPremise(int edge);
    void lose(int edge, const QString& what);

    ArgGraph& m_graph;
    const QHash<QString, ClaimId>& m_claims; ///< by unit
    const QString& m_keyPrefix;
    QHash<QString, int> m_byId; ///< in the graph's edges
    QHash<int, std::vector<int>> m_leadingTo; ///< edges by the edge they end on
    std::vector<bool> m_isSettled;
    std::vector<std::size_t> m_madeAt; ///< by edge, in m_made: what it became, or what it is a premise of
    std::vector<Inference> m_made;
};
