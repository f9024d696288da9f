#pragma once

#include "model/layout/layoutrequest.h"

/**
 * How hard a drawing of a piece is to read: the length of its tree's lines, and for each crossing of two lines about
 * the width of a card more. Lines count as straight ones between the middles of boxes.
 *
 * Quadratic in the number of lines: 0.1 ms for 100. No Qt.
 */
double drawingCost(const LayoutPiece& piece, const PiecePlaces& centres);
