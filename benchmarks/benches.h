#pragma once

#include "benchmarks/figure.h"

/// Figures that are measured together, by what they are about.
struct Bench {
    QString name; ///< what --only takes
    Figures (*measure)(Effort effort);
};

/// Every bench of the program, in the order they are run.
std::vector<Bench> benches();
