#pragma once

#include "benchmarks/figure.h"

/// Discourse networks of 500 stakeholders, 2,000 claims and 100,000 statements, one and in moving windows.
Figures measureNetworks(Effort effort);
