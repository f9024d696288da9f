#pragma once

#include "model/analysis/positions/positions.h"

/// What a stakeholder held on a claim for a time.
struct HeldStance {
    Stance stance = Stance::For;
    QString since; ///< EDTF, of the first statement
    QString until; ///< EDTF, of the last
    QString condition;
    std::vector<StatementId> statements;
};

/// A stakeholder who held one thing and then another: at least two in time, neighbours differing.
struct Shift {
    StakeholderId stakeholder;
    ClaimId claim;
    std::vector<HeldStance> stances;
    QString text; ///< "… was against until 2015-08, conditional since."
};

/**
 * Every change of mind, in the order of stakeholders and claims. Statements whose dates may be the same day are one
 * stance, so a change needs one that is certainly later. Undated and unclear statements shift nothing.
 */
std::vector<Shift> shiftsOf(const Positions& positions, const PositionQuery& query = {});

enum class PositionChange { Taken, Changed, Confirmed, Withdrawn };

/// One stakeholder's position at two dates.
struct ChangedPosition {
    StakeholderId stakeholder;
    ClaimId claim;
    PositionChange change = PositionChange::Taken;
    std::optional<Stance> before; ///< none: silence
    std::optional<Stance> after;
    std::vector<StatementId> statements; ///< the new ones
    QString text; ///< a whole sentence
};

/**
 * What changed between two dates, changes of stance first, then positions taken, then more statements of the same.
 * @param query  its date is left out of account.
 */
std::vector<ChangedPosition> changesBetween(
    const Positions& positions, const DaySpan& from, const DaySpan& to, PositionQuery query = {});

/// "3 positions changed, 12 were taken, 2 were confirmed."
QString headlineFor(const std::vector<ChangedPosition>& changes);
