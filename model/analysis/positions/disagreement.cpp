#include "model/analysis/positions/disagreement.h"

#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/hanging.h"
#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"

#include <unordered_map>

namespace {

/// What a side says on a claim.
struct SideStance {
    std::vector<StakeholderId> isFor;
    std::vector<StakeholderId> isAgainst;
    bool isSilent = true;

    int way() const { return (isFor.size() > isAgainst.size()) - (isFor.size() < isAgainst.size()); }
};

/// Two sides, asked claim by claim.
class Asking {
public:
    Asking(const Positions& positions, const Side& first, const Side& second, PositionQuery query,
        const std::stop_token& stop)
        : m_debate(positions.debate())
        , m_sides{inRows(positions, query, first), inRows(positions, query, second)}
        , m_held(matrixOf(positions, std::move(query)))
        , m_stop(stop)
    {
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            for (StakeholderId member : m_sides[side].members)
                m_places[side].emplace(member, m_places[side].size());
        }
    }

    std::vector<SharedClaim> cruxes()
    {
        return sorted([this](const SharedClaim& shared, int one, int other) {
            return one * other < 0 || (one * other == 0 && !shared.objections.empty());
        });
    }

    std::vector<SharedClaim> commonGround()
    {
        return sorted([](const SharedClaim& shared, int one, int other) {
            const bool isFor = one > 0 && shared.firstAgainst.empty() && shared.secondAgainst.empty();
            const bool isAgainst = one < 0 && shared.firstFor.empty() && shared.secondFor.empty();
            return one == other && (isFor || isAgainst);
        });
    }

    QString crux(const SharedClaim& shared) const
    {
        QStringList sentences = {Sentences::tr("%1 divides them: %2; %3.")
                                     .arg(shortName(m_debate, shared.claim),
                                         halfOf(0, shared.firstFor, shared.firstAgainst, shared.objections),
                                         halfOf(1, shared.secondFor, shared.secondAgainst, shared.objections))};
        return (sentences + hanging(shared)).join(u' ');
    }

    QString agreement(const SharedClaim& shared) const
    {
        const QString both = shared.firstFor.empty() ? Sentences::tr("Both are against %1: %2; %3.")
                                                     : Sentences::tr("Both are for %1: %2; %3.");
        const auto& one = shared.firstFor.empty() ? shared.firstAgainst : shared.firstFor;
        const auto& other = shared.secondFor.empty() ? shared.secondAgainst : shared.secondFor;
        const QStringList sentences
            = {both.arg(shortName(m_debate, shared.claim), namesOf(m_debate, one), namesOf(m_debate, other))};
        return (sentences + hanging(shared)).join(u' ');
    }

private:
    static PositionMatrix matrixOf(const Positions& positions, PositionQuery query)
    {
        query.stakeholders.clear();
        query.kind.reset();
        query.order = RowOrder::ByHand;
        return positions.matrix(query);
    }

    /// The positions that a side has on a claim, in the order of its members.
    std::vector<const Position*> positionsOf(std::size_t side, ClaimId claim) const
    {
        std::vector<const Position*> positions = m_held.on(claim);
        const auto& places = m_places[side];
        std::erase_if(positions, [&](const Position* one) { return !places.contains(m_held.stakeholderOf(*one)); });
        std::ranges::sort(positions, {}, [&](const Position* one) { return places.at(m_held.stakeholderOf(*one)); });
        return positions;
    }

    SideStance stanceOf(std::size_t side, ClaimId claim, SharedClaim& shared) const
    {
        SideStance stance;
        for (const Position* position : positionsOf(side, claim)) {
            stance.isSilent = false;
            if (position->stance == Stance::For)
                stance.isFor.push_back(m_held.stakeholderOf(*position));
            if (position->stance == Stance::Against)
                stance.isAgainst.push_back(m_held.stakeholderOf(*position));
            shared.evidence.push_back(m_held.strongestOf(*position));
        }
        return stance;
    }

    /// Objections to a claim whose premises somebody of a side is for.
    void addObjections(std::size_t side, SharedClaim& shared, std::vector<StakeholderId>& against) const
    {
        for (const Inference* inference : m_debate.bearingOn(shared.claim)) {
            if (inference->kind != InferenceKind::Attack)
                continue;
            bool isHeld = false;
            for (const Position* position : positionsOf(side, inference->premises.front().claim)) {
                const StakeholderId member = m_held.stakeholderOf(*position);
                if (!m_held.isForAllPremises(member, *inference))
                    continue;
                isHeld = true;
                if (std::ranges::find(against, member) == against.end())
                    against.push_back(member);
            }
            if (isHeld)
                shared.objections.push_back(inference->id);
        }
    }

