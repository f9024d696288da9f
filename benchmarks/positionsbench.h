#pragma once

#include "benchmarks/figure.h"

/// Who holds what: 500 stakeholders, 2,000 claims and 100,000 statements. Processor time of the one thread.
Figures measurePositions(Effort effort);
