#include "tests/support/definedextensions.h"

#include <algorithm>

namespace {

using Sets = std::vector<ArgumentSet>;

bool isWithin(ArgumentSet one, ArgumentSet other)
{
    return (one & ~other) == 0;
}

/// The notions of Dung's paper, each written as it is defined there.
class Notions {
public:
    explicit Notions(const SmallFramework& framework)
        : m_size(framework.size)
        , m_attackers(static_cast<std::size_t>(framework.size))
    {
        for (const auto& [from, to] : framework.attacks)
            m_attackers[static_cast<std::size_t>(to)] |= ArgumentSet{1} << from;
    }

    ArgumentSet everything() const { return (ArgumentSet{1} << m_size) - 1; }

    ArgumentSet attackedBy(ArgumentSet set) const
    {
        return having([&](std::size_t argument) { return (m_attackers[argument] & set) != 0; });
    }
    ArgumentSet defendedBy(ArgumentSet set) const
    {
        const ArgumentSet attacked = attackedBy(set);
        return having([&](std::size_t argument) { return isWithin(m_attackers[argument], attacked); });
    }
    bool isConflictFree(ArgumentSet set) const { return (attackedBy(set) & set) == 0; }
    bool isAdmissible(ArgumentSet set) const { return isConflictFree(set) && isWithin(set, defendedBy(set)); }
    bool isComplete(ArgumentSet set) const { return isConflictFree(set) && set == defendedBy(set); }
    bool isStable(ArgumentSet set) const { return attackedBy(set) == (everything() & ~set); }
    ArgumentSet range(ArgumentSet set) const { return set | attackedBy(set); }

private:
    template<class Condition>
    ArgumentSet having(Condition condition) const
    {
        ArgumentSet set = 0;
        for (std::size_t argument = 0; argument < m_attackers.size(); ++argument)
            set |= condition(argument) ? ArgumentSet{1} << argument : 0;
        return set;
    }

    int m_size;
    std::vector<ArgumentSet> m_attackers;
};

/// Those of some sets whose measure lies strictly within no other's.
template<class Measure>
Sets largest(const Sets& sets, Measure measure)
{
    Sets measures;
    std::ranges::transform(sets, std::back_inserter(measures), measure);
    Sets found;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const bool isTopped = std::ranges::any_of(
            measures, [&](ArgumentSet other) { return other != measures[i] && isWithin(measures[i], other); });
        if (!isTopped)
            found.push_back(sets[i]);
    }
    return found;
}

}

DefinedExtensions::DefinedExtensions(const SmallFramework& framework)
{
    const Notions notions(framework);
    const auto itself = [](ArgumentSet set) { return set; };
    const auto range = [&](ArgumentSet set) { return notions.range(set); };
    Sets conflictFree;
    Sets admissible;
    for (ArgumentSet set = 0; set <= notions.everything(); ++set) {
        if (notions.isConflictFree(set))
            conflictFree.push_back(set);
        if (notions.isAdmissible(set))
            admissible.push_back(set);
        if (notions.isComplete(set))
            complete.push_back(set);
        if (notions.isStable(set))
            stable.push_back(set);
    }
    std::ranges::copy_if(complete, std::back_inserter(grounded), [&](ArgumentSet set) {
        return std::ranges::all_of(complete, [&](ArgumentSet other) { return isWithin(set, other); });
    });
    preferred = largest(admissible, itself);
    semiStable = largest(complete, range);
    stage = largest(largest(conflictFree, itself), range); // a larger set has no smaller range
    Sets ideals;
    std::ranges::copy_if(admissible, std::back_inserter(ideals), [&](ArgumentSet set) {
        return std::ranges::all_of(preferred, [&](ArgumentSet other) { return isWithin(set, other); });
    });
    ideal = largest(ideals, itself);
}
