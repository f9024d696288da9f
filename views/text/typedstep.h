#pragma once

#include "model/debate/edit.h"

#include <functional>

/// What typing came to, as a step of the debate's history.
struct TypedStep {
    QString label;
    Edits edits;
    bool isUndone = false; ///< the debate stays as it is, and redo makes it
    std::function<bool()> begins = [] { return true; }; ///< asked when its turn comes: whether it is still to be made
};

/// Makes a step of many edits without making the window wait. What came of it is told later, or never where a person
/// stopped it; until then the debate is read-only.
using StepBeside = std::function<void(const TypedStep& step, const std::function<void(const Result<Changes>&)>& then)>;
