#include "views/questions/tintsof.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

#include <QDate>

#include <array>

namespace {

struct Tints {
    Q_DECLARE_TR_FUNCTIONS(Tints)
};

constexpr std::array stances = {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear};
constexpr std::array comparisons
    = {Comparison::Agreement, Comparison::Conflict, Comparison::Partly, Comparison::OnlyFirst, Comparison::OnlySecond};

/// The part of a query that is about time and belonging.
PositionQuery about(const PositionQuery& query, std::vector<StakeholderId> stakeholders = {})
{
    PositionQuery asked;
    asked.at = query.at;
    asked.since = query.since;
    asked.isFolded = query.isFolded;
    asked.stakeholders = std::move(stakeholders);
    return asked;
}

QString withDate(const QString& title, const PositionQuery& query)
{
    if (!query.at)
        return title;
    const QString day = QDate::fromJulianDay(query.at->last).toString(Qt::ISODate);
    return Tints::tr("%1, on %2", "what is shown, date").arg(title, day);
}

/// Puts a claim under a kind, which is its place in the list of kinds there can be.
void take(MapTints& tints, ClaimId claim, std::size_t kind)
{
    tints.of[claim] = static_cast<quint8>(kind);
    ++tints.kinds[kind].count;
}

void countSilence(MapTints& tints, const Debate& debate)
{
    tints.silent = static_cast<int>(debate.claims().count()) - static_cast<int>(tints.of.size());
}

TintTone toneOf(Stance stance)
{
    return static_cast<TintTone>(stance);
}

TintTone toneOf(Comparison comparison)
{
    return static_cast<TintTone>(static_cast<int>(TintTone::Agreement) + static_cast<int>(comparison));
}

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Agreement:
        return QStringLiteral("=");
    case Comparison::Conflict:
        return QStringLiteral("≠");
    case Comparison::Partly:
        return QStringLiteral("≈");
    case Comparison::OnlyFirst:
        return QStringLiteral("1");
    case Comparison::OnlySecond:
        return QStringLiteral("2");
    case Comparison::Silence:
        break;
    }
    return {};
}

QString legendWords(Comparison comparison, const QString& first, const QString& second)
{
    if (comparison == Comparison::OnlyFirst)
        return Tints::tr("Only %1").arg(first);
    return comparison == Comparison::OnlySecond ? Tints::tr("Only %1").arg(second) : wordFor(comparison);
}

}

MapTints tintsOfStances(const Positions& positions, const PositionQuery& query, StakeholderId holder)
{
    MapTints tints;
    tints.title = withDate(Tints::tr("What %1 holds").arg(nameOf(positions.debate(), holder)), query);
    for (Stance stance : stances)
        tints.kinds.push_back({toneOf(stance), symbolFor(stance), wordFor(stance), 0});
    const PositionMatrix matrix = positions.matrix(about(query, {holder}));
    for (const Position& position : matrix.positions)
        take(tints, matrix.columns[static_cast<std::size_t>(position.column)], std::size_t(position.stance));
    countSilence(tints, positions.debate());
    return tints;
}

MapTints tintsOfComparison(
    const Positions& positions, const PositionQuery& query, StakeholderId first, StakeholderId second)
{
    const QString one = nameOf(positions.debate(), first);
    const QString other = nameOf(positions.debate(), second);
    MapTints tints;
    tints.title = withDate(Tints::tr("%1 and %2").arg(one, other), query);
    for (Comparison comparison : comparisons)
        tints.kinds.push_back({toneOf(comparison), signOf(comparison), legendWords(comparison, one, other), 0});
    for (const ComparedClaim& claim : compare(positions, first, second, about(query)).claims) {
        if (claim.comparison != Comparison::Silence)
            take(tints, claim.claim, std::size_t(claim.comparison));
    }
    countSilence(tints, positions.debate());
    return tints;
}

HoldersThen holdersThen(const Positions& positions, const PositionQuery& query)
{
    PositionQuery asked;
    asked.at = query.at;
    asked.since = query.since;
    const PositionMatrix matrix = positions.matrix(asked);
    HoldersThen holders;
    for (const Position& position : matrix.positions) {
        const Stakeholder* holder = positions.debate().find(matrix.rows[static_cast<std::size_t>(position.row)]);
        if (holder)
            holders[matrix.columns[static_cast<std::size_t>(position.column)]][holder->name] = position.stance;
    }
    return holders;
}

std::unordered_set<RecordId> notAsserted(
    const Positions& positions, const PositionQuery& query, const std::vector<StakeholderId>& side)
{
    const PositionMatrix matrix = positions.matrix(about(query, side));
    std::unordered_set<RecordId> asserted;
    for (const Position& position : matrix.positions) {
        const Claim* claim = positions.debate().find(matrix.columns[static_cast<std::size_t>(position.column)]);
        if (!claim || position.stance == Stance::Against || position.stance == Stance::Unclear)
            continue;
        asserted.insert(claim->id);
        asserted.insert(claim->issue);
    }
    std::unordered_set<RecordId> others;
    const auto take = [&](RecordId id) {
        if (!asserted.contains(id))
            others.insert(id);
    };
    for (const Claim& claim : positions.debate().claims().all())
        take(claim.id);
    for (const Issue& issue : positions.debate().table<Issue>().all())
        take(issue.id);
    return others;
}
