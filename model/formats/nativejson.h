#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

// Counterpoint's own JSON: lossless for content, in a stable order, so that writing, reading and writing again gives
// the same bytes and line-based tools can compare and merge it. docs/native-json.md describes it, and
// resources/native-json.schema.json says the same to programs.

/// The debate as text. Never loses anything. Cost: about 2 µs a record.
Exported writeNativeJson(const Debate& debate);

/// The records of a kind, as writeNativeJson() lists them.
void writeNativeList(JsonWriter& json, const Debate& debate, Kind kind);

/**
 * A debate from text in UTF-8 (or UTF-16 with a byte order mark), at most 64 MB, nested at most 1,024 levels deep.
 *
 * Reads all or nothing.
 *
 * @error  the text is too long, not JSON, or not a debate: unknown and repeated keys, values of a wrong type, unknown
 *         words, missing keys, ids used twice, references to nothing, numbers, passages and dates outside what they may
 *         be. The first fault is named with its JSON path, line and column; up to 19 others follow.
 *
 * Cost: about 10 µs a record.
 */
Result<Imported> readNativeJson(const QByteArray& bytes);

/// Whether the first bytes of a text look like Counterpoint's own JSON.
bool looksLikeNativeJson(QByteArrayView start);

/// The JSON Schema (draft 2020-12) of what readNativeJson() accepts.
QByteArray nativeJsonSchema();
