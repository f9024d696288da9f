#pragma once

#include "model/analysis/evaluation/grounding.h"
#include "views/standing/standingquestion.h"

/// What became of a claim or an inference, for one way of judging.
enum class Judgement {
    Stands,
    Possible, ///< in some camps, not in others
    Unsettled,
    Falls,
};

Judgement judgementOf(Standing standing);

/// What is meant by a judgement, for a legend: "stands in some camps, not in others".
QString wordsFor(Judgement judgement, JudgedBy by);
QString countInWords(Judgement judgement, JudgedBy by, int claims); ///< part of a sentence: "3 stand in every camp"
QString signOf(Judgement judgement); ///< one character
