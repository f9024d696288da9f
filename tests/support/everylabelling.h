#pragma once

#include "model/analysis/evaluation/evaluation.h"
#include "tests/support/wellfounded.h"

#include <set>

// All that an evaluation may be compared with, by trying everything.

inline Standing standingOf(int value)
{
    return value == 1 ? Standing::Stands : value == 0 ? Standing::Falls : Standing::Unsettled;
}

/// All complete labellings of a framework, as what they say of the elements, by trying everything.
inline std::set<std::vector<Standing>> completeLabellings(const Evaluation& evaluation)
{
    const Framework& framework = evaluation.framework();
    std::set<std::vector<Standing>> found;
    std::vector<Standing> labels(static_cast<std::size_t>(framework.count()), Standing::Stands);
    const auto isLegal = [&](int node) {
        bool allFall = true;
        bool oneStands = false;
        for (int attacker : framework.attackers(node)) {
            allFall = allFall && labels[static_cast<std::size_t>(attacker)] == Standing::Falls;
            oneStands = oneStands || labels[static_cast<std::size_t>(attacker)] == Standing::Stands;
        }
        return labels[static_cast<std::size_t>(node)]
            == (allFall         ? Standing::Stands
                    : oneStands ? Standing::Falls
                                : Standing::Unsettled);
    };
    for (;;) {
        bool isComplete = true;
        for (int node = 0; node < framework.count() && isComplete; ++node)
            isComplete = isLegal(node);
        if (isComplete) {
            std::vector<Standing> ofElements;
            for (int i = 0; i < evaluation.elements().count(); ++i) {
                const int node = evaluation.nodeOf(i);
                ofElements.push_back(node < 0 ? Standing::Falls : labels[static_cast<std::size_t>(node)]);
            }
            found.insert(ofElements);
        }
        std::size_t digit = 0;
        while (digit < labels.size() && labels[digit] == Standing::Unsettled)
            labels[digit++] = Standing::Stands;
        if (digit == labels.size())
            return found;
        labels[digit] = labels[digit] == Standing::Stands ? Standing::Falls : Standing::Unsettled;
    }
}

/// All partial stable models of a program, as what they say of the elements, by trying everything that may fail.
inline std::set<std::vector<Standing>> stableModels(const Program& program, int elements)
{
    std::set<int> guessed;
    for (const Program::Rule& rule : program.rules())
        guessed.insert(program.failing(rule).begin(), program.failing(rule).end());
    const std::vector<int> atoms(guessed.begin(), guessed.end());
    std::set<std::vector<Standing>> found;
    TruthValues guess(static_cast<std::size_t>(program.atoms()), 0);
    for (;;) {
        const TruthValues model = leastModel(program, guess);
        if (std::ranges::all_of(atoms, [&](int atom) {
                return model[static_cast<std::size_t>(atom)] == guess[static_cast<std::size_t>(atom)];
            })) {
            std::vector<Standing> ofElements;
            for (int i = 0; i < elements; ++i)
                ofElements.push_back(standingOf(model[static_cast<std::size_t>(i)]));
            found.insert(ofElements);
        }
        std::size_t digit = 0;
        for (; digit < atoms.size(); ++digit) {
            int& value = guess[static_cast<std::size_t>(atoms[digit])];
            value = value == 0 ? 1 : value == 1 ? -1 : 0;
            if (value != 0)
                break;
        }
        if (digit == atoms.size())
            return found;
    }
}
