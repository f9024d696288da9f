#include "model/analysis/positions/positionlookup.h"

PositionLookup::PositionLookup(PositionMatrix matrix)
    : m_matrix(std::move(matrix))
    , m_byColumn(m_matrix.columns.size())
{
    for (std::size_t i = 0; i < m_matrix.rows.size(); ++i)
        m_rows.set(m_matrix.rows[i].value, i);
    for (std::size_t i = 0; i < m_matrix.columns.size(); ++i)
        m_columns.set(m_matrix.columns[i].value, i);
    for (std::size_t i = 0; i < m_matrix.positions.size(); ++i)
        m_byColumn[static_cast<std::size_t>(m_matrix.positions[i].column)].push_back(i);
}

const Position* PositionLookup::of(StakeholderId stakeholder, ClaimId claim) const
{
    const std::size_t row = m_rows.find(stakeholder.value);
    const std::size_t column = m_columns.find(claim.value);
    if (row == IdIndex::none || column == IdIndex::none)
        return nullptr;
    return m_matrix.at(static_cast<int>(row), static_cast<int>(column));
}

bool PositionLookup::holds(StakeholderId stakeholder, ClaimId claim, Stance stance) const
{
    const Position* position = of(stakeholder, claim);
    return position && position->stance == stance;
}

bool PositionLookup::isForAllPremises(StakeholderId stakeholder, const Inference& inference) const
{
    return std::ranges::all_of(
        inference.premises, [&](const Premise& premise) { return holds(stakeholder, premise.claim, Stance::For); });
}

std::vector<const Position*> PositionLookup::on(ClaimId claim) const
{
    std::vector<const Position*> found;
    const std::size_t column = m_columns.find(claim.value);
    if (column == IdIndex::none)
        return found;
    for (std::size_t place : m_byColumn[column])
        found.push_back(&m_matrix.positions[place]);
    return found;
}
