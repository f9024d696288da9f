#include "model/formats/argdown/argdownfreed.h"

#include <algorithm>

namespace {

template<class R>
bool lets(const R& before, const R& after, const QSet<RecordId>& dropped)
{
    const auto held = referencesOf(before);
    const auto holds = referencesOf(after);
    return std::ranges::any_of(held, [&](RecordId id) { return dropped.contains(id) && !holds.contains(id); });
}

template<class R>
void noteFreedOf(std::vector<ArgdownFreed>& freed, const Debate& debate, const Debate& said, const Edits& edits,
    const QSet<RecordId>& dropped)
{
    for (const Edit& edit : edits) {
        const R* left = edit.record() ? std::get_if<R>(edit.record()) : nullptr;
        const R* before = left && !said.find(left->id) ? debate.find(left->id) : nullptr;
        if (before && lets(*before, *left, dropped))
            freed.push_back({*before, *left});
    }
}

/// Whether it is as it was left, and something that it held comes back.
template<class R>
bool mayHold(const R& before, const Record& left, const Debate& debate, const Debate& after)
{
    const R* now = after.find(before.id);
    const auto held = referencesOf(before);
    const auto isBack = [&](RecordId id) { return after.contains(id) && !debate.contains(id); };
    return now && Record(*now) == left && std::ranges::any_of(held, isBack)
        && std::ranges::all_of(held, [&](RecordId id) { return after.contains(id); });
}

}

void noteFreed(std::vector<ArgdownFreed>& freed, const Debate& debate, const Debate& said, const Edits& edits)
{
    QSet<RecordId> dropped;
    for (const Edit& edit : edits) {
        if (!edit.record())
            dropped.insert(edit.id());
    }
    if (dropped.isEmpty())
        return;
    noteFreedOf<Inference>(freed, debate, said, edits, dropped);
    noteFreedOf<CriticalAnswer>(freed, debate, said, edits, dropped);
    noteFreedOf<Scenario>(freed, debate, said, edits, dropped);
}

/// The latest first: it may have let go of one thing after the other.
void holdAgain(const std::vector<ArgdownFreed>& freed, const Debate& debate, Debate& after, Edits& edits)
{
    for (auto one = freed.rbegin(); one != freed.rend(); ++one) {
        const bool holds
            = std::visit([&](const auto& before) { return mayHold(before, one->left, debate, after); }, one->before);
        if (!holds)
            continue;
        std::erase_if(edits, [&](const Edit& edit) { return edit.id() == idOf(one->before); });
        edits.push_back(put(one->before));
        after.apply({edits.back()});
    }
}

void forgetFreed(std::vector<ArgdownFreed>& freed, const Edits& edits)
{
    std::erase_if(freed, [&](const ArgdownFreed& one) {
        return std::ranges::any_of(
            edits, [&](const Edit& edit) { return edit.record() && *edit.record() == one.before; });
    });
}
