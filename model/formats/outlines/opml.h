#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads outlines in OPML 1 and 2: an entry that begins with "Pro:", "-" or their like bears on what it stands under;
 * others are claims in topics. What feed readers and outliners get wrong is taken as it was meant: missing end tags,
 * undeclared entities, names in capitals, several documents in one. Nothing that it points to is fetched. Linear.
 *
 * @error  kind Input: it is no OPML, or nested deeper than 1,000.
 */
Result<Imported> readOpml(const QByteArray& bytes, const Progress& progress);

/// OPML 2.0; what attributes of ours say besides, other outliners keep or pass over.
Exported writeOpml(const Debate& debate);

bool looksLikeOpml(QByteArrayView start);
