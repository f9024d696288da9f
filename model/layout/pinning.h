#pragma once

#include "model/layout/arrangement.h"
#include "model/layout/layoutplan.h"

/// Puts the pinned cards of a section where people want them, and lets the others make way as well as there is room;
/// what was pinned before and is not now goes back. @param origin  of the section. Returns whether anything is not as
/// usual.
bool applyPins(PlacedSection& section, QPointF origin, const Pins& pins);
