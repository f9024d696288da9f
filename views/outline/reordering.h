#pragma once

#include "views/outline/outlinerow.h"

/// Sorts a row's record one place up (-1) or down (+1) among its like under the same parent.
/// @error it is the first or last already.
Result<Edits> moveByOne(const Debate& debate, const OutlineRow& row, int step);
