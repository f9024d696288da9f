#include "model/debate/renumbering.h"

#include "model/debate/inparts.h"

namespace {

using NewId = std::function<RecordId(RecordId)>;

template<class T>
void remap(T&, const NewId&)
{
}

template<class Tag>
void remap(Id<Tag>& id, const NewId& newId)
{
    if (id)
        id = newId(id).template as<Id<Tag>>();
}

void remap(std::vector<TagId>& tags, const NewId& newId)
{
    for (TagId& tag : tags)
        remap(tag, newId);
}

void remap(std::vector<Premise>& premises, const NewId& newId)
{
    for (Premise& premise : premises)
        remap(premise.claim, newId);
}

void remap(std::vector<Speaker>& speakers, const NewId& newId)
{
    for (Speaker& speaker : speakers)
        remap(speaker.stakeholder, newId);
}

void remap(std::vector<Membership>& memberships, const NewId& newId)
{
    for (Membership& membership : memberships)
        remap(membership.of, newId);
}

template<class... Ids>
void remap(std::variant<Ids...>& id, const NewId& newId)
{
    std::visit([&](auto& one) { remap(one, newId); }, id);
}

void remap(std::vector<Assumption>& assumptions, const NewId& newId)
{
    for (Assumption& assumption : assumptions)
        remap(assumption.target, newId);
}

/// What follows from ids without being a reference.
void follow(auto&, const Table<Scheme>&, const NewId&) { }

void follow(Place& place, const Table<Scheme>&, const NewId&)
{
    place.id.value = RecordId(place.card).value;
}

void follow(Inference& inference, const Table<Scheme>& schemes, const NewId& newId)
{
    if (inference.scheme.isEmpty()) // as mostly
        return;
    bool isNumber = false;
    const SchemeId scheme{inference.scheme.toLongLong(&isNumber)};
    if (isNumber && schemes.contains(scheme))
        inference.scheme = QString::number(newId(scheme).value);
}

/// Of two that have the same key by now there is the later one, where the first was.
template<class R>
void dropEarlier(std::vector<R>& records)
{
    IdIndex places;
    places.reserve(records.size());
    std::size_t end = 0;
    for (R& record : records) {
        std::size_t place = places.find(record.id.value);
        if (place == IdIndex::none) {
            place = end++;
            places.set(record.id.value, place);
        }
        if (&records[place] != &record)
            records[place] = std::move(record);
    }
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(end), records.end());
}

/// Those of one kind, in their order.
template<class R>
std::vector<R> renumberedAll(std::vector<R> records, const Table<Scheme>& schemes, const NewId& newId)
{
    constexpr std::size_t fewest = 1000; // that are worth a thread
    inParts(std::span(records), fewest, [&](std::span<R> some) {
        for (R& record : some) {
            remap(record.id, newId);
            forEachField<R>([&](const auto& field) { remap(record.*field.member, newId); });
            follow(record, schemes, newId);
        }
        return some.size();
    });
    dropEarlier(records);
    return records;
}

}

Debate renumbered(Debate debate, const NewId& newId)
{
    const Table<Scheme> schemes = debate.table<Scheme>();
    Debate other;
    forEachKind([&]<class R>() { other.load(renumberedAll<R>(std::move(debate).taken<R>(), schemes, newId)); });
    return other;
}
