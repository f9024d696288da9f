#pragma once

#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/linechanges.h"

/// What makes references follow: where a claim that the text had under one title has another one now, with the same
/// words or in the same place, and there are still references to the title it had. Cost: linear.
std::vector<TextReplacement> retitledReferences(const ArgdownBase& before, const ArgdownModel& now);
