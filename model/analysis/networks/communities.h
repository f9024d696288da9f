#pragma once

#include <stop_token>
#include <vector>

/// A line between two of `count` nodes. Always true: its weight is positive and its ends differ.
struct WeightedLine {
    int one = 0;
    int other = 0;
    double weight = 0;
};

struct Communities {
    std::vector<int> of; ///< of each node; numbered by their first member
    int count = 0;
    double modularity = 0;
};

/**
 * Groups of nodes that have more to do with each other than their strengths would have it, by the method of Louvain:
 * nodes move to the neighbours' community that raises modularity most, in their order and the first of equals; then
 * communities become nodes, and so on until nothing rises. The same network always has the same communities.
 *
 * V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics P10008, 2008. Stops early, with what it has, when told to. Cost: some passes over
 * the lines.
 */
Communities communitiesOf(int count, const std::vector<WeightedLine>& lines, const std::stop_token& stop = {});

/// Modularity of a division (M. E. J. Newman and M. Girvan, Physical Review E 69, 026113, 2004); 0 without lines.
double modularityOf(const std::vector<int>& communities, const std::vector<WeightedLine>& lines);
