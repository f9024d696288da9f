#include "app/commands/recordids.h"

#include "model/formats/jsonwriter.h"

void writeRecordId(JsonWriter& json, const char* name, RecordId id)
{
    json.key(name);
    json.beginObject();
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            json.member(Traits<R>::table, QString::number(id.value));
    });
    json.endObject();
}
