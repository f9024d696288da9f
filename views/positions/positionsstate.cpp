#include "views/positions/positionsstate.h"

void PositionsState::setQuery(const PositionQuery& query)
{
    if (m_query == query)
        return;
    m_query = query;
    emit changed();
}

void PositionsState::setDate(const std::optional<DaySpan>& date)
{
    PositionQuery query = m_query;
    query.at = date;
    setQuery(query);
}

void PositionsState::choose(std::vector<StakeholderId> stakeholders)
{
    std::vector<StakeholderId> once;
    for (StakeholderId one : stakeholders) {
        if (one && std::ranges::find(once, one) == once.end())
            once.push_back(one);
    }
    if (once == m_chosen)
        return;
    m_chosen = std::move(once);
    emit changed();
}

void PositionsState::follow(const Debate& debate)
{
    const auto isGone = [&](auto id) { return !debate.contains(id); };
    PositionQuery query = m_query;
    std::erase_if(query.stakeholders, isGone);
    std::erase_if(query.claims, isGone);
    if (query.issue && isGone(query.issue))
        query.issue = {};
    if (query.topic && isGone(query.topic))
        query.topic = {};
    std::vector<StakeholderId> chosen = m_chosen;
    std::erase_if(chosen, isGone);
    if (query == m_query && chosen == m_chosen)
        return;
    m_query = std::move(query);
    m_chosen = std::move(chosen);
    emit changed();
}
