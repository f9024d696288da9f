#pragma once

#include "model/analysis/directedgraph.h"
#include "model/analysis/trace.h"

/**
 * Gives each node its column in time, from 0 for the earliest.
 *
 * Days that are alike share columns; where one of them leads to the other, it stands a column later. What has no date
 * stands after what it comes from, else before what comes from it, else at the end. Cost: n log n.
 */
void setColumns(Trace& trace, const Components& components);
