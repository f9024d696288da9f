#pragma once

#include "model/analysis/directedgraph.h"
#include "model/debate/debate.h"

/// Claims, then inferences, as the nodes of one graph of reasons. Claims that restate each other say the same, and are
/// one node, the first of them. Used until the debate changes.
class SupportGraph {
public:
    explicit SupportGraph(const Debate& debate);

    /// From premises over reasons to what these support, or the other way.
    DirectedGraph supporting() const { return graph(false); }
    DirectedGraph restingOn() const { return graph(true); }

    /// The inference that a node is; null when it is a claim.
    const Inference* inferenceAt(int node) const;

    int nodeOf(const Target& end) const; ///< -1: it is not in the debate
    int nodeOf(ClaimId claim) const { return nodeOf(Target(claim)); }

private:
    DirectedGraph graph(bool isTurnedRound) const;
    void join(const Inference& inference);
    int first(int node) const;
    int& sameAs(int node) const { return m_same[static_cast<std::size_t>(node)]; }

    const Debate& m_debate;
    int m_claims;
    mutable std::vector<int> m_same; ///< for each node one that says the same, in the end the first of them
};
