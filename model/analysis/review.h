#pragma once

#include "model/analysis/findings.h"

#include <stop_token>

/// What a review asks, and what it calls the answer. docs/review.md tells of each.
struct Check {
    QString key; ///< such as "circular-support", as findings and dismissals name it
    QString title; ///< "Circular support"
    QString question; ///< what it looks for and why, as sentences
};

/// All of them: of structure, questions, wording, texts, origins and people.
const std::vector<Check>& checks();

const Check* checkCalled(const QString& key); ///< null: there is none

struct Review {
    std::vector<Finding> findings; ///< the most serious first, then in the order of the checks and of the debate
    bool isComplete = true; ///< false: it was stopped
    QString notice; ///< what was not looked at, as a sentence; empty: all was

    int openCount() const; ///< findings that are not dismissed
};

/**
 * Looks through a debate for what somebody should look at.
 *
 * Works on a snapshot (a Debate is a value), in any thread. Stops within some milliseconds of being asked to, and then
 * has what was found so far. Cost: about linear; 2 s for 100,000 claims. LiveReview follows edits faster.
 */
Review reviewOf(const Debate& debate, std::stop_token stop = {});
