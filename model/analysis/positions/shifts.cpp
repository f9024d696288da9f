#include "model/analysis/positions/shifts.h"

#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

#include <unordered_set>

namespace {

/// A statement in time.
struct Dated {
    const Statement* statement = nullptr;
    DaySpan days;
};

/// Follows what holders hold on claims through time.
class Following {
public:
    explicit Following(const Positions& positions)
        : m_debate(positions.debate())
    {
        for (const Stand& stand : positions.stands()) {
            if (!stand.isAttributed)
                m_ownVoice.insert(stand.statement);
        }
    }

    std::vector<HeldStance> stancesOf(std::span<const StatementId> statements, bool isAttributed) const
    {
        std::vector<HeldStance> held;
        const std::vector<Dated> all = inTime(statements, isAttributed);
        for (std::size_t i = 0; i < all.size();) {
            const std::size_t end = endOfEra(all, i);
            const HeldStance era = heldIn(std::span(all).subspan(i, end - i));
            if (!held.empty() && held.back().stance == era.stance)
                extend(held.back(), era);
            else
                held.push_back(era);
            i = end;
        }
        return held;
    }

private:
    std::vector<Dated> inTime(std::span<const StatementId> statements, bool isAttributed) const
    {
        std::vector<Dated> all;
        for (StatementId id : statements) {
            const Statement* statement = m_debate.find(id);
            const std::optional<DaySpan> days = statement ? daysOf(statement->date) : std::nullopt;
            if (days && statement->stance != Stance::Unclear && (isAttributed || m_ownVoice.contains(id)))
                all.push_back({statement, *days});
        }
        std::ranges::sort(all, {}, [](const Dated& one) {
            return std::tuple(one.days.first - one.days.margin, one.days.last, one.statement->id);
        });
        return all;
    }

    /// Where statements begin that are certainly later than all from `start` on.
    static std::size_t endOfEra(const std::vector<Dated>& all, std::size_t start)
    {
        qint64 last = DaySpan::earliest;
        std::size_t at = start;
        for (; at < all.size() && (at == start || all[at].days.first - all[at].days.margin <= last); ++at)
            last = std::max(last, all[at].days.last + all[at].days.margin);
        return at;
    }

    static HeldStance heldIn(std::span<const Dated> era)
    {
        HeldStance held;
        held.stance = era.front().statement->stance;
        held.since = era.front().statement->date;
        held.until = era.back().statement->date;
        for (const Dated& one : era) {
            held.stance = one.statement->stance == held.stance ? held.stance : Stance::Mixed;
            held.condition = held.condition.isEmpty() ? one.statement->condition : held.condition;
            held.statements.push_back(one.statement->id);
        }
        return held;
    }

    static void extend(HeldStance& held, const HeldStance& later)
    {
        held.until = later.until;
        held.condition = later.condition.isEmpty() ? held.condition : later.condition;
        held.statements.insert(held.statements.end(), later.statements.begin(), later.statements.end());
    }

    const Debate& m_debate;
    std::unordered_set<StatementId> m_ownVoice;
};

QString wordsFor(const HeldStance& held, bool isFirst, bool isLast)
{
    const bool isConditional = held.stance == Stance::Conditional && !held.condition.isEmpty();
    const QString stance = isConditional
        ? Sentences::tr("%1 (%2)", "stance, condition").arg(wordFor(held.stance), isolated(held.condition))
        : wordFor(held.stance);
    if (isFirst)
        return Sentences::tr("%1 until %2", "stance, date").arg(stance, isolated(held.until));
    if (isLast)
        return Sentences::tr("%1 since %2", "stance, date").arg(stance, isolated(held.since));
    return Sentences::tr("%1 from %2 on", "stance, date").arg(stance, isolated(held.since));
}

QString wordsFor(const Debate& debate, const Shift& shift)
{
    QStringList parts;
    for (std::size_t i = 0; i < shift.stances.size(); ++i)
        parts += wordsFor(shift.stances[i], i == 0, i + 1 == shift.stances.size());
    return Sentences::tr("%1 on %2: %3.")
        .arg(nameOf(debate, shift.stakeholder), shortName(debate, shift.claim),
            parts.join(Sentences::tr(", ", "between stances in time")));
}

}

std::vector<Shift> shiftsOf(const Positions& positions, const PositionQuery& query)
{
    const PositionLookup held(positions.matrix(query));
    const Following following(positions);
    std::vector<Shift> shifts;
    for (const Position& position : held.matrix().positions) {
        if (position.count < 2)
            continue;
        Shift shift{held.stakeholderOf(position), held.claimOf(position),
            following.stancesOf(held.matrix().statementsOf(position), position.isAttributed), {}};
        if (shift.stances.size() < 2)
            continue;
        shift.text = wordsFor(positions.debate(), shift);
        shifts.push_back(std::move(shift));
    }
    return shifts;
}
