#pragma once

#include "model/analysis/networks/discoursenetwork.h"

/// Where a node stands in its network.
struct NodeMeasures {
    int degree = 0; ///< nodes it is tied to
    double strength = 0; ///< the sum of its ties' weights
    double betweenness = 0; ///< share of the shortest ways between others that lead through it
    double closeness = 0; ///< 1 / mean length of the ways to others, times the share of nodes they lead to
    double eigenvector = 0; ///< 1 is the most central
    int community = 0; ///< index; numbered by their first member

    bool operator==(const NodeMeasures&) const = default;
};

struct NetworkMeasures {
    std::vector<NodeMeasures> nodes; ///< in the network's order
    int communities = 0;
    double modularity = 0; ///< of the communities, at most 1
    bool hasWays = true; ///< betweenness and closeness are known; too long to find in very large networks

    bool operator==(const NetworkMeasures&) const = default;
};

/**
 * Centralities and communities of a network, of its positive ties alone; ties of the rule "combine" count 1 each.
 *
 * A tie of weight w is 1/w long (M. E. J. Newman, Physical Review E 64, 016132, 2001). Betweenness: L. C. Freeman,
 * Sociometry 40(1), 1977, by the method of U. Brandes, Journal of Mathematical Sociology 25(2), 2001, divided by the
 * number of pairs of others. Closeness: Freeman, Social Networks 1(3), 1978, corrected for networks in parts as by
 * S. Wasserman and K. Faust, 1994, p. 201. Eigenvector: P. Bonacich, ibid. 2(1), 1972. Communities: V. D. Blondel and
 * others, Journal of Statistical Mechanics P10008, 2008, in the order of the nodes, so that they are always the same.
 *
 * @error  kind Cancelled when it was stopped.
 * Cost: nodes times ties for the ways; 500 nodes with 20,000 ties take about a second.
 */
Result<NetworkMeasures> measuresOf(const DiscourseNetwork& network, const std::stop_token& stop = {});
