#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads a discussion that Kialo exported as text, in the layout of until 2022 ("Discussion Title:", a claim on a line)
 * or the one since 2024 ("Discussion Name:", a claim below its number, sources at the end). Kialo does not describe
 * either; this follows 24 exports. Claims are reasons and objections, "-> See 1.2." one more of the claim that is
 * there, links and footnotes sources, with what they quote.
 *
 * Keys are made from the discussion's title and the claims' texts: numbers change as people vote. Linear.
 *
 * @error  kind Input: it does not begin like a discussion, has no claim, or is larger than 64 MB.
 */
Result<Imported> readKialo(const QByteArray& bytes, const Progress& progress);

/// The older layout. What it cannot hold is told.
Exported writeKialo(const Debate& debate);

bool looksLikeKialo(QByteArrayView start);
