#pragma once

#include "model/debate/debate.h"

/// What a step is called in the history and in the undo menu: what is done, and to what, such as
/// "Add Undercut to the reason “It is safe”". Of several records that are alike none is named.
/// @param debate  as it is before the step.
QString stepName(const QString& what, const Debate& debate, const Edits& edits);
