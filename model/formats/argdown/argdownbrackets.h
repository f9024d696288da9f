#pragma once

#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/linechanges.h"

/**
 * The titles that somebody has taken out of their brackets to type others, to be put back in between: known by the
 * words behind the brackets, or by what stands before them. Cost: linear.
 */
std::vector<TextReplacement> emptiedTitles(const ArgdownBase& before, const QString& text);

/// A place in a text with such titles (in its order), as it is without them.
qsizetype placeWithout(const std::vector<ArgdownSpan>& titles, qsizetype place);
