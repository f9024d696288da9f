#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/shifts.h"
#include "model/debate/sentences.h"

#include <unordered_set>

namespace {

/// Compares what is held at two dates.
class Comparing {
public:
    Comparing(const Positions& positions, PositionMatrix before, PositionMatrix after)
        : m_debate(positions.debate())
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    std::vector<ChangedPosition> changes()
    {
        for (const Position& position : m_after.matrix().positions)
            look(m_before.of(m_after.stakeholderOf(position), m_after.claimOf(position)), &position);
        for (const Position& position : m_before.matrix().positions) {
            if (!m_after.of(m_before.stakeholderOf(position), m_before.claimOf(position)))
                look(&position, nullptr);
        }
        std::ranges::stable_sort(m_changes, {}, [](const ChangedPosition& one) { return rankOf(one.change); });
        return std::move(m_changes);
    }

private:
    static int rankOf(PositionChange change)
    {
        static constexpr int ranks[] = {1, 0, 3, 2}; // taken, changed, confirmed, withdrawn
        return ranks[static_cast<std::size_t>(change)];
    }

    void look(const Position* before, const Position* after)
    {
        ChangedPosition change;
        change.stakeholder = after ? m_after.stakeholderOf(*after) : m_before.stakeholderOf(*before);
        change.claim = after ? m_after.claimOf(*after) : m_before.claimOf(*before);
        change.before = before ? std::optional(before->stance) : std::nullopt;
        change.after = after ? std::optional(after->stance) : std::nullopt;
        change.statements = fresh(before, after);
        if (before && after && before->stance == after->stance && change.statements.empty())
            return;
        change.change = !before               ? PositionChange::Taken
            : !after                          ? PositionChange::Withdrawn
            : before->stance != after->stance ? PositionChange::Changed
                                              : PositionChange::Confirmed;
        change.text = wordsFor(change);
        m_changes.push_back(std::move(change));
    }

    std::vector<StatementId> fresh(const Position* before, const Position* after) const
    {
        std::unordered_set<StatementId> known;
        if (before) {
            const auto old = m_before.matrix().statementsOf(*before);
            known.insert(old.begin(), old.end());
        }
        std::vector<StatementId> found;
        for (StatementId id : after ? m_after.matrix().statementsOf(*after) : std::span<const StatementId>()) {
            if (!known.contains(id))
                found.push_back(id);
        }
        return found;
    }

    QString wordsFor(const ChangedPosition& change) const
    {
        const QString name = nameOf(m_debate, change.stakeholder);
        const QString claim = shortName(m_debate, change.claim);
        const auto stance = [](std::optional<Stance> one) { return one ? wordFor(*one) : QString(); };
        switch (change.change) {
        case PositionChange::Taken:
            return Sentences::tr("%1 took a position on %2: %3.").arg(name, claim, stance(change.after));
        case PositionChange::Changed:
            return Sentences::tr("%1 changed position on %2: from %3 to %4.")
                .arg(name, claim, stance(change.before), stance(change.after));
        case PositionChange::Confirmed:
            return Sentences::tr(
                "%1 said so again on %2: %3, by %n more statement(s).", nullptr, int(change.statements.size()))
                .arg(name, claim, stance(change.after));
        case PositionChange::Withdrawn:
            return Sentences::tr("%1 holds nothing any more on %2; it was %3.").arg(name, claim, stance(change.before));
        }
        return {};
    }

    const Debate& m_debate;
    PositionLookup m_before;
    PositionLookup m_after;
    std::vector<ChangedPosition> m_changes;
};

}

std::vector<ChangedPosition> changesBetween(
    const Positions& positions, const DaySpan& from, const DaySpan& to, PositionQuery query)
{
    query.at = from;
    PositionMatrix before = positions.matrix(query);
    query.at = to;
    return Comparing(positions, std::move(before), positions.matrix(query)).changes();
}

QString headlineFor(const std::vector<ChangedPosition>& changes)
{
    const auto count = [&](PositionChange change) {
        return static_cast<int>(std::ranges::count(changes, change, &ChangedPosition::change));
    };
    if (changes.empty())
        return Sentences::tr("Nothing changed.");
    return Sentences::tr("%1, %2, %3.", "positions that changed, were taken, were confirmed")
        .arg(Sentences::tr("%n position(s) changed", nullptr, count(PositionChange::Changed)),
            Sentences::tr("%n taken", nullptr, count(PositionChange::Taken)),
            Sentences::tr("%n confirmed", nullptr, count(PositionChange::Confirmed)));
}
