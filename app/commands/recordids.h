#pragma once

#include "model/debate/record.h"

class JsonWriter;

/// Writes a member whose value names a record by kind and id, such as `"card": {"claim": "12"}`.
void writeRecordId(JsonWriter& json, const char* name, RecordId id);

/// The same as an element of a list.
void writeRecordId(JsonWriter& json, RecordId id);
