#pragma once

#include "model/debate/record.h"
#include "model/debate/result.h"

/// One step of a change: put a record (new, or in place of the one with its id), or drop one.
struct Edit {
    std::variant<Record, RecordId> step;

    const Record* record() const { return std::get_if<Record>(&step); }
    RecordId id() const { return record() ? idOf(*record()) : std::get<RecordId>(step); }
    bool operator==(const Edit&) const = default;
};

using Edits = std::vector<Edit>;

inline Edit put(Record record)
{
    return Edit{std::move(record)};
}

inline Edit drop(RecordId id)
{
    return Edit{id};
}

inline Edits operator+(Edits first, const Edits& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// What a change touched. `isEverything` says that all may differ: read anew.
struct Changes {
    std::vector<RecordId> added;
    std::vector<RecordId> altered;
    std::vector<RecordId> dropped;
    bool isEverything = false;

    bool isEmpty() const { return !isEverything && added.empty() && altered.empty() && dropped.empty(); }
    bool operator==(const Changes&) const = default;
};
