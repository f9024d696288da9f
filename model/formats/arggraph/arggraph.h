#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads an argumentation graph as the corpora of short argumentative texts by Peldszus and Stede have it ("An annotated
 * corpus of argumentative microtexts", 2015).
 *
 * Its units become claims, with the words of the text as quotations; supports, rebuttals and undercuts become
 * inferences, on claims or on each other to any depth, further sources their linked premises. What a unit says is
 * stated by a proponent or an opponent, and the author takes a stance on a claim that stands for the topic.
 *
 * Ids follow from the graph's own id and its words, so that a graph annotated anew updates itself, and a translation
 * under the same id is another one.
 *
 * @error  not XML (with line and column), another root, entities of its own, or more than 64 MB.
 */
Result<Imported> readArggraph(const QByteArray& bytes, const Progress& progress);

/// One graph of all claims, reasons and objections. Restatements have no place in it.
Exported writeArggraph(const Debate& debate);

bool looksLikeArggraph(QByteArrayView start);
