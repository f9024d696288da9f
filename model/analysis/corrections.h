#pragma once

#include "model/debate/debate.h"

#include <unordered_map>

// Which claims lean on sources that were corrected, doubted or retracted: a statement finds them there, or in something
// that comes from there over hops. Hops that were looked up and not located are not followed.

/// Sorted by id. Cost: linear in what comes from the source.
std::vector<ClaimId> claimsLeaningOn(const Debate& debate, SourceId source);

/// The sources a claim leans on that have a correction, the gravest first. Cost: linear in what the claim comes from.
std::vector<const Source*> correctedSourcesBehind(const Debate& debate, ClaimId claim);

/// A mark for each claim that leans on such a source, the gravest where there are several. Cost: a look at each source,
/// and linear in what comes from those that have a correction.
std::unordered_map<ClaimId, Correction> correctionsBehindClaims(const Debate& debate);
