#pragma once

#include "model/formats/graphs/graphinferences.h"
#include "model/formats/graphs/graphkeys.h"
#include "model/formats/graphs/graphreading.h"
#include "model/formats/graphs/groupsbyname.h"
#include "model/formats/tally.h"

/// The records that a graph's nodes and groups are, before lines say how they hang together.
struct GraphRecords {
    std::vector<GraphPart> parts; ///< of each node
    std::vector<std::size_t> places; ///< of each node among the records of its part
    std::vector<Issue> issues;
    std::vector<Topic> topics; ///< the groups first, in their order
    TagsByName tags;
    std::vector<Claim> claims;
    std::vector<Place> cards;
    std::vector<InferenceDraft> drafts;
    int leftOut = 0; ///< nodes
    Tally bareIssues; ///< that have attributes for which there is no room
};

GraphRecords recordsOf(const AttributedGraph& graph, const GraphReading& reading, GraphKeys& keys);
