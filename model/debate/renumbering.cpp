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
void follow(auto&, const Debate&, const NewId&) { }

void follow(Place& place, const Debate&, const NewId&)
{
    place.id.value = RecordId(place.card).value;
}

void follow(Inference& inference, const Debate& debate, const NewId& newId)
{
    if (inference.scheme.isEmpty()) // as mostly
        return;
    bool isNumber = false;
    const SchemeId scheme{inference.scheme.toLongLong(&isNumber)};
    if (isNumber && debate.find(scheme))
        inference.scheme = QString::number(newId(scheme).value);
}

}

namespace {

/// Those of one kind, in their order. Of two that have the same key by now there is the later one, where the first was.
template<class R>
std::vector<R> renumberedAll(const Debate& debate, const NewId& newId)
{
    constexpr std::size_t fewest = 1000; // that are worth a thread
    const std::vector<R>& all = debate.table<R>().all();
    const auto renumber = [&](std::span<const R> some) {
        std::vector<R> records(some.begin(), some.end());
        for (R& record : records) {
            remap(record.id, newId);
            forEachField<R>([&](const auto& field) { remap(record.*field.member, newId); });
            follow(record, debate, newId);
        }
        return records;
    };
    std::vector<R> records;
    IdIndex places;
    records.reserve(all.size());
    places.reserve(all.size());
    for (std::vector<R>& some : inParts(std::span(all), fewest, renumber)) {
        for (R& record : some) {
            if (const std::size_t place = places.find(record.id.value); place != IdIndex::none) {
                records[place] = std::move(record);
                continue;
            }
            places.set(record.id.value, records.size());
            records.push_back(std::move(record));
        }
    }
    return records;
}

}

Debate renumbered(const Debate& debate, const NewId& newId)
{
    Debate other;
    forEachKind([&]<class R>() { other.load(renumberedAll<R>(debate, newId)); });
    return other;
}
