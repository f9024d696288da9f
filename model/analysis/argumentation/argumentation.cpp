#include "model/analysis/argumentation/argumentation.h"

#include "model/analysis/argumentation/partsearch.h"

#include <algorithm>
#include <numeric>

/// What is left of a question after the easy part.
struct Argumentation::Settled {
    Extension common; ///< in every extension, ascending
    std::vector<Part> parts; ///< to be searched, each by itself
};

namespace {

using Found = std::optional<Extension>;

void add(Extension& whole, const Extension& more)
{
    whole.insert(whole.end(), more.begin(), more.end());
}

Extension sorted(Extension extension)
{
    std::ranges::sort(extension);
    return extension;
}

std::vector<bool> flagsOf(const Extension& extension, int size)
{
    std::vector<bool> flags(static_cast<std::size_t>(size));
    for (const int argument : extension)
        flags[static_cast<std::size_t>(argument)] = true;
    return flags;
}

bool hasOneExtension(Semantics semantics)
{
    return semantics == Semantics::Grounded || semantics == Semantics::Ideal;
}

void copyInto(std::vector<bool>& whole, const Part& part, const std::vector<bool>& flags)
{
    for (std::size_t i = 0; i < flags.size(); ++i)
        whole[static_cast<std::size_t>(part.arguments[i])] = flags[i];
}

Acceptance withoutExtension(int size)
{
    const auto count = static_cast<std::size_t>(size);
    return {false, std::vector<bool>(count, false), std::vector<bool>(count, true)};
}

/// The part that has an argument comes first. @return whether there is one.
bool putFirst(std::vector<Part>& parts, int argument)
{
    const auto found = std::ranges::find_if(
        parts, [&](const Part& part) { return std::ranges::binary_search(part.arguments, argument); });
    if (found == parts.end())
        return false;
    std::swap(*found, parts.front());
    return true;
}

}

Argumentation::Argumentation(const AttackGraph& graph, Patience patience)
    : m_graph(graph)
    , m_patience(std::move(patience))
    , m_grounded(groundedLabelling(graph))
{
}

Argumentation::Settled Argumentation::settled(Semantics semantics) const
{
    if (semantics == Semantics::Stage)
        return settledForStage();
    std::vector<bool> isOpen(m_grounded.size());
    std::transform(
        m_grounded.begin(), m_grounded.end(), isOpen.begin(), [](Label label) { return label == Label::Undecided; });
    return {acceptedIn(m_grounded), connectedParts(m_graph, isOpen)};
}

/// Where the grounded extension leaves nothing undecided it is the only one of each kind.
Argumentation::Settled Argumentation::settledForStage() const
{
    Settled settled{{}, connectedParts(m_graph, std::vector<bool>(m_grounded.size(), true))};
    const auto labelOf = [&](int argument) { return m_grounded[static_cast<std::size_t>(argument)]; };
    std::erase_if(settled.parts, [&](const Part& part) {
        if (std::ranges::find(part.arguments, Label::Undecided, labelOf) != part.arguments.end())
            return false;
        std::ranges::copy_if(part.arguments, std::back_inserter(settled.common),
            [&](int argument) { return labelOf(argument) == Label::In; });
        return true;
    });
    std::ranges::sort(settled.common);
    return settled;
}

Decided<Acceptance> Argumentation::acceptance(Semantics semantics) const
{
    if (hasOneExtension(semantics)) {
        const Decided<Extension> only = onlyExtension(semantics);
        if (!only)
            return std::nullopt;
        return Acceptance{true, flagsOf(*only, m_graph.size()), flagsOf(*only, m_graph.size())};
    }
    const Settled question = settled(semantics);
    Acceptance whole{true, flagsOf(question.common, m_graph.size()), flagsOf(question.common, m_graph.size())};
    for (const Part& part : question.parts) {
        const Decided<Acceptance> here = acceptanceWithin(part.graph, semantics, m_patience);
        if (!here)
            return std::nullopt;
        if (!here->hasExtension)
            return withoutExtension(m_graph.size());
        copyInto(whole.credulous, part, here->credulous);
        copyInto(whole.sceptical, part, here->sceptical);
    }
    return whole;
}

Decided<Extension> Argumentation::onlyExtension(Semantics semantics) const
{
    if (semantics == Semantics::Grounded)
        return acceptedIn(m_grounded);
    const Decided<Acceptance> complete = acceptance(Semantics::Complete);
    return complete ? std::optional(idealExtension(m_graph, complete->credulous)) : std::nullopt;
}

Decided<Found> Argumentation::oneExtension(Semantics semantics) const
{
    if (semantics == Semantics::Complete)
        return Found(acceptedIn(m_grounded));
    if (hasOneExtension(semantics)) {
        Decided<Extension> only = onlyExtension(semantics);
        return only ? std::optional(Found(std::move(*only))) : std::nullopt;
    }
    Settled question = settled(semantics);
    for (const Part& part : question.parts) {
        const Decided<Found> found = PartSearch(part, semantics, m_patience).any();
        if (!found || !*found)
            return found;
        add(question.common, **found);
    }
    return Found(sorted(std::move(question.common)));
}

