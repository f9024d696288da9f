#pragma once

#include "model/debate/idindex.h"
#include "model/debate/record.h"
#include "model/debate/sharedlist.h"

#include <QVarLengthArray>

#include <span>

/// Who refers to whom, looked up by the one referred to. Most records have one or two referrers: they need no memory of
/// their own. Copies share what none of them has changed since.
class Referrers {
public:
    /// In no particular order. It holds until the next change.
    std::span<const RecordId> of(RecordId referred) const
    {
        const std::size_t place = indexOf(referred.kind).find(referred.value);
        return place == IdIndex::none ? std::span<const RecordId>() : std::span(m_lists[place].data(), count(place));
    }
    void add(RecordId referred, RecordId referrer)
    {
        IdIndex& index = indexOf(referred.kind);
        std::size_t place = index.find(referred.value);
        if (place == IdIndex::none) {
            place = m_lists.size();
            m_lists.push_back({});
            index.set(referred.value, place);
        }
        m_lists.own(place).append(referrer);
    }
    void remove(RecordId referred, RecordId referrer)
    {
        const std::size_t place = indexOf(referred.kind).find(referred.value);
        if (place != IdIndex::none)
            m_lists.own(place).removeIf([&](RecordId one) { return one == referrer; });
    }
    void reserve(Kind kind, std::size_t count) { indexOf(kind).reserve(count); }

private:
    std::size_t count(std::size_t place) const { return static_cast<std::size_t>(m_lists[place].size()); }
    IdIndex& indexOf(Kind kind) { return m_indexes[static_cast<std::size_t>(kind)]; }
    const IdIndex& indexOf(Kind kind) const { return m_indexes[static_cast<std::size_t>(kind)]; }

    std::array<IdIndex, kindCount> m_indexes;
    SharedList<QVarLengthArray<RecordId, 2>> m_lists; ///< an empty one stays for its record to come back
};
