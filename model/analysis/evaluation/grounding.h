#pragma once

#include "model/analysis/evaluation/framework.h"

enum class Standing : unsigned char { Stands, Falls, Unsettled };

/// The grounded labelling of a framework: what stands or falls whatever one thinks of the rest.
struct Grounding {
    std::vector<Standing> labels; ///< by node
    std::vector<int> turns; ///< by node, the order in which they were settled; -1: unsettled

    Standing operator[](int node) const { return labels[static_cast<std::size_t>(node)]; }
};

/// P. M. Dung, "On the Acceptability of Arguments …", Artificial Intelligence 77, 1995, by the algorithm of S. Modgil
/// and M. Caminada ("Proof Theories and Algorithms for Abstract Argumentation Frameworks", 2009). Cost: linear.
Grounding groundingOf(const Framework& framework);
