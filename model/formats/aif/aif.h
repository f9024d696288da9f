#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads argument graphs of the Argument Interchange Format in JSON: nodesets of AIFdb, files of OVA2 and OVA3, and
 * xAIF.
 *
 * Information nodes become claims; nodes of inference, conflict and rephrase become inferences with all their premises,
 * on claims or on each other to any depth. One with several conclusions becomes as many inferences. What a locution
 * says of a claim becomes a statement of its speaker, with the locution's words as a quotation: of the file's own text
 * where that marks them, else of a text that lists the locutions. Nodes that bear on nothing, or rest on nothing, are
 * kept with a claim they touch, off the map, and are written again.
 *
 * The ids of AIFdb, of sessions of OVA, and our own are the same in every file; others make the reading local.
 *
 * @error  not JSON (with line and column), no list of nodes, or more than 64 MB.
 *
 * Cost: linear; some 10 µs a node.
 */
Result<Imported> readAif(const QByteArray& bytes, const Progress& progress);

/// The debate as AIFdb gives its nodesets, with the scheme fulfilments and participants that it takes.
Exported writeAif(const Debate& debate);

bool looksLikeAif(QByteArrayView start);
