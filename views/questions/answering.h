#pragma once

#include "views/questions/answers.h"

// How each kind of question is answered; parts of answersTo().

/// The evidence of an answer: its statements, and what else it is about.
std::vector<Evidence> evidenceOf(const Debate& debate, const std::vector<StatementId>& statements);

// Stopped, they tell nothing.
void tellCommonGround(const Positions& positions, const Side& first, const Side& second, const PositionQuery& query,
    const std::stop_token& stop, Answers& answers);
void tellCruxes(const Positions& positions, const Side& first, const Side& second, const PositionQuery& query,
    const std::stop_token& stop, Answers& answers);

/// Of each pair of one from each side, in words with its n and coverage, and the claims behind it.
void tellAgreement(
    const Positions& positions, const Side& first, const Side& second, const PositionQuery& query, Answers& answers);

// With the stakeholders of the query, or all.
void tellContradictions(const Positions& positions, const PositionQuery& query, Answers& answers);
void tellShifts(const Positions& positions, const PositionQuery& query, Answers& answers);
void tellStrawMen(const Positions& positions, const PositionQuery& query, Answers& answers);

void tellFairness(
    const Positions& positions, const std::vector<Side>& sides, const PositionQuery& query, Answers& answers);
