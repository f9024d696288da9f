#pragma once

#include "model/debate/debate.h"

#include <stop_token>

/// What hangs on a claim: what it bears on as a premise, directly or through others, each once and without itself.
struct Hanging {
    int claims = 0;
    std::vector<ClaimId>
        options; ///< answers to questions among them, as people see claims ordered; at most mostOptions
    int allOptions = 0;

    static constexpr std::size_t mostOptions = 60;
};

/**
 * What hangs on each of these claims. Circles are survived.
 *
 * Claims that lead to each other are taken together, and what is reached from 64 claims is told in one pass over the
 * argument, a bit for each of them. So 100,000 claims that all divide a debate take seconds and not hours.
 *
 * @return  in the order of the claims; empty when it was stopped.
 */
std::vector<Hanging> hangingOn(
    const Debate& debate, const std::vector<ClaimId>& claims, const std::stop_token& stop = {});
