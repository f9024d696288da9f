#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

// Argdown (argdown.org), a markup for arguments, and the JSON that @argdown/cli makes of it.

/// How a debate becomes Argdown.
struct ArgdownStyle {
    /// Ids and all that has no place in Argdown proper, as data, so that reading gives the same records again. Without,
    /// the text is for people: titles, texts, tags and relations.
    bool isComplete = true;
};

/**
 * Reads Argdown in any of the encodings of decodedtext.h. Whatever is not Argdown costs its block and is listed as
 * lost, with line and column.
 *
 * A statement or an argument without premises is a claim, a premise-conclusion structure is an inference for each of
 * its conclusions, sections are topics, and data are what their keys say or kept.
 *
 * @error  no text, more than 64 MB, given up.
 */
Result<Imported> readArgdown(const QByteArray& bytes, const Progress& progress);

/// The same from the JSON export (@argdown/cli 1.x, `argdown json`).
Result<Imported> readArgdownJson(const QByteArray& bytes, const Progress& progress);

/**
 * A text that @argdown/core 1.7.5 reads to exactly these texts and relations. Relations that need it, such as linked
 * objections and what is undercut, are written as arguments with premises and a conclusion.
 *
 * The report lists what Argdown cannot carry: documents with their turns and passages, citations, answers to critical
 * questions, places and views of the map, dismissals, schemes and scenarios; restatements are written as data only.
 */
Exported writeArgdown(const Debate& debate);
Exported writeArgdown(const Debate& debate, const ArgdownStyle& style);

/// Whether the first bytes look like Argdown rather than Markdown.
bool looksLikeArgdown(QByteArrayView start);
bool looksLikeArgdownJson(QByteArrayView start);
