#pragma once

#include "model/debate/edit.h"
#include "model/formats/nativejson.h"

#include <QFile>

/// What makes the Amnesty sample of an empty debate; nothing when it cannot be read. Needs the formats library.
inline Edits sampleDebate()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"));
    Edits edits;
    if (!file.open(QIODevice::ReadOnly))
        return edits;
    const Result<Imported> read = readNativeJson(file.readAll());
    if (!read)
        return edits;
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, DebateInfo>) {
            for (const R& record : read->debate.table<R>().all())
                edits.push_back(put(record));
        }
    });
    return edits;
}
