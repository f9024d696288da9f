#pragma once

#include "benchmarks/figure.h"

/// The longest time that a window's thread works without answering, gesture by gesture, with 100,000 claims open, and
/// what an edit takes from the click to its repaint. Thread CPU time: a busy machine makes no difference. Needs a
/// QApplication.
Figures measureWindow(Effort effort);