/// An extension that has the argument, or lacks it; nothing if there is none.
Decided<Found> Argumentation::extensionWhere(Semantics semantics, int argument, bool isIn) const
{
    if (hasOneExtension(semantics) || (semantics == Semantics::Complete && !isIn)) {
        const Decided<Found> only = oneExtension(semantics);
        if (!only)
            return std::nullopt;
        return std::ranges::binary_search(**only, argument) == isIn ? *only : Found();
    }
    Settled question = settled(semantics);
    const bool isSearched = putFirst(question.parts, argument);
    if (!isSearched && std::ranges::binary_search(question.common, argument) != isIn)
        return Found();
    for (std::size_t i = 0; i < question.parts.size(); ++i) {
        const PartSearch search(question.parts[i], semantics, m_patience);
        const Decided<Found> found = i == 0 && isSearched ? search.where(argument, isIn) : search.any();
        if (!found || !*found)
            return found;
        add(question.common, **found);
    }
    return Found(sorted(std::move(question.common)));
}

Decided<Verdict> Argumentation::credulously(Semantics semantics, int argument) const
{
    const Decided<Found> having = extensionWhere(semantics, argument, true);
    return having ? std::optional(Verdict{having->has_value(), *having}) : std::nullopt;
}

Decided<Verdict> Argumentation::sceptically(Semantics semantics, int argument) const
{
    const Decided<Found> lacking = extensionWhere(semantics, argument, false);
    return lacking ? std::optional(Verdict{!lacking->has_value(), *lacking}) : std::nullopt;
}

Decided<ExtensionProduct> Argumentation::product(Semantics semantics, std::size_t most) const
{
    if (hasOneExtension(semantics)) {
        Decided<Extension> only = onlyExtension(semantics);
        return only ? std::optional(ExtensionProduct{std::move(*only), {}}) : std::nullopt;
    }
    Settled question = settled(semantics);
    ExtensionProduct product{std::move(question.common), {}};
    for (const Part& part : question.parts) {
        Decided<ExtensionProduct::Factor> factor = factorOf(part, semantics, {most, SIZE_MAX}, m_patience);
        if (!factor)
            return std::nullopt;
        if (factor->isWhole && factor->choices.size() == 1)
            add(product.common, factor->choices.front());
        else
            product.factors.push_back(std::move(*factor));
    }
    std::ranges::sort(product.common);
    return product;
}

/// The factors of some parts. One is not whole: there is no room for it; one has no choices: there is no extension.
/// Either is the last.
Decided<std::vector<ExtensionProduct::Factor>> Argumentation::factorsWithin(
    std::size_t room, Semantics semantics, std::span<const Part> parts) const
{
    std::vector<ExtensionProduct::Factor> factors;
    for (const Part& part : parts) {
        Decided<ExtensionProduct::Factor> factor = factorOf(part, semantics, {SIZE_MAX, room}, m_patience);
        if (!factor)
            return std::nullopt;
        for (const Extension& choice : factor->choices)
            room -= roomFor(choice);
        factors.push_back(std::move(*factor));
        if (!factors.back().isWhole || factors.back().choices.empty())
            break;
    }
    return factors;
}

// The largest part may have more extensions than fit into memory; they are combined as they are found.
Decided<Listing> Argumentation::visit(
    Semantics semantics, const std::function<bool(const Extension&)>& see, std::size_t mostKept) const
{
    if (hasOneExtension(semantics)) {
        const Decided<Extension> only = onlyExtension(semantics);
        if (only)
            see(*only);
        return only ? std::optional(Listing::Whole) : std::nullopt;
    }
    Settled question = settled(semantics);
    if (question.parts.empty()) {
        see(question.common);
        return Listing::Whole;
    }
    std::ranges::sort(question.parts, std::less(), [](const Part& part) { return part.arguments.size(); });
    const std::span<const Part> smaller(question.parts.data(), question.parts.size() - 1);
    const auto factors = factorsWithin(mostKept, semantics, smaller);
    if (!factors)
        return std::nullopt;
    if (!factors->empty() && !factors->back().isWhole)
        return Listing::TooLong;
    if (!factors->empty() && factors->back().choices.empty())
        return Listing::Whole;
    bool wantsMore = true;
    const bool isDecided = PartSearch(question.parts.back(), semantics, m_patience).visit([&](const Extension& choice) {
        Extension start = question.common;
        add(start, choice);
        wantsMore = visitCombinations(start, *factors, m_patience, see);
        return wantsMore;
    });
    return isDecided && !(m_patience.isOver() && !wantsMore) ? std::optional(Listing::Whole) : std::nullopt;
}

Decided<ExtensionCount> Argumentation::count(Semantics semantics) const
{
    if (hasOneExtension(semantics))
        return ExtensionCount(1);
    ExtensionCount count(1);
    for (const Part& part : settled(semantics).parts) {
        std::uint32_t here = 0;
        const auto tally = [&](const Extension&) { return ++here < UINT32_MAX; };
        if (!PartSearch(part, semantics, m_patience).visit(tally))
            return std::nullopt;
        count.multiplyBy(here);
    }
    return count;
}
