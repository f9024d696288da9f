#include "model/layout/settledbranches.h"

#include "model/debate/indexat.h"

#include <algorithm>

SettledBranches::SettledBranches(
    const std::vector<TangledCard>& cards, const Branches& branches, const CrossingLines& crossing)
    : m_cards(cards)
    , m_crossing(crossing)
    , m_settled(cards.size())
    , m_inSection(crossing.frames().size(), 0)
{
    for (int head = 0; head < static_cast<int>(cards.size()); ++head)
        m_leadsElsewhere.push_back(branches.hasLine(head, [&](int line) { return !crossing.isInner(line); }));
}

SettledBranches::Moves SettledBranches::movesFor(int head) const
{
    if (m_leadsElsewhere[at(head)])
        return {0, 0, m_anywhere};
    return {m_inSection[at(m_cards[at(head)].section)], m_between, 0};
}

void SettledBranches::settle(int head, double comparisons)
{
    m_settled[at(head)] = Settled{movesFor(head), comparisons};
}

std::optional<double> SettledBranches::comparisonsFor(int head) const
{
    const std::optional<Settled>& settled = m_settled[at(head)];
    return settled && settled->moves == movesFor(head) ? std::optional(settled->comparisons) : std::nullopt;
}

void SettledBranches::move(int section, const std::vector<int>& lines)
{
    ++m_anywhere;
    ++m_inSection[at(section)];
    if (!std::all_of(lines.begin(), lines.end(), [&](int line) { return m_crossing.isInner(line); }))
        ++m_between;
}
