#pragma once

#include "model/analysis/positions/positions.h"

enum class ContradictionKind {
    BothWays, ///< for and against the same claim, neither certainly later
    AttackedOwn, ///< for a claim, and for all premises of an objection to it
    DeniedOwn, ///< for all premises of a reason, and against what it is a reason for
    BetweenPeople, ///< some are for a claim that others are against
};

/// What does not go together: of what one stakeholder holds, or of what several do.
struct Contradiction {
    ContradictionKind kind = ContradictionKind::BothWays;
    StakeholderId stakeholder; ///< none between people
    std::vector<StakeholderId> isFor; ///< between people
    std::vector<StakeholderId> isAgainst;
    ClaimId claim; ///< the one that is also denied
    InferenceId inference; ///< by which its own holder denies it
    std::vector<StatementId> statements; ///< the evidence for either half
    bool isAttributed = false; ///< a half of it is told by others alone
    QString text; ///< a whole sentence
};

/**
 * Of what one stakeholder holds, in the order of kinds, stakeholders and claims. Silence contradicts
 * nothing, nor do mixed, conditional and unclear stances; a stance that was given up is a shift (shifts.h). With
 * `query.isFolded`, members may contradict each other.
 */
std::vector<Contradiction> contradictionsOf(const Positions& positions, const PositionQuery& query = {});

/// Claims that some are for and others against, those with most people on the smaller side first.
std::vector<Contradiction> contradictionsBetweenPeople(const Positions& positions, const PositionQuery& query = {});
