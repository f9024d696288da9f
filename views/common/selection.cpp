#include "views/common/selection.h"

#include <unordered_set>

static constexpr std::size_t mostKept = 20; ///< selections before the present one

bool Selection::contains(RecordId id) const
{
    return std::find(m_records.begin(), m_records.end(), id) != m_records.end();
}

void Selection::select(RecordId id)
{
    select(id ? std::vector{id} : std::vector<RecordId>());
}

static bool hasRepetitions(std::vector<RecordId> ids)
{
    std::ranges::sort(ids, {}, [](RecordId id) { return std::pair(id.kind, id.value); });
    return std::ranges::adjacent_find(ids) != ids.end();
}

void Selection::select(std::vector<RecordId> ids)
{
    std::unordered_set<RecordId> seen;
    if (hasRepetitions(ids)) // rarely; sorting many is much cheaper than a set of them
        std::erase_if(ids, [&](RecordId id) { return !seen.insert(id).second; });
    take(std::move(ids));
}

/// Without repetitions.
void Selection::take(std::vector<RecordId> ids)
{
    if (ids == m_records)
        return;
    if (!m_records.empty())
        m_before.push_back(m_records);
    if (m_before.size() > mostKept)
        m_before.pop_front();
    m_records = std::move(ids);
    m_wasDropped = false;
    emit changed();
}

void Selection::toggle(RecordId id)
{
    std::vector<RecordId> ids = m_records;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    select(std::move(ids));
}

void Selection::follow(const Debate& debate, const Changes& changes)
{
    const std::unordered_set<RecordId> dropped(changes.dropped.begin(), changes.dropped.end());
    const auto mayBeGone = [&](RecordId id) { return changes.isEverything || dropped.contains(id); };
    if (std::ranges::none_of(m_records, mayBeGone))
        return;
    std::vector<RecordId> ids = m_records;
    std::erase_if(ids, [&](RecordId id) { return !debate.contains(id); });
    take(std::move(ids));
    m_wasDropped = m_records.empty();
}

void Selection::goBack(const Debate& debate)
{
    for (auto before = m_before.rbegin(); m_wasDropped && before != m_before.rend(); ++before) {
        std::vector<RecordId> ids = *before;
        std::erase_if(ids, [&](RecordId id) { return !debate.contains(id); });
        if (!ids.empty())
            return take(std::move(ids));
    }
}

void Selection::reveal(RecordId id)
{
    select(id);
    emit revealed(id);
}
