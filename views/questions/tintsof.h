#pragma once

#include "model/analysis/positions/comparison.h"
#include "views/map/maptints.h"

#include <unordered_set>

// How the map is coloured by who holds what. Of a query, its date, period and folding are used.

/// What one stakeholder holds: a tint for each stance it takes on some claim.
MapTints tintsOfStances(const Positions& positions, const PositionQuery& query, StakeholderId holder);

/// Where two stakeholders agree, contradict each other, or one of them is silent.
MapTints tintsOfComparison(
    const Positions& positions, const PositionQuery& query, StakeholderId first, StakeholderId second);

/// Who holds what at the date of a query, each by themselves.
HoldersThen holdersThen(const Positions& positions, const PositionQuery& query);

/// The claims that nobody of a side is for, also not on conditions or in part, and the questions that none of the
/// others answers: what a map of what the side asserts leaves out.
std::unordered_set<RecordId> notAsserted(
    const Positions& positions, const PositionQuery& query, const std::vector<StakeholderId>& side);
