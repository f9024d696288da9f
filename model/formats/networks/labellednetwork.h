#pragma once

#include <QString>

#include <optional>
#include <vector>

// A network with its words, as it is written for other programs: plain values that know nothing of where they are from.

/// What is known of a node's place in the network.
struct LabelledMeasures {
    int degree = 0;
    double strength = 0;
    std::optional<double> betweenness;
    std::optional<double> closeness;
    double eigenvector = 0;
    int community = 0;
};

struct LabelledNode {
    QString id; ///< of the record in the debate
    QString label;
    QString variable; ///< "actor" or "claim"
    QString kind; ///< such as "organisation"; of a claim empty
    int frequency = 0; ///< how often it occurs
    std::optional<LabelledMeasures> measures;
};

/// Always true: `one` is before `other`.
struct LabelledTie {
    int one = 0;
    int other = 0;
    double weight = 0;
    QString meaning; ///< of a weight that is a code, such as "for and against"; else empty
};

struct LabelledNetwork {
    QString rule; ///< such as "congruence"
    QString normalisation; ///< such as "average"
    QString from; ///< first day as ISO 8601; empty: open
    QString to;
    std::vector<LabelledNode> nodes;
    int rows = 0; ///< how many nodes are rows; fewer than all of them in a two-mode network
    std::vector<LabelledTie> ties;

    bool isTwoMode() const { return rows < static_cast<int>(nodes.size()); }
};
