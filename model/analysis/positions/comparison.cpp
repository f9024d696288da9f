#include "model/analysis/positions/comparison.h"

#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"

#include <unordered_map>

int ComparedPositions::count(Comparison comparison) const
{
    return static_cast<int>(std::ranges::count(claims, comparison, &ComparedClaim::comparison));
}

static bool isClear(Stance stance)
{
    return stance == Stance::For || stance == Stance::Against;
}

Comparison compared(std::optional<Stance> first, std::optional<Stance> second)
{
    if (!first || !second)
        return first ? Comparison::OnlyFirst : second ? Comparison::OnlySecond : Comparison::Silence;
    if (!isClear(*first) || !isClear(*second))
        return Comparison::Partly;
    return *first == *second ? Comparison::Agreement : Comparison::Conflict;
}

ComparedPositions compare(const Positions& positions, StakeholderId first, StakeholderId second, PositionQuery query)
{
    first = rowsOf(positions, query, first).front();
    second = rowsOf(positions, query, second).front();
    query.stakeholders = {first, second};
    query.claims.clear();
    query.issue = {};
    query.topic = {};
    query.kind.reset();
    const PositionMatrix matrix = positions.matrix(query);
    std::unordered_map<ClaimId, std::pair<std::optional<Stance>, std::optional<Stance>>> held;
    for (const Position& position : matrix.positions) {
        auto& both = held[matrix.columns[static_cast<std::size_t>(position.column)]];
        const StakeholderId who = matrix.rows[static_cast<std::size_t>(position.row)];
        if (who == first)
            both.first = position.stance;
        if (who == second)
            both.second = position.stance;
    }
    ComparedPositions result;
    for (const Claim* claim : positions.debate().claims().inOrder()) {
        const auto [one, other] = held[claim->id];
        result.claims.push_back({claim->id, compared(one, other), one, other});
    }
    return result;
}

QString wordFor(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Agreement:
        return Sentences::tr("Agreement");
    case Comparison::Conflict:
        return Sentences::tr("Conflict");
    case Comparison::Partly:
        return Sentences::tr("Partly");
    case Comparison::OnlyFirst:
        return Sentences::tr("Only the first");
    case Comparison::OnlySecond:
        return Sentences::tr("Only the second");
    case Comparison::Silence:
        return Sentences::tr("Silence");
    }
    return {};
}
