#pragma once

#include "model/debate/debate.h"

/// Stakeholders, separated by commas, each by its id, by the name it has in a hand-written file, or by its name or
/// alias where only one has it; nothing is nobody.
Result<std::vector<StakeholderId>> stakeholdersCalled(const Debate& debate, const QString& words);
