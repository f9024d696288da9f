#pragma once

#include "model/analysis/positions/disagreement.h"

/// How much room a side has in the debate, and how well it is met.
struct Fairness {
    Side side;
    int claims = 0; ///< that some of it are for, in their own voice or told
    int statements = 0;
    int quotedWords = 0; ///< of its own voice; words of a passage count once
    int objectionsAnswered = 0; ///< to those claims and the reasons for them
    int objectionsUnanswered = 0;
    std::vector<InferenceId> unanswered; ///< the latter
    std::vector<StakeholderId> heardThroughOpponents; ///< whose every statement is told by the other sides; when
                                                      ///< groups are folded, members of groups, too
    QString text; ///< whole sentences
};

/// An objection is answered when something objects to it, or to one of its premises.
std::vector<Fairness> fairnessOf(
    const Positions& positions, const std::vector<Side>& sides, const PositionQuery& query = {});
