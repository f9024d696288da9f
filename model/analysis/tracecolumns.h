#pragma once

#include "model/analysis/directedgraph.h"
#include "model/analysis/trace.h"

/**
 * Gives each node its column in time, from 0 for the earliest.
 *
 * Days that are alike share columns. What leads to another stands after it unless its date forbids that, so that "2015"
 * stands after "2015-07" where it was taken from there. What has no date stands after what it comes from, else before
 * what comes from it, else at the end. Cost: n log n.
 */
void setColumns(Trace& trace, const Components& components);
