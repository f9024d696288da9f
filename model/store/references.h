#pragma once

#include "model/debate/debate.h"
#include "model/debate/result.h"

/// Whether no reference would lead nowhere after the edits, of which each record has at most one; else the reason.
/// Cost: in proportion to the edits and to what refers to what they drop.
Done checkReferences(const Debate& debate, const Edits& edits);
