#pragma once

#include "model/debate/debate.h"

// The order by hand, in which people see stakeholders and claims.

/// Puts one before another; to the end, when that is none. Where it is already: no edits. Touches the moved one alone,
/// or all when there is no number left between two. @error one of them is no longer there.
Result<Edits> sortBefore(const Debate& debate, StakeholderId moved, StakeholderId next);
Result<Edits> sortBefore(const Debate& debate, ClaimId moved, ClaimId next);
