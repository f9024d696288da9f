#include "model/analysis/argumentation/semantics.h"

static Label& at(Labelling& labelling, int argument)
{
    return labelling[static_cast<std::size_t>(argument)];
}

Labelling labellingOf(const AttackGraph& graph, const Extension& extension)
{
    Labelling labelling(static_cast<std::size_t>(graph.size()), Label::Undecided);
    for (const int accepted : extension) {
        for (const int target : graph.targets(accepted))
            at(labelling, target) = Label::Out;
    }
    for (const int accepted : extension)
        at(labelling, accepted) = Label::In;
    return labelling;
}

Extension acceptedIn(const Labelling& labelling)
{
    Extension accepted;
    for (std::size_t i = 0; i < labelling.size(); ++i) {
        if (labelling[i] == Label::In)
            accepted.push_back(static_cast<int>(i));
    }
    return accepted;
}

// Accepts what no attacker speaks against any more, and counts off those of whatever that defeats: each attack is
// looked at twice at most.
Labelling groundedLabelling(const AttackGraph& graph)
{
    const auto size = static_cast<std::size_t>(graph.size());
    Labelling labelling(size, Label::Undecided);
    std::vector<int> opponents(size);
    std::vector<int> toFollow;
    const auto accept = [&](int argument) {
        at(labelling, argument) = Label::In;
        toFollow.push_back(argument);
    };
    for (int argument = 0; argument < graph.size(); ++argument) {
        const std::size_t count = graph.attackers(argument).size();
        opponents[static_cast<std::size_t>(argument)] = static_cast<int>(count);
        if (count == 0)
            accept(argument);
    }
    while (!toFollow.empty()) {
        const int accepted = toFollow.back();
        toFollow.pop_back();
        for (const int defeated : graph.targets(accepted)) {
            if (at(labelling, defeated) == Label::Out)
                continue;
            at(labelling, defeated) = Label::Out;
            for (const int freed : graph.targets(defeated)) {
                if (--opponents[static_cast<std::size_t>(freed)] == 0 && at(labelling, freed) == Label::Undecided)
                    accept(freed);
            }
        }
    }
    return labelling;
}
