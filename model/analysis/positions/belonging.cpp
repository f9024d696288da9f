#include "model/analysis/positions/belonging.h"

#include <unordered_set>

namespace {

std::optional<DaySpan> spanOf(const Membership& membership)
{
    if (membership.from.isEmpty() && membership.to.isEmpty())
        return std::nullopt;
    const DaySpan from = daysOf(membership.from).value_or(DaySpan());
    const DaySpan to = daysOf(membership.to).value_or(DaySpan());
    return DaySpan{from.first - from.margin, to.last + to.margin};
}

bool mayMeet(const std::optional<DaySpan>& one, const std::optional<DaySpan>& other)
{
    return !one || !other || !(isCertainlyAfter(*one, *other) || isCertainlyAfter(*other, *one));
}

}

Belonging::Belonging(const Debate& debate)
{
    for (const Stakeholder& one : debate.table<Stakeholder>().all()) {
        std::vector<Link> links;
        if (debate.find(one.partOf))
            links.push_back({one.partOf, std::nullopt});
        for (const Membership& membership : one.memberships) {
            if (debate.find(membership.of))
                links.push_back({membership.of, spanOf(membership)});
        }
        if (!links.empty())
            m_links.emplace(one.id, std::move(links));
    }
}

std::vector<StakeholderId> Belonging::wholesOf(StakeholderId member, const std::optional<DaySpan>& when) const
{
    std::vector<StakeholderId> wholes;
    const auto links = m_links.find(member);
    if (links == m_links.end())
        return wholes;
    for (const Link& link : links->second) {
        if (mayMeet(link.days, when) && std::ranges::find(wholes, link.whole) == wholes.end())
            wholes.push_back(link.whole);
    }
    return wholes;
}

std::vector<StakeholderId> Belonging::outermostOf(StakeholderId member, const std::optional<DaySpan>& when) const
{
    std::vector<StakeholderId> outermost;
    std::vector<StakeholderId> reached = {member};
    std::unordered_set<StakeholderId> seen = {member};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const std::vector<StakeholderId> wholes = wholesOf(reached[i], when);
        if (wholes.empty())
            outermost.push_back(reached[i]);
        for (StakeholderId whole : wholes) {
            if (seen.insert(whole).second)
                reached.push_back(whole);
        }
    }
    // A circle has no outermost.
    return outermost.empty() ? std::vector{*std::ranges::min_element(reached)} : outermost;
}

bool Belonging::isWithin(StakeholderId member, StakeholderId whole, const std::optional<DaySpan>& when) const
{
    std::vector<StakeholderId> open = {member};
    std::unordered_set<StakeholderId> seen = {member};
    while (!open.empty()) {
        const StakeholderId one = open.back();
        open.pop_back();
        if (one == whole)
            return true;
        for (StakeholderId next : wholesOf(one, when)) {
            if (seen.insert(next).second)
                open.push_back(next);
        }
    }
    return false;
}

bool Belonging::isMember(StakeholderId id) const
{
    return m_links.contains(id);
}
