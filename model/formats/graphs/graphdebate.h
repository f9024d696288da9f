#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/graphs/graphreading.h"

/**
 * The debate that a graph is, read in this way. Each part that cannot be one of a debate is left out with a remark;
 * attributes that have no other place are kept under their names. Linear.
 *
 * @error  it was cancelled.
 */
Result<Imported> debateFrom(AttributedGraph graph, const GraphReading& reading, const Progress& progress);
