#include "model/analysis/positions/judging.h"

Position Judging::judge(std::vector<const Stand*>& stands, std::vector<StatementId>& statements)
{
    const auto stronger
        = [this](const Stand* one, const Stand* other) { return isStronger(m_positions, *one, *other); };
    if (m_isFolded)
        dropDoubles(stands);
    prepare(stands);
    const auto rest
        = std::partition(stands.begin(), stands.end(), [this](const Stand* stand) { return isStanding(*stand); });
    std::sort(stands.begin(), rest, stronger);
    std::sort(rest, stands.end(), stronger);
    Position position = joined({stands.begin(), rest});
    position.count = static_cast<int>(stands.size());
    position.first = statements.size();
    for (const Stand* stand : stands)
        statements.push_back(stand->statement);
    return position;
}

void Judging::prepare(const std::vector<const Stand*>& stands)
{
    m_rule = ruleOf(*stands.front());
    for (const Stand* stand : stands)
        m_rule = std::min(m_rule, ruleOf(*stand));
    m_hasClear = std::ranges::any_of(
        stands, [this](const Stand* stand) { return ruleOf(*stand) == m_rule && stand->stance != Stance::Unclear; });
    m_latest = DaySpan::earliest;
    for (const Stand* stand : stands) {
        if (const std::optional<DaySpan> days = m_positions.daysOf(*stand); days && counts(*stand))
            m_latest = std::max(m_latest, days->first - days->margin);
    }
}

bool Judging::counts(const Stand& stand) const
{
    return ruleOf(stand) == m_rule && !(m_hasClear && stand.stance == Stance::Unclear);
}

bool Judging::isStanding(const Stand& stand) const
{
    const std::optional<DaySpan> days = m_positions.daysOf(stand);
    return counts(stand) && (!days || days->last + days->margin >= m_latest);
}

bool Judging::mayBeLater(const Stand& stand) const
{
    const std::optional<DaySpan> days = m_positions.daysOf(stand);
    return m_at && days && days->last + days->margin > m_at->last;
}

/// A statement that two members made together counts once for what they belong to.
void Judging::dropDoubles(std::vector<const Stand*>& stands) const
{
    std::ranges::sort(stands, [](const Stand* one, const Stand* other) {
        return std::tie(one->statement, other->strength) < std::tie(other->statement, one->strength);
    });
    const auto doubles = std::ranges::unique(stands, {}, [](const Stand* stand) { return stand->statement; });
    stands.erase(doubles.begin(), doubles.end());
}

Position Judging::joined(std::span<const Stand* const> standing) const
{
    Position position;
    position.stance = standing.front()->stance;
    position.isAttributed = m_rule >= 2;
    position.isUndated = m_rule % 2 == 1;
    position.isByHand = true;
    position.standing = static_cast<int>(standing.size());
    for (const Stand* stand : standing) {
        position.isDivided = position.isDivided || stand->stance != standing.front()->stance;
        position.isByHand = position.isByHand && !stand->isQuoted;
        position.isUncertain = position.isUncertain || mayBeLater(*stand);
    }
    if (position.isDivided)
        position.stance = Stance::Mixed;
    return position;
}
