#pragma once

#include "benchmarks/figure.h"

/// Frames of the map as a person pans and zooms it, 1600 × 1000 pixels painted by software, against one
/// QGraphicsView item for every box, text and line of the same map. Needs a QApplication.
Figures measureMap(Effort effort);
