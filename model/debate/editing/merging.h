#pragma once

#include "model/debate/debate.h"

/**
 * Makes two claims one: every link of `gone` becomes a link of `kept`, which keeps its words and takes over what it has
 * none of (title, note, topic, question, weight, term), the stricter proof standard, and all tags. An inference from
 * one to the other goes, and of two that have become the same one stays, with what bears on either.
 *
 * @error one of them is no longer there, or both are the same.
 */
Result<Edits> mergeClaims(const Debate& debate, ClaimId kept, ClaimId gone);

/// The same for many pairs, `kept` first, one after the other; those of which one is no longer there are passed over.
/// Cost: one copy of the debate, and the look-ups for each pair.
Edits mergeClaims(const Debate& debate, const std::vector<std::pair<ClaimId, ClaimId>>& pairs);
