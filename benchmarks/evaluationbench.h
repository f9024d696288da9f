#pragma once

#include "benchmarks/figure.h"

/// What stands in a map of 10,000 claims after an edit, and what is asked of it. Processor time of the one thread.
Figures measureEvaluation(Effort effort);
