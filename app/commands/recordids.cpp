#include "app/commands/recordids.h"

#include "model/formats/jsonwriter.h"
#include "model/formats/recordname.h"

void writeRecordId(JsonWriter& json, const char* name, RecordId id)
{
    json.key(name);
    writeRecordId(json, id);
}

void writeRecordId(JsonWriter& json, RecordId id)
{
    json.beginObject();
    json.member(recordNameOf(id.kind), QString::number(id.value));
    json.endObject();
}
