#pragma once

#include "model/debate/debate.h"

/**
 * Makes two stakeholders one: statements, turns and members of `gone` become those of `kept`, which takes over its name
 * and aliases as aliases, and whatever it has none of. No statement lists the same one twice in one role, and nobody is
 * part of themselves.
 *
 * @error one of them is no longer there, or both are the same.
 */
Result<Edits> mergeStakeholders(const Debate& debate, StakeholderId kept, StakeholderId gone);
