#pragma once

#include "model/analysis/evaluation/program.h"

// The definitions, done the slow and plain way, for comparison.

/// By atom: 1 holds, 0 fails, -1 undefined.
using TruthValues = std::vector<int>;

/// The atoms that rules derive when an atom fails exactly if `fails` says so: the least model of the reduct.
inline std::vector<bool> derived(const Program& program, const std::vector<bool>& fails)
{
    std::vector<bool> holds(static_cast<std::size_t>(program.atoms()), false);
    const auto is = [](const std::vector<bool>& values) {
        return [&values](int atom) { return bool(values[static_cast<std::size_t>(atom)]); };
    };
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const Program::Rule& rule : program.rules()) {
            if (holds[static_cast<std::size_t>(rule.head)] || !std::ranges::all_of(program.holding(rule), is(holds))
                || !std::ranges::all_of(program.failing(rule), is(fails)))
                continue;
            holds[static_cast<std::size_t>(rule.head)] = isNew = true;
        }
    }
    return holds;
}

/// Three-valued: what certainly holds, and what possibly does, if what fails is as guessed.
inline TruthValues leastModel(const Program& program, const TruthValues& guess)
{
    std::vector<bool> surely;
    std::vector<bool> possibly;
    for (int value : guess) {
        surely.push_back(value == 0);
        possibly.push_back(value != 1);
    }
    const std::vector<bool> holds = derived(program, surely);
    const std::vector<bool> mayHold = derived(program, possibly);
    TruthValues values;
    for (std::size_t i = 0; i < guess.size(); ++i)
        values.push_back(holds[i] ? 1 : mayHold[i] ? -1 : 0);
    return values;
}

/// The well-founded model (A. Van Gelder, K. Ross and J. Schlipf, Journal of the ACM 38(3), 1991), by iteration.
inline TruthValues wellFounded(const Program& program)
{
    TruthValues values(static_cast<std::size_t>(program.atoms()), -1);
    for (;;) {
        TruthValues next = leastModel(program, values);
        if (next == values)
            return values;
        values = std::move(next);
    }
}
