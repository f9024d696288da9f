#pragma once

#include "model/analysis/evaluation/evaluation.h"

#include <stop_token>

/// Claims that, once it is known whether they stand, leave the least open.
struct Crux {
    std::vector<ClaimId> claims; ///< in the order in which they were chosen
    int settles = 0; ///< open claims settled whichever way the claims are settled, these included
    int atBest = 0; ///< the same, if they are settled the way that settles most
    bool isExact = false; ///< no other claims, as few, settle more; else the best that was found step by step
};

/// What to look for, and for how long.
struct CruxWish {
    int most = 3; ///< claims of a crux, 1 to 6
    std::int64_t budget = 20'000'000; ///< nodes to look at, so that it ends soon on any map
    std::stop_token cancel;
};

/**
 * For each size from 1 on the claims whose settling settles most; each next one only if it settles more.
 *
 * Counts what is settled in the worst case: whether the claims turn out to stand or fall. All single claims and, where
 * the budget allows, all pairs are tried; larger sets, and what the budget does not allow, grow from the best smaller
 * one. Where claims are restated,
 * reasons are deductive, or reasons go in a circle, it may count less than follows, never more. Empty when nothing is
 * open or it was cancelled. Ties go to the claim that comes first.
 */
std::vector<Crux> cruxesOf(const Debate& debate, const Evaluation& evaluation, const CruxWish& wish = {});

/// "If it were known whether “…” stands, 9 of 14 open claims would be settled." A whole sentence.
QString wordsFor(const Debate& debate, const Crux& crux, int open);
