#pragma once

#include "model/layout/layoutrequest.h"

/**
 * Puts boxes on a spiral, the first in the middle, so that none overlap: the last resort for webs, which looks at no
 * lines and always works. Linear.
 *
 * H. Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44(3-4), 1979.
 */
PiecePlaces spiralPlaces(const LayoutPiece& piece, const LayoutGaps& gaps);
