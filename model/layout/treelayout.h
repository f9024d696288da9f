#pragma once

#include "model/layout/layoutrequest.h"

/**
 * Lays a piece out as a tree, each box centred over those that stand under it and all of one rank at one height.
 *
 * The last resort: it always works, and no two boxes overlap. Linear, iterative: 100,000 boxes take some 10 ms. Lines
 * that are not of the tree are not looked at.
 */
PiecePlaces treePlaces(const LayoutPiece& piece, const LayoutGaps& gaps);
