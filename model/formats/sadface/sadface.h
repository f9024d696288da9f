#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads SADFace (Simple Argument Description Format), as versions 0.1 to 0.5 and the tools Canary and MonkeyPuzzle
 * write it: atoms are claims, inference and conflict nodes (or "scheme" nodes with a name) inferences, a conflict that
 * is neither from nor to anything two objections, resources texts, and sources passages of them. Linear.
 *
 * @error  kind Input: it is not JSON (with line and column), or has no list of nodes.
 */
Result<Imported> readSadface(const QByteArray& bytes, const Progress& progress);

/// Version 0.5. What SADFace has no word for, but room, stands under "counterpoint" in metadata, as it allows.
Exported writeSadface(const Debate& debate);

bool looksLikeSadface(QByteArrayView start);
