#pragma once

#include "model/analysis/argumentation/patience.h"
#include "views/questions/answers.h"
#include "views/standing/standinganswer.h"

/**
 * Why a claim or an inference is judged so, line by line, each with the record it leads to.
 *
 * Judged cautiously, the steps of its trail. By camps, these, and how those who hold it answer what speaks against it
 * where some camp does; that is left out when patience is over before it is found. By weights or proof standards, what
 * it rests on and what bears on it, with what is judged of that.
 *
 * At most `most` lines, and one that says so. Cost: linear in the trail, which may have as many steps as the map.
 */
std::vector<AnswerInWords> reasonsFor(
    const StandingAnswer& answer, RecordId record, const Patience& patience = {}, std::size_t most = 300);
