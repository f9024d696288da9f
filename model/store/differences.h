#pragma once

#include "model/debate/debate.h"

/// The edits that make one debate equal to another. Cost: linear in both.
Edits editsBetween(const Debate& from, const Debate& to);
