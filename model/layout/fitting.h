#pragma once

#include "model/layout/packing.h"

/// Whether to fit regions together rather than to pack them by their trees: there are not so many that it would take
/// long, and most stand under none, so that lines between them matter less than the room they leave empty.
bool areToBeFitted(const std::vector<PackedBox>& boxes);

/**
 * Places few regions so that none overlap and little is left empty between them: each in turn where it leaves the
 * whole best shaped, a child preferably below its parent and near to where its line ends.
 *
 * Returns their top left corners. Cubic in their number.
 */
std::vector<LayoutPoint> fitted(const std::vector<PackedBox>& boxes, const PackingWishes& wishes);
