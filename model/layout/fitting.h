#pragma once

#include "model/layout/packing.h"

/// More regions than these would take too long.
inline constexpr std::size_t mostFitted = 40;

/**
 * Places few regions so that none overlap and little is left empty between them: each in turn where it leaves the
 * whole best shaped, a child preferably below its parent and near to where its line ends.
 *
 * For a map that a person sees as a whole; `packed` is for more. Returns their top left corners. Cubic in their number.
 */
std::vector<LayoutPoint> fitted(const std::vector<PackedBox>& boxes, const PackingWishes& wishes);
