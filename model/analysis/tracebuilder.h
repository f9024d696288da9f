#pragma once

#include "model/analysis/trace.h"

/// The nodes and hops of a trace, before anything is found out about them: `circle`, `column` and the like are unset.
/// Cost: linear in what is reached.
Trace reachedFrom(const Debate& debate, ClaimId claim);