    template<class Wanted>
    std::vector<SharedClaim> sorted(Wanted wanted)
    {
        std::vector<SharedClaim> found;
        for (ClaimId claim : m_held.matrix().columns) {
            if (m_stop.stop_requested())
                return {};
            SharedClaim shared;
            shared.claim = claim;
            SideStance one = stanceOf(0, claim, shared);
            SideStance other = stanceOf(1, claim, shared);
            if (one.way() > 0 && other.isSilent)
                addObjections(1, shared, other.isAgainst);
            else if (other.way() > 0 && one.isSilent)
                addObjections(0, shared, one.isAgainst);
            shared.firstFor = one.isFor;
            shared.firstAgainst = one.isAgainst;
            shared.secondFor = other.isFor;
            shared.secondAgainst = other.isAgainst;
            if (wanted(shared, one.way(), other.way()))
                found.push_back(std::move(shared));
        }
        return ranked(std::move(found));
    }

    std::vector<SharedClaim> ranked(std::vector<SharedClaim> found) const
    {
        std::vector<ClaimId> claims;
        for (const SharedClaim& shared : found)
            claims.push_back(shared.claim);
        std::vector<Hanging> reach = hangingOn(m_debate, claims, m_stop);
        if (reach.size() != found.size())
            return {}; // stopped
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i].hanging = reach[i].claims;
            found[i].options = std::move(reach[i].options);
        }
        std::ranges::stable_sort(found, {}, [](const SharedClaim& one) {
            return std::tuple(-one.hanging,
                -int(one.firstFor.size() + one.firstAgainst.size() + one.secondFor.size() + one.secondAgainst.size()));
        });
        return found;
    }

    QString halfOf(std::size_t side, const std::vector<StakeholderId>& isFor,
        const std::vector<StakeholderId>& isAgainst, const std::vector<InferenceId>& objections) const
    {
        const bool leansFor = isFor.size() > isAgainst.size();
        const QString names = namesOf(m_debate, leansFor ? isFor : isAgainst);
        const QString& name = m_sides[side].name;
        if (leansFor)
            return Sentences::tr("%1 for it (%2)", "a side, names").arg(name, names);
        if (objections.empty())
            return Sentences::tr("%1 against it (%2)", "a side, names").arg(name, names);
        const Inference* objection = m_debate.find(objections.front());
        return Sentences::tr("%1 objecting with %2 (%3)", "a side, a claim, names")
            .arg(name, shortName(m_debate, objection->premises.front().claim), names);
    }

    QStringList hanging(const SharedClaim& shared) const
    {
        if (shared.hanging == 0)
            return {Sentences::tr("Nothing else hangs on it.")};
        const QString count = Sentences::tr("%n claim(s) hang on it", nullptr, shared.hanging);
        if (shared.options.empty())
            return {Sentences::tr("%1.", "a whole sentence").arg(count)};
        QStringList names;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, shared.options.size()); ++i)
            names += shortName(m_debate, shared.options[i]);
        return {Sentences::tr("%1, among them the answer(s) %2.", nullptr, int(names.size()))
                    .arg(count, names.join(Sentences::tr(", ", "between names")))};
    }

    const Debate& m_debate;
    const std::array<Side, 2> m_sides;
    PositionLookup m_held;
    const std::stop_token m_stop;
    std::array<std::unordered_map<StakeholderId, std::size_t>, 2> m_places; ///< of members in their side
};

}

Side inRows(const Positions& positions, const PositionQuery& query, Side side)
{
    for (StakeholderId member : std::exchange(side.members, {})) {
        for (StakeholderId row : rowsOf(positions, query, member)) {
            if (std::ranges::find(side.members, row) == side.members.end())
                side.members.push_back(row);
        }
    }
    return side;
}

std::vector<SharedClaim> cruxesBetween(
    const Positions& positions, const Side& first, const Side& second, PositionQuery query, const std::stop_token& stop)
{
    Asking asking(positions, first, second, std::move(query), stop);
    std::vector<SharedClaim> found = asking.cruxes();
    for (SharedClaim& shared : found)
        shared.text = asking.crux(shared);
    return found;
}

std::vector<SharedClaim> commonGroundOf(
    const Positions& positions, const Side& first, const Side& second, PositionQuery query, const std::stop_token& stop)
{
    Asking asking(positions, first, second, std::move(query), stop);
    std::vector<SharedClaim> found = asking.commonGround();
    for (SharedClaim& shared : found)
        shared.text = asking.agreement(shared);
    return found;
}

std::vector<Side> campsAsSides(const Positions& positions, PositionQuery query)
{
    query.order = RowOrder::ByCamps;
    const PositionMatrix matrix = positions.matrix(query);
    std::vector<Side> sides;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        const auto camp = static_cast<std::size_t>(matrix.camps[row]);
        if (matrix.camps[row] < 0)
            continue;
        sides.resize(std::max(sides.size(), camp + 1));
        sides[camp].members.push_back(matrix.rows[row]);
    }
    for (Side& side : sides)
        side.name = namesOf(positions.debate(), side.members, 1);
    return sides;
}
