#include "model/analysis/review/nearby.h"

namespace {

/// Calls `visit(RecordId)` for what a record refers to and what refers to it.
template<class Visit>
void eachNeighbour(const Debate& debate, RecordId record, const Visit& visit)
{
    forEachKind([&]<class R>() {
        const R* found = kindOf<R> == record.kind ? debate.find(IdOf<R>{record.value}) : nullptr;
        if (found)
            forEachReference(*found, visit);
    });
    std::ranges::for_each(debate.referrers(record), visit);
}

bool isHub(Kind kind)
{
    switch (kind) {
    case Kind::Topic:
    case Kind::Tag:
    case Kind::Issue:
    case Kind::Document:
    case Kind::Source:
    case Kind::Stakeholder:
        return true;
    default:
        return false;
    }
}

/// No check reads where a card lies or how a view was kept, and none reads from a topic or a tag who is in it.
bool isOfNoConcern(Kind kind)
{
    return kind == Kind::Place || kind == Kind::SavedView || kind == Kind::Topic || kind == Kind::Tag;
}

}

bool addNearby(const Debate& debate, RecordId record, std::unordered_set<RecordId>& near, std::size_t most)
{
    if (isOfNoConcern(record.kind))
        return true;
    near.insert(record);
    eachNeighbour(debate, record, [&](RecordId neighbour) {
        if (near.size() > most)
            return;
        near.insert(neighbour);
        if (!isHub(neighbour.kind))
            eachNeighbour(debate, neighbour, [&](RecordId further) { near.insert(further); });
    });
    return near.size() <= most;
}
