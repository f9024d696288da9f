#pragma once

#include "benchmarks/figure.h"

/// A debate of 100,000 claims and 115,000 inferences in a file: opening, editing, undoing, saving, searching.
Figures measureStore(Effort effort);
