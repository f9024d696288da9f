#include "model/analysis/positions/strawmen.h"

#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"

#include <map>

namespace {

bool isClear(Stance stance)
{
    return stance == Stance::For || stance == Stance::Against;
}

Stance opposite(Stance stance)
{
    return stance == Stance::For ? Stance::Against : Stance::For;
}

/// Brings together what others say of somebody and what those say themselves.
class Hearing {
public:
    Hearing(const Positions& positions, const PositionQuery& query)
        : m_positions(positions)
        , m_debate(positions.debate())
        , m_scope(positions, query)
        , m_held(positions.matrix(withEverybody(query)))
    {
        for (const Stand& stand : positions.stands())
            m_byClaim[stand.claim].push_back(&stand);
    }

    std::vector<StrawMan> find()
    {
        std::vector<StrawMan> found;
        for (const auto& [claim, stands] : m_byClaim) {
            for (auto& [key, told] : toldIn(stands))
                judge(std::move(told), stands, found);
        }
        std::ranges::stable_sort(found, {}, [](const StrawMan& one) { return one.kind; });
        return found;
    }

private:
    using Told = std::map<std::pair<int, Stance>, StrawMan>; ///< by stakeholder and stance

    static PositionQuery withEverybody(PositionQuery query)
    {
        query.stakeholders.clear();
        query.kind.reset();
        return query;
    }

    bool isInScope(const Stand& stand) const
    {
        return m_scope.hasClaim(stand.claim) && m_scope.timingOf(stand) == Timing::Within;
    }
    StakeholderId holderOf(const Stand& stand) const
    {
        return m_positions.stakeholders()[static_cast<std::size_t>(stand.stakeholder)];
    }

    Told toldIn(const std::vector<const Stand*>& stands) const
    {
        Told told;
        for (const Stand* stand : stands) {
            if (!stand->isAttributed || !isClear(stand->stance) || !isInScope(*stand)
                || !m_scope.wantsStakeholder(stand->stakeholder))
                continue;
            StrawMan& one = told[{stand->stakeholder, stand->stance}];
            one.stakeholder = holderOf(*stand);
            one.claim = m_positions.claims()[static_cast<std::size_t>(stand->claim)];
            one.stance = stand->stance;
            one.attributed.push_back(stand->statement);
            addTellers(*m_debate.find(stand->statement), one);
        }
        return told;
    }

    static void addTellers(const Statement& statement, StrawMan& told)
    {
        for (const Speaker& speaker : statement.speakers) {
            if (speaker.role == SpeakerRole::ReportedBy && speaker.stakeholder != told.stakeholder
                && std::ranges::find(told.tellers, speaker.stakeholder) == told.tellers.end())
                told.tellers.push_back(speaker.stakeholder);
        }
    }

    void judge(StrawMan told, const std::vector<const Stand*>& stands, std::vector<StrawMan>& found) const
    {
        bool isContradicted = false;
        for (const Stand* stand : stands) {
            const bool isOwn = !stand->isAttributed && isInScope(*stand)
                && m_positions.belonging().isWithin(holderOf(*stand), told.stakeholder, m_positions.daysOf(*stand));
            if (isOwn && stand->stance == told.stance)
                return;
            isContradicted = isContradicted || (isOwn && stand->stance == opposite(told.stance));
            if (isOwn)
                told.own.push_back(stand->statement);
        }
        const bool isByOpponents
            = std::ranges::all_of(told.tellers, [&](StakeholderId teller) { return isOpponent(teller, told); });
        told.kind = isContradicted ? StrawManKind::Contradicted
            : isByOpponents        ? StrawManKind::ToldByOpponents
                                   : StrawManKind::OnlyTold;
        told.text = wordsFor(told);
        found.push_back(std::move(told));
    }

    /// Whether a teller holds otherwise than what is told, or is for an objection to it.
    bool isOpponent(StakeholderId teller, const StrawMan& told) const
    {
        if (m_held.holds(teller, told.claim, opposite(told.stance)))
            return true;
        return told.stance == Stance::For
            && std::ranges::any_of(m_debate.bearingOn(told.claim), [&](const Inference* inference) {
                   return inference->kind == InferenceKind::Attack && m_held.isForAllPremises(teller, *inference);
               });
    }

    QString wordsFor(const StrawMan& told) const
    {
        const QString tellers = namesOf(m_debate, told.tellers);
        const QString who = nameOf(m_debate, told.stakeholder);
        const QString what = stanceWords(m_debate, told.claim, told.stance);
        switch (told.kind) {
        case StrawManKind::Contradicted:
            return Sentences::tr("%1 is said by %2 to be %3, and says the opposite in its own words.")
                .arg(who, tellers, what);
        case StrawManKind::ToldByOpponents:
            return Sentences::tr(
                "%1 is said to be %3, by nobody but those who hold otherwise (%2); nothing of its own says it.")
                .arg(who, tellers, what);
        case StrawManKind::OnlyTold:
            return Sentences::tr("%1 is said by %2 to be %3; nothing of its own in the debate says it.")
                .arg(who, tellers, what);
        }
        return {};
    }

    const Positions& m_positions;
    const Debate& m_debate;
    Scope m_scope;
    PositionLookup m_held;
    std::map<int, std::vector<const Stand*>> m_byClaim; ///< by place in Positions::claims()
};

}

std::vector<StrawMan> strawMenOf(const Positions& positions, const PositionQuery& query)
{
    return Hearing(positions, query).find();
}
