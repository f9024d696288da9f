#include "model/analysis/argumentation/parts.h"

#include <algorithm>

namespace {

constexpr int nowhere = -1;

/// Gives every chosen argument the number of its piece. @return how many pieces there are.
int numberPieces(const AttackGraph& graph, const std::vector<bool>& isChosen, std::vector<int>& pieceOf)
{
    int pieces = 0;
    std::vector<int> toFollow;
    const auto reach = [&](int argument) {
        const auto row = static_cast<std::size_t>(argument);
        if (!isChosen[row] || pieceOf[row] != nowhere)
            return;
        pieceOf[row] = pieces;
        toFollow.push_back(argument);
    };
    for (int start = 0; start < graph.size(); ++start) {
        reach(start);
        if (toFollow.empty())
            continue;
        while (!toFollow.empty()) {
            const int argument = toFollow.back();
            toFollow.pop_back();
            std::ranges::for_each(graph.targets(argument), reach);
            std::ranges::for_each(graph.attackers(argument), reach);
        }
        ++pieces;
    }
    return pieces;
}

}

std::vector<Part> connectedParts(const AttackGraph& graph, const std::vector<bool>& isChosen)
{
    std::vector<int> pieceOf(static_cast<std::size_t>(graph.size()), nowhere);
    std::vector<Part> parts(static_cast<std::size_t>(numberPieces(graph, isChosen, pieceOf)));
    std::vector<int> place(pieceOf.size());
    for (std::size_t i = 0; i < pieceOf.size(); ++i) {
        if (pieceOf[i] == nowhere)
            continue;
        std::vector<int>& arguments = parts[static_cast<std::size_t>(pieceOf[i])].arguments;
        place[i] = static_cast<int>(arguments.size());
        arguments.push_back(static_cast<int>(i));
    }
    for (Part& part : parts) {
        std::vector<Attack> attacks;
        for (const int argument : part.arguments) {
            for (const int target : graph.targets(argument)) {
                if (pieceOf[static_cast<std::size_t>(target)] != nowhere)
                    attacks.push_back(
                        {place[static_cast<std::size_t>(argument)], place[static_cast<std::size_t>(target)]});
            }
        }
        part.graph = AttackGraph(static_cast<int>(part.arguments.size()), attacks);
    }
    return parts;
}
