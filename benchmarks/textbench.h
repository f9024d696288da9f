#pragma once

#include "benchmarks/figure.h"

/// What is done with long texts and long bibliographies: candidates and quotations of 2 MB, 100,000 entries.
Figures measureTexts(Effort effort);
