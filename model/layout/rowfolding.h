#pragma once

#include "model/layout/layoutrequest.h"

/// Where a branch was before, as far as that matters to where it goes.
enum class FormerRow { Unknown, First, Lower };

/// What is folded in a piece, and how.
struct RowFold {
    int box = -1; ///< the one whose branches become rows; -1: none
    std::vector<FormerRow> former; ///< by box
    bool isNeeded = false; ///< also when that makes lines longer, or more of them cross
    double widest = 0; ///< that branches need not be put in more rows for
    double aspect = 1; ///< width to height that is wide enough
};

/// Where boxes are, and the ways of the lines from them to what they stand under, from the box on; mostly none.
struct FoldedPlaces {
    PiecePlaces centres;
    std::vector<std::vector<LayoutPoint>> ways;
};

/**
 * Folds the branches of one box into rows, one below the other.
 *
 * They hang at both sides of a trunk under the box, each side by itself and as high as what is above lets it; the lines
 * of all rows but the first go along the trunk and over the branches of their row, each in a lane of its own. Shallow
 * branches come first, in each row they are in the order in which they stood. No line of these runs behind a box.
 *
 * @param places  of the piece drawn in ranks, from which each branch keeps its shape. The result when nothing is
 * folded. Quadratic in the number of boxes. No Qt.
 */
FoldedPlaces foldedIntoRows(
    const LayoutPiece& piece, const PiecePlaces& places, const LayoutGaps& gaps, const RowFold& fold);
