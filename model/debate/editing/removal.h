#pragma once

#include "model/debate/debate.h"

/**
 * Drops records together with all that cannot stand without them, and frees the rest of references to them: an
 * inference goes with its target or its last premise, a statement with its claim, passages with their text; a claim
 * only loses the topic, and an inference the scheme, with the answers to its questions. What merely was a reason for a dropped claim stays in the debate.
 *
 * @error one of them is no longer there.
 */
Result<Edits> removal(const Debate& debate, const std::vector<RecordId>& records);

/// A claim and all that bears on it, on what bears on it, and so on, unless it also bears on something else.
std::vector<RecordId> branchOf(const Debate& debate, ClaimId claim);
