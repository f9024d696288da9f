#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/graphs/attributedgraph.h"

/// All graphs of a DOT file together, as they are written; see parseDot().
Result<AttributedGraph> parseDotText(const QString& text, const Progress& progress);
