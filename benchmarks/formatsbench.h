#pragma once

#include "benchmarks/figure.h"

/// Reading and writing files of the field.
Figures measureFormats(Effort effort);
