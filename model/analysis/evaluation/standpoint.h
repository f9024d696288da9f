#pragma once

#include "model/analysis/evaluation/whatif.h"
#include "model/analysis/positions/positions.h"

/// Something a stakeholder is committed to by what it holds, though it has not said so.
struct Commitment {
    ClaimId claim;
    bool isFor = true; ///< to accept it; else to reject it
    InferenceId by; ///< the reason, objection or restatement that leads there; none: it is another answer to a question
                    ///< of which only one can hold
    int step = 1; ///< 1: from what was said alone; 2: by way of a commitment of step 1; and so on

    bool operator==(const Commitment&) const = default;
};

/// What a stakeholder is committed to against its own words, or both ways.
struct Collision {
    ClaimId claim;
    InferenceId by; ///< leads there from what it holds; see Commitment
    std::optional<Stance> said; ///< the stance that collides; none: two commitments collide
    StatementId statement; ///< the strongest evidence for that stance
    QString text; ///< a whole sentence
};

/// A map seen by one stakeholder: what it is for is accepted, what it is against rejected.
struct Standpoint {
    StakeholderId stakeholder;
    std::vector<Assumption> assumptions; ///< by order of the claims; other stances take nothing for granted
    std::vector<Commitment> commitments; ///< by step, then by order of the claims
    std::vector<Collision> collisions;
    WhatIf whatIf; ///< with what was supposed before, against the evaluation without the standpoint
};

/**
 * Evaluates a map from what one stakeholder holds at a date. What the evaluation before supposes already counts more:
 * whoever tries something wants to see what follows, whatever the stakeholder says of it.
 *
 * Commitment is meant as in dialogue (D. Walton and E. Krabbe, Commitment in Dialogue, 1995): who holds all premises of
 * a reason has to accept its conclusion, of an objection to reject it, of a restatement to treat both alike, and who
 * holds one answer to a question that has only one has to reject the others; unless something said against that
 * inference stands in the evaluation from the standpoint, that inference is supposed not to hold, or the stakeholder
 * rejects it by holding all premises of an undercut. It goes on from commitments. This is so under any reading of
 * reasons.
 *
 * @param query  its date, period and folding count; which stakeholders and claims does not.
 */
Standpoint standpointOf(const Debate& debate, const Evaluation& before, const Positions& positions,
    StakeholderId stakeholder, const PositionQuery& query = {});

/// "Is committed to “…” by the reason “…”." A whole sentence.
QString wordsFor(const Debate& debate, const Standpoint& standpoint, const Commitment& commitment);
