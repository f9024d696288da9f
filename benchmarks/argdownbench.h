#pragma once

#include "benchmarks/figure.h"

/// Argdown of 1,000 and 5,000 statements, as whole processes against @argdown/cli: to JSON, and to a map with places; and
/// what reading it, and merging one edit of it, takes while somebody types.
Figures measureArgdown(Effort effort);
