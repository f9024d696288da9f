#include "model/analysis/positions/contradictions.h"

#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

namespace {

class Seeking {
public:
    Seeking(const Positions& positions, const PositionQuery& query)
        : m_debate(positions.debate())
        , m_held(positions.matrix(query))
    {
    }

    std::vector<Contradiction> find()
    {
        for (const Position& position : m_held.matrix().positions)
            lookBothWays(position);
        for (const Inference* inference : m_debate.inferences().inOrder())
            lookAt(*inference);
        std::ranges::stable_sort(m_found, {}, [this](const Contradiction& one) {
            const Stakeholder* who = m_debate.find(one.stakeholder);
            const Claim* what = m_debate.find(one.claim);
            return std::tuple(one.kind, who ? who->order : 0, one.stakeholder, what ? what->order : 0, one.claim);
        });
        return std::move(m_found);
    }

    /// Claims on which people contradict each other.
    std::vector<Contradiction> findBetweenPeople()
    {
        for (ClaimId claim : m_held.matrix().columns)
            lookBetween(claim);
        std::ranges::stable_sort(m_found, std::ranges::greater(),
            [](const Contradiction& one) { return std::min(one.isFor.size(), one.isAgainst.size()); });
        return std::move(m_found);
    }

private:
    void lookBetween(ClaimId claim)
    {
        Contradiction found;
        found.kind = ContradictionKind::BetweenPeople;
        found.claim = claim;
        for (const Position* position : m_held.on(claim)) {
            if (position->stance != Stance::For && position->stance != Stance::Against)
                continue;
            (position->stance == Stance::For ? found.isFor : found.isAgainst)
                .push_back(m_held.stakeholderOf(*position));
            found.statements.push_back(m_held.strongestOf(*position));
            found.isAttributed = found.isAttributed || position->isAttributed;
        }
        if (found.isFor.empty() || found.isAgainst.empty())
            return;
        found.text
            = Sentences::tr("On %1 people contradict each other: for it %2; against it %3.")
                  .arg(shortName(m_debate, claim), namesOf(m_debate, found.isFor), namesOf(m_debate, found.isAgainst));
        m_found.push_back(std::move(found));
    }

    void lookBothWays(const Position& position)
    {
        if (!position.isDivided)
            return;
        Contradiction found;
        found.stakeholder = m_held.stakeholderOf(position);
        found.claim = m_held.claimOf(position);
        found.isAttributed = position.isAttributed;
        bool isFor = false;
        bool isAgainst = false;
        for (StatementId id : m_held.matrix().statementsOf(position).first(std::size_t(position.standing))) {
            const Stance stance = m_debate.find(id)->stance;
            isFor = isFor || stance == Stance::For;
            isAgainst = isAgainst || stance == Stance::Against;
            if (stance == Stance::For || stance == Stance::Against)
                found.statements.push_back(id);
        }
        if (!isFor || !isAgainst)
            return;
        found.text = Sentences::tr("%1 is both for and against %2.")
                         .arg(nameOf(m_debate, found.stakeholder), shortName(m_debate, found.claim));
        m_found.push_back(std::move(found));
    }

    void lookAt(const Inference& inference)
    {
        const auto* claim = std::get_if<ClaimId>(&inference.target);
        if (!claim)
            return;
        const bool isAttack = inference.kind == InferenceKind::Attack;
        for (const Position* position : m_held.on(*claim)) {
            const bool isDenied = position->stance == (isAttack ? Stance::For : Stance::Against);
            if (isDenied && m_held.isForAllPremises(m_held.stakeholderOf(*position), inference))
                add(inference, *position);
        }
    }

    void add(const Inference& inference, const Position& position)
    {
        Contradiction found;
        found.kind
            = inference.kind == InferenceKind::Attack ? ContradictionKind::AttackedOwn : ContradictionKind::DeniedOwn;
        found.stakeholder = m_held.stakeholderOf(position);
        found.claim = m_held.claimOf(position);
        found.inference = inference.id;
        found.isAttributed = position.isAttributed;
        found.statements = {m_held.strongestOf(position)};
        QStringList premises;
        for (const Premise& premise : inference.premises) {
            const Position& half = *m_held.of(found.stakeholder, premise.claim);
            found.isAttributed = found.isAttributed || half.isAttributed;
            found.statements.push_back(m_held.strongestOf(half));
            premises += shortName(m_debate, premise.claim);
        }
        found.text = wordsFor(found, premises.join(Sentences::tr(", ", "between names")));
        m_found.push_back(std::move(found));
    }

    QString wordsFor(const Contradiction& found, const QString& premises) const
    {
        const QString sentence = found.kind == ContradictionKind::AttackedOwn
            ? Sentences::tr("%1 is for %2, and for what objects to it: %3.")
            : Sentences::tr("%1 is against %2, but for all that is a reason for it: %3.");
        return sentence.arg(nameOf(m_debate, found.stakeholder), shortName(m_debate, found.claim), premises)
            + (found.isAttributed ? u' ' + Sentences::tr("Others say so of them.") : QString());
    }

    const Debate& m_debate;
    PositionLookup m_held;
    std::vector<Contradiction> m_found;
};

}

std::vector<Contradiction> contradictionsOf(const Positions& positions, const PositionQuery& query)
{
    return Seeking(positions, query).find();
}

std::vector<Contradiction> contradictionsBetweenPeople(const Positions& positions, const PositionQuery& query)
{
    return Seeking(positions, query).findBetweenPeople();
}
