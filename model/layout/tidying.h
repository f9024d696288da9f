#pragma once

#include "model/layout/layoutrequest.h"

/**
 * Draws a layered piece together: dot centres the boxes of a rank, so that one high box keeps all the others down, and
 * it spreads the ranks below by what stands in them. Boxes rise until they meet what they stand under or what was above
 * them, and branches move in towards what they stand under. No boxes overlap that did not; a tenth off the length of
 * the lines.
 *
 * Quadratic in the number of boxes, of which there are some hundred at most: 0.1 ms for 100. No Qt: the helper does it.
 */
void drawTogether(PiecePlaces& places, const LayoutPiece& piece, const LayoutGaps& gaps);
