#pragma once

#include "model/analysis/evaluation/evaluation.h"

/// One step of a reason trail: why a claim or an inference stands, falls or is not settled.
struct TrailStep {
    RecordId record;
    Standing standing = Standing::Unsettled;
    std::vector<int> because; ///< the steps that this one rests on
    std::vector<RecordId> links; ///< what its sentence speaks of, itself first
    QString text; ///< a whole sentence
};

/**
 * Why something stands, falls or is not settled; the first step is about that. Every step is needed: without it the
 * rest proves nothing. Where something is not settled, the steps lead to the circle that leaves it open, and the last
 * rests on an earlier one; or to what is left open by assumption.
 */
struct Trail {
    Standing standing = Standing::Unsettled;
    std::vector<TrailStep> steps; ///< empty: it is not in the map

    QString text() const; ///< all sentences
};

/// Why a claim or an inference has the standing it has. Cost: linear in what has to be looked at.
Trail becauseOf(const Debate& debate, const Evaluation& evaluation, RecordId record);

/// Why something may be held: how those who hold it answer all that speaks against it.
/// @param isIn  by node of the evaluation's framework: an admissible set that has the record's node.
Trail defenceOf(const Debate& debate, const Evaluation& evaluation, RecordId record, const std::vector<bool>& isIn);
