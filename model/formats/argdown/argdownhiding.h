#pragma once

#include "model/formats/argdown/argdownmerge.h"

// A fault that costs a part of a text hides what is in that part: it stays what it was.

/// Of what is said, the values that no longer are, and where it stood.
void keepHiddenValues(const ArgdownBase& before, const ArgdownModel& now, const ArgdownMatches& records, Debate& is);

/// Whatever is no longer said, so that the next text may show it again.
void keepHidden(const ArgdownBase& before, ArgdownBase& now);
