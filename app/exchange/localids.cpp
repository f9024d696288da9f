#include "app/exchange/localids.h"

#include "model/debate/keypair.h"
#include "model/debate/renumbering.h"

void putIntoSpace(Imported& imported, const QString& space)
{
    const auto inSpace
        = [key = keyOfName(space)](RecordId id) { return id ? RecordId(id.kind, keyOfPair(key, id.value)) : id; };
    imported.debate = renumbered(std::move(imported.debate), inSpace);
    for (auto* remarks : {&imported.report.repaired, &imported.report.lost}) {
        for (Remark& remark : *remarks)
            remark.about = inSpace(remark.about);
    }
    for (RecordId& id : imported.mentioned)
        id = inSpace(id);
    imported.isLocal = false;
}
