#include "model/analysis/argumentation/partacceptance.h"

#include "model/analysis/argumentation/credulous.h"
#include "model/analysis/argumentation/extensionsearch.h"

#include <algorithm>

namespace {

using Trait = ExtensionSearch::Trait;

std::vector<bool> none(const AttackGraph& graph)
{
    return std::vector<bool>(static_cast<std::size_t>(graph.size()));
}

bool isSet(const std::vector<bool>& flags, int argument)
{
    return flags[static_cast<std::size_t>(argument)];
}

bool anySet(const std::vector<bool>& flags, std::span<const int> arguments)
{
    return std::ranges::any_of(arguments, [&](int argument) { return isSet(flags, argument); });
}

/// Which arguments may still turn out to be in some extension, or in not all.
struct Open {
    std::vector<bool> accepted; ///< in an extension met so far
    std::vector<bool> doubted; ///< in all extensions met so far, which proves nothing yet

    std::vector<Trait> wish() const
    {
        std::vector<Trait> wish;
        for (std::size_t i = 0; i < accepted.size(); ++i) {
            if (!accepted[i])
                wish.push_back(static_cast<int>(i));
            else if (doubted[i])
                wish.push_back(~static_cast<int>(i));
        }
        return wish;
    }

    void learn(const Extension& extension)
    {
        std::vector<bool> has(accepted.size());
        for (const int argument : extension)
            has[static_cast<std::size_t>(argument)] = true;
        for (std::size_t i = 0; i < has.size(); ++i) {
            accepted[i] = accepted[i] || has[i];
            doubted[i] = doubted[i] && has[i];
        }
    }
};

/// Asks for what tells something new until nothing does.
Open askAll(ExtensionSearch& search, Open open)
{
    while (const std::optional<Extension> found = search.findWith(open.wish()))
        open.learn(*found);
    return open;
}

/// What has to be accepted is accepted credulously and attacked by nothing that is; of that, the ideal part needs no
/// search.
Decided<std::vector<bool>> scepticalPreferred(
    const AttackGraph& graph, const std::vector<bool>& credulous, const Patience& patience)
{
    std::vector<bool> ideal = none(graph);
    for (const int argument : idealExtension(graph, credulous))
        ideal[static_cast<std::size_t>(argument)] = true;
    Open open{std::vector<bool>(credulous.size(), true), none(graph)};
    bool isOpen = false;
    for (int argument = 0; argument < graph.size(); ++argument) {
        const bool isDoubted
            = isSet(credulous, argument) && !isSet(ideal, argument) && !anySet(credulous, graph.attackers(argument));
        open.doubted[static_cast<std::size_t>(argument)] = isDoubted;
        isOpen = isOpen || isDoubted;
    }
    if (isOpen) {
        ExtensionSearch search(graph, Semantics::Preferred, patience);
        open = askAll(search, std::move(open));
        if (search.gaveUp())
            return std::nullopt;
    }
    for (std::size_t i = 0; i < ideal.size(); ++i)
        ideal[i] = ideal[i] || open.doubted[i];
    return ideal;
}

Decided<Acceptance> acceptanceOfDefended(const AttackGraph& graph, Semantics semantics, const Patience& patience)
{
    Decided<std::vector<bool>> credulous = credulouslyAccepted(graph, patience);
    if (!credulous)
        return std::nullopt;
    if (semantics == Semantics::Complete)
        return Acceptance{true, std::move(*credulous), none(graph)};
    Decided<std::vector<bool>> sceptical = scepticalPreferred(graph, *credulous, patience);
    if (!sceptical)
        return std::nullopt;
    return Acceptance{true, std::move(*credulous), std::move(*sceptical)};
}

}

Extension idealExtension(const AttackGraph& graph, const std::vector<bool>& credulous)
{
    std::vector<bool> isLeft = credulous;
    std::vector<int> defenders(isLeft.size()); // how many of those left attack it
    std::vector<int> toFollow;
    for (int argument = 0; argument < graph.size(); ++argument)
        isLeft[static_cast<std::size_t>(argument)]
            = isSet(credulous, argument) && !anySet(credulous, graph.attackers(argument));
    for (int argument = 0; argument < graph.size(); ++argument) {
        defenders[static_cast<std::size_t>(argument)] = static_cast<int>(
            std::ranges::count_if(graph.attackers(argument), [&](int attacker) { return isSet(isLeft, attacker); }));
        if (defenders[static_cast<std::size_t>(argument)] == 0)
            toFollow.push_back(argument);
    }
    while (!toFollow.empty()) { // nothing that is left attacks it
        const int unanswered = toFollow.back();
        toFollow.pop_back();
        for (const int undefended : graph.targets(unanswered)) {
            if (!isSet(isLeft, undefended))
                continue;
            isLeft[static_cast<std::size_t>(undefended)] = false;
            for (const int target : graph.targets(undefended)) {
                if (--defenders[static_cast<std::size_t>(target)] == 0)
                    toFollow.push_back(target);
            }
        }
    }
    Extension ideal;
    for (int argument = 0; argument < graph.size(); ++argument) {
        if (isSet(isLeft, argument))
            ideal.push_back(argument);
    }
    return ideal;
}

Decided<Semantics> easierEquivalent(const AttackGraph& graph, Semantics semantics, const Patience& patience)
{
    if (semantics != Semantics::SemiStable && semantics != Semantics::Stage)
        return semantics;
    ExtensionSearch search(graph, Semantics::Stable, patience);
    const bool hasStable = search.find().has_value();
    return search.gaveUp() ? std::nullopt : std::optional(hasStable ? Semantics::Stable : semantics);
}

Decided<Acceptance> acceptanceWithin(const AttackGraph& graph, Semantics semantics, const Patience& patience)
{
    if (semantics == Semantics::Complete || semantics == Semantics::Preferred)
        return acceptanceOfDefended(graph, semantics, patience);
    const Decided<Semantics> easier = easierEquivalent(graph, semantics, patience);
    if (!easier)
        return std::nullopt;
    ExtensionSearch search(graph, *easier, patience);
    const std::optional<Extension> first = search.find();
    if (search.gaveUp())
        return std::nullopt;
    if (!first)
        return Acceptance{false, none(graph), std::vector<bool>(static_cast<std::size_t>(graph.size()), true)};
    Open open{none(graph), std::vector<bool>(static_cast<std::size_t>(graph.size()), true)};
    open.learn(*first);
    open = askAll(search, std::move(open));
    if (search.gaveUp())
        return std::nullopt;
    return Acceptance{true, std::move(open.accepted), std::move(open.doubted)};
}
