#pragma once

#include "model/analysis/argumentation/patience.h"
#include "model/analysis/evaluation/because.h"

/**
 * How those who hold something answer all that speaks against it, where caution leaves it open.
 *
 * @return  none inside: caution settles it, or nobody can hold it consistently. Nothing: patience was over.
 *
 * Cost: hard in the worst case, as a set of answers is searched for.
 */
Decided<std::optional<Trail>> possibleDefence(
    const Debate& debate, const Evaluation& evaluation, RecordId record, const Patience& patience = {});
