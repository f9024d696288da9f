#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads nested lists in Markdown: an item that begins with "Pro:", "Con:", "Undercut:" or their like bears on the item
 * it stands under. Headings are topics, links and footnotes sources, and block quotes below an item what they say. What
 * stands outside of lists is left out and told. Linear.
 *
 * @error  kind Input: nothing, more than 64 MB, or no list.
 */
Result<Imported> readMarkdownOutline(const QByteArray& bytes, const Progress& progress);

Exported writeMarkdownOutline(const Debate& debate);

/// Markdown texts in general are documents; an outline of a debate has items that begin with such words.
bool looksLikeMarkdownOutline(QByteArrayView start);
