#include "app/exchange/localids.h"

#include "model/debate/renumbering.h"

void putIntoSpace(Imported& imported, const QString& space)
{
    const auto inSpace
        = [&](RecordId id) { return id ? RecordId(id.kind, keyOfName(space + u'/' + QString::number(id.value))) : id; };
    imported.debate = renumbered(imported.debate, inSpace);
    for (auto* remarks : {&imported.report.repaired, &imported.report.lost}) {
        for (Remark& remark : *remarks)
            remark.about = inSpace(remark.about);
    }
    for (RecordId& id : imported.mentioned)
        id = inSpace(id);
    imported.isLocal = false;
}
