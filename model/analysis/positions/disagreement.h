#pragma once

#include "model/analysis/positions/positions.h"

#include <stop_token>

/// Stakeholders who are asked about together: one, some, or a camp.
struct Side {
    QString name; ///< for people; names of the debate in it are isolated
    std::vector<StakeholderId> members;
};

/// The side as it stands in a matrix: when groups are folded, of what its members belong to.
Side inRows(const Positions& positions, const PositionQuery& query, Side side);

/// A claim that two sides agree or part on.
struct SharedClaim {
    ClaimId claim;
    std::vector<StakeholderId> firstFor, firstAgainst; ///< of the first side
    std::vector<StakeholderId> secondFor, secondAgainst;
    std::vector<InferenceId> objections; ///< by which one side is against without having said so
    std::vector<StatementId> evidence; ///< the strongest of each holder
    int hanging = 0; ///< claims that rest on it, however indirectly
    std::vector<ClaimId> options; ///< answers to questions among those, the first Hanging::mostOptions
    QString text; ///< a whole sentence
};

/**
 * Claims that divide two sides, those on which most hangs in the argument first.
 *
 * A side is for a claim when more of its members are for it than against it. A side also stands against a claim when it
 * is silent on it and is for every premise of an objection to it. What hangs on a claim is what it bears on, as a
 * premise, directly or through others; circles count once.
 *
 * Of 100,000 claims that all divide two sides it takes some 2 s. @return  nothing when it was stopped.
 */
std::vector<SharedClaim> cruxesBetween(const Positions& positions, const Side& first, const Side& second,
    PositionQuery query = {}, const std::stop_token& stop = {});

/// Claims both sides are for, or both against, and nobody of them otherwise; the same order, cost and end.
std::vector<SharedClaim> commonGroundOf(const Positions& positions, const Side& first, const Side& second,
    PositionQuery query = {}, const std::stop_token& stop = {});

/// The camps of all who speak (see campsOf()), named after who holds most: "Open Society Foundations and 4 others".
std::vector<Side> campsAsSides(const Positions& positions, PositionQuery query = {});
