#pragma once

#include "benchmarks/figure.h"

/// The review of a large debate: all of it, and after one edit of each sort.
Figures measureReview(Effort effort);
