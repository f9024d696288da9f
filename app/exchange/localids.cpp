#include "app/exchange/localids.h"

#include "model/debate/inparts.h"
#include "model/debate/renumbering.h"

#include <unordered_map>

namespace {

/// Keys in a space, by those of a file. Each takes a digest, so that those of many records are made by several threads.
class SpaceKeys {
public:
    SpaceKeys(const Debate& debate, const QString& space)
        : m_space(space)
    {
        std::vector<qint64> local;
        forEachKind([&]<class R>() {
            for (const R& record : debate.table<R>().all())
                local.push_back(record.id.value);
        });
        m_keys.reserve(local.size());
        auto next = local.begin();
        const auto make = [this](std::span<const qint64> part) { return keysFor(part); };
        for (const std::vector<qint64>& keys : inParts(std::span<const qint64>(local), fewest, make)) {
            for (const qint64 key : keys)
                m_keys.emplace(*next++, key);
        }
    }

    RecordId operator()(RecordId id)
    {
        if (!id)
            return id;
        const auto [known, isNew] = m_keys.try_emplace(id.value);
        if (isNew)
            known->second = keyFor(id.value);
        return RecordId(id.kind, known->second);
    }

private:
    static constexpr std::size_t fewest = 2000; ///< that are worth a thread

    qint64 keyFor(qint64 local) const { return keyOfName(m_space + u'/' + QString::number(local)); }
    std::vector<qint64> keysFor(std::span<const qint64> local) const
    {
        std::vector<qint64> keys;
        keys.reserve(local.size());
        for (const qint64 one : local)
            keys.push_back(keyFor(one));
        return keys;
    }

    const QString m_space;
    std::unordered_map<qint64, qint64> m_keys;
};

}

void putIntoSpace(Imported& imported, const QString& space)
{
    SpaceKeys keys(imported.debate, space);
    const auto inSpace = [&](RecordId id) { return keys(id); };
    imported.debate = renumbered(imported.debate, inSpace);
    for (auto* remarks : {&imported.report.repaired, &imported.report.lost}) {
        for (Remark& remark : *remarks)
            remark.about = inSpace(remark.about);
    }
    for (RecordId& id : imported.mentioned)
        id = inSpace(id);
    imported.isLocal = false;
}
