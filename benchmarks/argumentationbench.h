#pragma once

#include "benchmarks/figure.h"

/// Abstract argumentation against clingo (Debian's gringo) with plain encodings: debate maps, frameworks of ICCMA, hard
/// random ones.
Figures measureArgumentation(Effort effort);
