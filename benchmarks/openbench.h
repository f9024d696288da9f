#pragma once

#include "benchmarks/figure.h"

/// From starting the program to its first picture of a debate whose places are stored: 100,000 claims against a limit,
/// 10,000 against vym and xdot opening the same map. All are timed from outside, by the pixels they paint.
Figures measureOpening(Effort effort);
