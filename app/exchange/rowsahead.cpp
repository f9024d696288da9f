#include "app/exchange/rowsahead.h"

#include <set>

std::optional<Debate> withRowsAhead(
    const Debate& debate, const Imported& imported, std::span<const Imported* const> later)
{
    std::set<Kind> named;
    for (const RecordId id : imported.mentioned)
        named.insert(id.kind);
    if (named.empty())
        return std::nullopt;
    Edits rows;
    for (const Imported* other : later) {
        const std::set<RecordId> mentioned(other->mentioned.begin(), other->mentioned.end());
        forEachKind([&]<class R>() {
            if (!named.contains(kindOf<R>))
                return;
            for (const R& record : other->debate.table<R>().all()) {
                if (!mentioned.contains(record.id) && !debate.contains(record.id)
                    && !imported.debate.contains(record.id))
                    rows.push_back(put(record));
            }
        });
    }
    if (rows.empty())
        return std::nullopt;
    Debate ahead = debate;
    ahead.apply(rows);
    return ahead;
}
