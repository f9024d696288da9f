#pragma once

#include "model/analysis/argumentation/patience.h"

#include <memory>
#include <span>
#include <vector>

/**
 * Looks for values of yes-or-no variables that satisfy clauses; a clause holds when one of its literals does.
 *
 * A literal is a variable's number, from 1, or its negative. What was learnt in one search serves the next. After
 * patience was over every search fails, and `gaveUp()` tells so: who loops until nothing more is found asks at the end.
 * The work is done by CaDiCaL (Biere, Fazekas, Fleury and Heisinger, SAT Competition 2020).
 */
class SatSolver {
public:
    explicit SatSolver(const Patience& patience);
    ~SatSolver();
    SatSolver(const SatSolver&) = delete;
    SatSolver& operator=(const SatSolver&) = delete;

    void add(std::span<const int> clause); ///< for good
    void add(std::initializer_list<int> clause) { add(std::span(clause.begin(), clause.size())); }
    void prefer(int literal); ///< tried first whenever the choice is free

    void assume(int literal); ///< in the next search only
    void wish(std::span<const int> clause); ///< in the next search only; one at most

    /// Whether there are such values. False also when it gave up.
    bool search();

    enum class Answer { Found, None, Unknown };

    /// The same, but Unknown after so many conflicts, which is not giving up.
    Answer searchBriefly(int conflicts);

    bool holds(int literal) const; ///< in what the last search found
    bool gaveUp() const { return m_gaveUp; }

private:
    class Engine;

    Answer ask(std::optional<int> conflicts);

    std::unique_ptr<Engine> m_engine;
    bool m_isContradictory = false; ///< an empty clause was added
    bool m_isWishEmpty = false;
    bool m_gaveUp = false;
};
