#include "model/analysis/argumentation/extensionproduct.h"

#include "model/analysis/argumentation/partsearch.h"

#include <algorithm>
#include <iterator>

/// Turns the wheels of a counter by one; the first turns fastest. @return false when all are back at the start.
static bool advance(std::vector<std::size_t>& wheels, const std::vector<ExtensionProduct::Factor>& factors)
{
    for (std::size_t i = 0; i < wheels.size(); ++i) {
        if (++wheels[i] < factors[i].choices.size())
            return true;
        wheels[i] = 0;
    }
    return false;
}

std::size_t roomFor(const Extension& extension)
{
    return sizeof(Extension) + extension.size() * sizeof(int);
}

Decided<ExtensionProduct::Factor> factorOf(
    const Part& part, Semantics semantics, const Room& room, const Patience& patience)
{
    ExtensionProduct::Factor factor{part.arguments, {}, true};
    std::size_t bytes = 0;
    const bool isDecided = PartSearch(part, semantics, patience).visit([&](const Extension& extension) {
        bytes += roomFor(extension);
        factor.isWhole = factor.choices.size() < room.choices && bytes <= room.bytes;
        if (factor.isWhole)
            factor.choices.push_back(extension);
        return factor.isWhole;
    });
    return isDecided ? std::optional(std::move(factor)) : std::nullopt;
}

bool visitCombinations(const Extension& start, const std::vector<ExtensionProduct::Factor>& factors,
    const Patience& patience, const std::function<bool(const Extension&)>& see)
{
    std::vector<std::size_t> wheels(factors.size());
    do {
        Extension extension = start;
        for (std::size_t i = 0; i < factors.size(); ++i)
            std::ranges::copy(factors[i].choices[wheels[i]], std::back_inserter(extension));
        std::ranges::sort(extension);
        if (patience.isOver() || !see(extension))
            return false;
    } while (advance(wheels, factors));
    return true;
}
