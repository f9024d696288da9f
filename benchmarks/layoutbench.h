#pragma once

#include "benchmarks/figure.h"

/// Layout through the helper against `dot -Tplain` of the same map with boxes of the same size: time, memory, quality;
/// dense maps, one claim added to a large map, memory over many layouts.
Figures measureLayout(Effort effort);
