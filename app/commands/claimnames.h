#pragma once

#include "model/debate/debate.h"

/// A claim by its id, by the name it has in a hand-written file, or by its title or text where only one has it.
Result<ClaimId> claimCalled(const Debate& debate, const QString& word);

/// Several of them, separated by commas; nothing is no claim.
Result<std::vector<ClaimId>> claimsCalled(const Debate& debate, const QString& words);
