#include "app/exchange/joiningorder.h"

#include <bitset>

namespace {

using Kinds = std::bitset<kindCount>;

/// What an arrival names, and what it has to say of such records itself.
struct Needs {
    Kinds named;
    Kinds told;
};

Needs needsOf(const Imported& imported)
{
    std::array<int, kindCount> told = countsOf(imported.debate);
    Needs needs;
    for (const RecordId id : imported.mentioned) {
        needs.named.set(static_cast<std::size_t>(id.kind));
        --told[static_cast<std::size_t>(id.kind)];
    }
    for (std::size_t kind = 0; kind < told.size(); ++kind)
        needs.told.set(kind, told[kind] > 0);
    return needs;
}

}

std::vector<std::size_t> joiningOrder(const std::vector<Arrival>& arrivals)
{
    std::vector<std::size_t> order;
    std::vector<std::size_t> waiting;
    std::vector<Needs> needs;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        needs.push_back(needsOf(arrivals[i].imported));
        (needs[i].named.none() ? order : waiting).push_back(i);
    }
    while (!waiting.empty()) {
        std::array<int, kindCount> telling = {};
        for (const std::size_t i : waiting) {
            for (std::size_t kind = 0; kind < telling.size(); ++kind)
                telling[kind] += needs[i].told.test(kind);
        }
        const auto isWaiting = [&](std::size_t i) {
            for (std::size_t kind = 0; kind < telling.size(); ++kind) {
                if (needs[i].named.test(kind) && telling[kind] > needs[i].told.test(kind))
                    return true;
            }
            return false;
        };
        auto rest = std::stable_partition(waiting.begin(), waiting.end(), [&](std::size_t i) { return !isWaiting(i); });
        rest = rest == waiting.begin() ? rest + 1 : rest;
        order.insert(order.end(), waiting.begin(), rest);
        waiting.erase(waiting.begin(), rest);
    }
    return order;
}
