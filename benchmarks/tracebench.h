#pragma once

#include "benchmarks/figure.h"

/// Tracing a claim through 100,000 sources, and reviewing 100,000 claims. Processor time of the one thread.
Figures measureTrace(Effort effort);
