#pragma once

#include "model/analysis/positions/positions.h"

enum class ContradictionKind {
    BothWays, ///< for and against the same claim, neither certainly later
    AttackedOwn, ///< for a claim, and for all premises of an objection to it
    DeniedOwn, ///< for all premises of a reason, and against what it is a reason for
};

/// What one stakeholder holds that does not go together.
struct Contradiction {
    ContradictionKind kind = ContradictionKind::BothWays;
    StakeholderId stakeholder;
    ClaimId claim; ///< the one that is also denied
    InferenceId inference; ///< by which; none of BothWays
    std::vector<StatementId> statements; ///< the evidence for either half
    bool isAttributed = false; ///< a half of it is told by others alone
    QString text; ///< a whole sentence
};

/**
 * In the order of kinds, stakeholders and claims. Silence contradicts nothing, nor do mixed, conditional and unclear
 * stances; a stance that was given up is a shift (shifts.h). With `query.isFolded`, members may contradict each other.
 */
std::vector<Contradiction> contradictionsOf(const Positions& positions, const PositionQuery& query = {});
