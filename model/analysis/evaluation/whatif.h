#pragma once

#include "model/analysis/evaluation/evaluation.h"

/// Something that stands otherwise than before.
struct Flip {
    RecordId record;
    Standing before = Standing::Unsettled;
    Standing after = Standing::Unsettled;

    bool operator==(const Flip&) const = default;
};

/// All that stands otherwise in the second evaluation than in the first: claims, then inferences, each as people see
/// them ordered. Both are of this debate.
std::vector<Flip> flipsBetween(const Debate& debate, const Evaluation& before, const Evaluation& after);

/// What follows if a debate is evaluated with assumptions added to those of an evaluation.
struct WhatIf {
    Evaluation evaluation;
    std::vector<Flip> flips;
};

/// Cost: that of an evaluation.
WhatIf whatIf(const Debate& debate, const Evaluation& before, const std::vector<Assumption>& assumptions);

/// "“…” falls instead of standing." A whole sentence.
QString wordsFor(const Debate& debate, const Flip& flip);

/// "accepted: “…”", for a list of assumptions.
QString wordsFor(const Debate& debate, const Assumption& assumption);
