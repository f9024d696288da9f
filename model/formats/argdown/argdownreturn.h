#pragma once

#include "model/formats/argdown/argdownrevival.h"

/// Claims and sections that nothing is known of are those that had these very words, under the same title if there are
/// any, and are gone.
void matchGone(const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches);
