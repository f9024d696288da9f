#pragma once

#include "benchmarks/figure.h"

/// Reading and writing a merged corpus in AIF: 40,000 nodes.
Figures measureAif(Effort effort);
