#pragma once

#include "app/exchange/inputreading.h"

/// The places of arrivals in the order to join them: as they came, but that those which mention records of a kind come
/// after those that have records of it, as far as this leads in no circle. Cost: linear, but for
/// circles, each of which costs a walk over all that wait.
std::vector<std::size_t> joiningOrder(const std::vector<Arrival>& arrivals);
