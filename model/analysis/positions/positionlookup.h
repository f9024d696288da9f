#pragma once

#include "model/analysis/positions/positions.h"
#include "model/debate/idindex.h"

/// Looks up positions of a matrix by stakeholder and claim.
class PositionLookup {
public:
    explicit PositionLookup(PositionMatrix matrix);

    const PositionMatrix& matrix() const { return m_matrix; }
    const Position* of(StakeholderId stakeholder, ClaimId claim) const; ///< null: silence
    bool holds(StakeholderId stakeholder, ClaimId claim, Stance stance) const;

    /// Whether it is for every premise of an inference.
    bool isForAllPremises(StakeholderId stakeholder, const Inference& inference) const;

    /// All positions on a claim.
    std::vector<const Position*> on(ClaimId claim) const;

    StakeholderId stakeholderOf(const Position& position) const
    {
        return m_matrix.rows[static_cast<std::size_t>(position.row)];
    }
    ClaimId claimOf(const Position& position) const
    {
        return m_matrix.columns[static_cast<std::size_t>(position.column)];
    }
    StatementId strongestOf(const Position& position) const { return m_matrix.statements[position.first]; }

private:
    PositionMatrix m_matrix;
    IdIndex m_rows;
    IdIndex m_columns;
    std::vector<std::vector<std::size_t>> m_byColumn;
};
