#include "model/analysis/positions/scope.h"

#include <unordered_set>

namespace {

/// Which of all are among the wanted.
template<class AnId>
std::vector<bool> marked(const std::vector<AnId>& all, const std::vector<AnId>& wanted)
{
    const std::unordered_set<AnId> set(wanted.begin(), wanted.end());
    std::vector<bool> marks(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        marks[i] = set.contains(all[i]);
    return marks;
}

void keepCommon(std::vector<bool>& marks, const std::vector<bool>& other)
{
    if (marks.empty())
        marks = other;
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = marks[i] && other[i];
}

}

std::vector<StakeholderId> rowsOf(const Positions& positions, const PositionQuery& query, StakeholderId stakeholder)
{
    return query.isFolded ? positions.belonging().outermostOf(stakeholder, query.at) : std::vector{stakeholder};
}

Scope::Scope(const Positions& positions, const PositionQuery& query)
    : m_positions(positions)
    , m_query(query)
{
    readStakeholders();
    readClaims();
}

void Scope::readStakeholders()
{
    const std::vector<StakeholderId>& all = m_positions.stakeholders();
    std::vector<StakeholderId> wanted;
    for (StakeholderId one : m_query.stakeholders) {
        const std::vector<StakeholderId> rows = rowsOf(m_positions, m_query, one);
        wanted.insert(wanted.end(), rows.begin(), rows.end());
    }
    if (!m_query.stakeholders.empty())
        m_stakeholders = marked(all, wanted);
    if (m_query.kind) {
        std::vector<bool> ofKind(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            ofKind[i] = m_positions.debate().find(all[i])->kind == *m_query.kind;
        keepCommon(m_stakeholders, ofKind);
    }
    for (std::size_t i = 0; m_query.isFolded && i < all.size(); ++i)
        m_places.emplace(all[i], static_cast<int>(i));
}

void Scope::readClaims()
{
    const std::vector<ClaimId>& all = m_positions.claims();
    if (!m_query.claims.empty())
        m_claims = marked(all, m_query.claims);
    if (m_query.issue)
        keepCommon(m_claims, marked(all, claimsUnder(m_positions.debate(), m_query.issue)));
    if (m_query.topic)
        keepCommon(m_claims, marked(all, claimsWithin(m_positions.debate(), m_query.topic)));
}

Timing Scope::timingOf(const Stand& stand) const
{
    if (!m_query.at && !m_query.since)
        return Timing::Within;
    const std::optional<DaySpan> days = m_positions.daysOf(stand);
    if (!days)
        return Timing::Undated;
    if (m_query.at && days->first - days->margin > m_query.at->last)
        return Timing::Later;
    return m_query.since && days->last + days->margin < m_query.since->first ? Timing::Earlier : Timing::Within;
}

void Scope::appendHolders(const Stand& stand, std::vector<int>& to) const
{
    const StakeholderId id = m_positions.stakeholders()[static_cast<std::size_t>(stand.stakeholder)];
    if (!m_query.isFolded || !m_positions.belonging().isMember(id)) {
        if (wantsStakeholder(stand.stakeholder))
            to.push_back(stand.stakeholder);
        return;
    }
    for (StakeholderId whole : m_positions.belonging().outermostOf(id, m_positions.daysOf(stand))) {
        const int place = m_places.at(whole);
        if (wantsStakeholder(place))
            to.push_back(place);
    }
}

void Scope::demand(std::vector<int>& stakeholders, std::vector<int>& claims) const
{
    for (std::size_t i = 0; !m_query.stakeholders.empty() && i < stakeholders.size(); ++i)
        stakeholders[i] = m_stakeholders[i] ? 0 : -1;
    for (std::size_t i = 0; !m_query.claims.empty() && i < claims.size(); ++i)
        claims[i] = m_claims[i] ? 0 : -1;
}

std::vector<ClaimId> claimsUnder(const Debate& debate, IssueId issue)
{
    std::vector<Target> open;
    std::unordered_set<RecordId> seen;
    std::vector<ClaimId> found;
    const auto reach = [&](Target target) {
        if (!seen.insert(RecordId(target)).second)
            return;
        open.push_back(target);
        if (const auto* claim = std::get_if<ClaimId>(&target))
            found.push_back(*claim);
    };
    for (const Claim* option : debate.optionsOf(issue))
        reach(option->id);
    while (!open.empty()) {
        const Target target = open.back();
        open.pop_back();
        for (const Inference* inference : debate.bearingOn(target)) {
            reach(inference->id);
            for (const Premise& premise : inference->premises)
                reach(premise.claim);
        }
    }
    return found;
}

std::vector<ClaimId> claimsWithin(const Debate& debate, TopicId topic)
{
    std::vector<TopicId> topics = {topic};
    std::unordered_set<TopicId> seen = {topic};
    std::vector<ClaimId> found;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        for (const Claim* claim : debate.claimsIn(topics[i]))
            found.push_back(claim->id);
        for (const Topic* inside : debate.topicsIn(topics[i])) {
            if (seen.insert(inside->id).second)
                topics.push_back(inside->id);
        }
    }
    return found;
}
