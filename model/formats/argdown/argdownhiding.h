#pragma once

#include "model/formats/argdown/argdownmerge.h"

// A fault that costs a part of a text hides what is in that part: it stays what it was.

/// Of what is said, the values that no longer are, and where it stood.
void keepHiddenValues(
    const ArgdownBase& before, const ArgdownModel& now, const ArgdownMatches& records, ArgdownBase& base);

/// Whatever is no longer said, so that the next text may show it again.
void keepHidden(const ArgdownBase& before, ArgdownBase& now);

/// What has become of a text while a fault hides a part of it: whose words are there as often as before has not become
/// what has none of them.
ArgdownMayBecome mayBecomeIn(const QString& before, const QString& now);

/// Of what is hidden since this text, that of which it has no word: no fault hides that, somebody has deleted it.
void tellDeleted(const ArgdownBase& before, const QString& text, ArgdownBase& now);
