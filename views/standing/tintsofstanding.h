#pragma once

#include "views/map/maptints.h"

struct StandingAnswer;
class Debate;

/// How the map is coloured by what stands: a sign, a pattern and a colour for each judgement; by weights, the sign is
/// the strength in per cent, by tens.
MapTints tintsOfStanding(const Debate& debate, const StandingAnswer& answer);
