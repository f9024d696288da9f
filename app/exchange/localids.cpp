#include "app/exchange/localids.h"

#include "model/debate/renumbering.h"

#include <unordered_map>

void putIntoSpace(Imported& imported, const QString& space)
{
    std::unordered_map<qint64, qint64> keys; // most are asked for several times, and making one takes a digest
    keys.reserve(imported.debate.claims().all().size() + imported.debate.inferences().all().size());
    const auto inSpace = [&](RecordId id) {
        if (!id)
            return id;
        const auto [known, isNew] = keys.try_emplace(id.value);
        if (isNew)
            known->second = keyOfName(space + u'/' + QString::number(id.value));
        return RecordId(id.kind, known->second);
    };
    imported.debate = renumbered(imported.debate, inSpace);
    for (auto* remarks : {&imported.report.repaired, &imported.report.lost}) {
        for (Remark& remark : *remarks)
            remark.about = inSpace(remark.about);
    }
    for (RecordId& id : imported.mentioned)
        id = inSpace(id);
    imported.isLocal = false;
}
