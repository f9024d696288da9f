#pragma once

#include "benchmarks/figure.h"

/// The matrix of positions and the table of statements in the window: first pictures, scrolling, sorting.
Figures measureMatrix(Effort effort);
