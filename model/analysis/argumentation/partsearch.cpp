#include "model/analysis/argumentation/partsearch.h"

#include "model/analysis/argumentation/extensionsearch.h"
#include "model/analysis/argumentation/partacceptance.h"

#include <algorithm>

using Trait = ExtensionSearch::Trait;
using Found = std::optional<Extension>;

Extension PartSearch::inWhole(const Extension& extension) const
{
    Extension whole;
    for (const int argument : extension)
        whole.push_back(m_part.inWhole(argument));
    return whole;
}

Decided<Found> PartSearch::any() const
{
    Found first;
    const bool isDecided = visit([&](const Extension& extension) {
        first = extension;
        return false;
    });
    return isDecided ? std::optional(first) : std::nullopt;
}

/// Of preferred extensions, one that attacks the argument lacks it, and is far easier to find than the others that do.
static Decided<Found> preferredAgainst(const AttackGraph& graph, int argument, const Patience& patience)
{
    const std::span<const int> attackers = graph.attackers(argument);
    ExtensionSearch search(graph, Semantics::Preferred, patience);
    const Found found = search.findWith({attackers.begin(), attackers.end()});
    return search.gaveUp() ? std::nullopt : std::optional(found);
}

Decided<Found> PartSearch::where(int argument, bool isIn) const
{
    const auto place = std::ranges::lower_bound(m_part.arguments, argument);
    const int here = static_cast<int>(place - m_part.arguments.begin());
    if (m_semantics == Semantics::Preferred && !isIn) {
        const Decided<Found> against = preferredAgainst(m_part.graph, here, m_patience);
        if (!against || *against)
            return against ? std::optional(Found(inWhole(**against))) : std::nullopt;
    }
    const Decided<Semantics> easier = easierEquivalent(m_part.graph, m_semantics, m_patience);
    if (!easier)
        return std::nullopt;
    ExtensionSearch search(m_part.graph, *easier, m_patience);
    const Found found = search.findWith({isIn ? here : ~here});
    if (search.gaveUp())
        return std::nullopt;
    return found ? Found(inWhole(*found)) : std::nullopt;
}

bool PartSearch::visit(const std::function<bool(const Extension&)>& see) const
{
    const Decided<Semantics> easier = easierEquivalent(m_part.graph, m_semantics, m_patience);
    if (!easier)
        return false;
    ExtensionSearch search(m_part.graph, *easier, m_patience);
    while (const Found found = search.find()) {
        if (!see(inWhole(*found)))
            return true;
        search.exclude();
    }
    return !search.gaveUp();
}
