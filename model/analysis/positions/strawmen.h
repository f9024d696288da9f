#pragma once

#include "model/analysis/positions/positions.h"

enum class StrawManKind {
    Contradicted, ///< those named say otherwise themselves
    ToldByOpponents, ///< told only by some who hold otherwise, or are for an objection to it
    OnlyTold, ///< told by others, and nothing of their own says it
};

/// A position that others attribute to somebody who never asserted it.
struct StrawMan {
    StrawManKind kind = StrawManKind::OnlyTold;
    StakeholderId stakeholder; ///< the one named
    ClaimId claim;
    Stance stance = Stance::For; ///< that is attributed
    std::vector<StakeholderId> tellers; ///< who attribute it
    std::vector<StatementId> attributed;
    std::vector<StatementId> own; ///< what those named say themselves on the claim
    QString text; ///< a whole sentence
};

/// The gravest first. What a member says is said for its organisation, too.
std::vector<StrawMan> strawMenOf(const Positions& positions, const PositionQuery& query = {});
