#pragma once

#include "benchmarks/figure.h"

/// Gradual strengths against a fourth-order Runge–Kutta of the same equations, and after an edit.
Figures measureStrength(Effort effort);
