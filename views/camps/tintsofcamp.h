#pragma once

#include "views/camps/campsanswer.h"
#include "views/map/maptints.h"

/// How the map is coloured by a camp: what it holds, what it gives up and what it leaves open, of the claims that the
/// camps of its part differ on. Empty when there is no such camp.
MapTints tintsOfCamp(const CampsAnswer& answer, const CampPlace& place);
