#pragma once

#include "model/analysis/directedgraph.h"
#include "model/debate/debate.h"

#include <unordered_map>

/**
 * Hops between whole sources, each with all passages in it: tells without a trace where none can find anything. Used
 * until the debate changes. Cost: linear in the hops.
 */
class HopsBetweenSources {
public:
    explicit HopsBetweenSources(const Debate& debate);

    /// The web of hops, whichever way they lead, that the text of a statement is part of; -1: none.
    int webOf(const Statement& statement) const;

    /// Whether hops from the text of a statement may lead into a circle.
    bool leadIntoCircle(const Statement& statement) const;

private:
    RecordId textOf(const Statement& statement) const;
    RecordId textOf(CitationEnd end) const; ///< its source, or the document of no known source
    int addNode(CitationEnd end);
    int webOf(int node);
    void markCircles(const DirectedGraph& graph, const Components& components);

    const Debate& m_debate;
    std::unordered_map<RecordId, int> m_nodes;
    std::vector<int> m_webs; ///< for each node one of its web, in the end the same for all of them
    std::vector<bool> m_leadsIntoCircle; ///< by node
};
