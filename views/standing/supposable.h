#pragma once

#include "model/debate/record.h"

class Selection;
class StandingState;

/// The selected claims and inferences: what can be accepted, rejected or suspended.
std::vector<Target> supposable(const Selection& selection);

/// Assumes this of all of them; nothing takes back what was assumed.
void suppose(StandingState& state, const Selection& selection, std::optional<Attitude> attitude);
