#include "app/commands/recordids.h"

#include "model/formats/jsonwriter.h"

void writeRecordId(JsonWriter& json, const char* name, RecordId id)
{
    json.key(name);
    writeRecordId(json, id);
}

void writeRecordId(JsonWriter& json, RecordId id)
{
    json.beginObject();
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            json.member(Traits<R>::table, QString::number(id.value));
    });
    json.endObject();
}
