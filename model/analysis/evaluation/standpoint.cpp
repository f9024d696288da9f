#include "model/analysis/evaluation/standpoint.h"

#include "model/analysis/evaluation/elementwords.h"
#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace {

PositionLookup positionsOf(const Positions& positions, StakeholderId stakeholder, PositionQuery query)
{
    query.stakeholders = {stakeholder};
    query.claims.clear();
    query.issue = {};
    query.topic = {};
    query.kind.reset();
    return PositionLookup(positions.matrix(query));
}

/// What leads somewhere, after "by".
QString wayOf(const Debate& debate, InferenceId inference)
{
    return inference ? elementName(debate, inference) : Sentences::tr("another answer to the same question");
}

/// Follows inferences from what is held, step by step.
class Following {
public:
    Following(const Debate& debate, const PositionLookup& held, StakeholderId stakeholder, Standpoint& standpoint)
        : m_debate(debate)
        , m_held(held)
        , m_stakeholder(stakeholder)
        , m_standpoint(standpoint)
    {
        for (const Assumption& assumption : standpoint.assumptions)
            m_sides[std::get<ClaimId>(assumption.target)] = assumption.attitude == Attitude::Accept;
        for (const Assumption& assumption : standpoint.whatIf.evaluation.reading().assumptions) {
            if (const auto* inference = std::get_if<InferenceId>(&assumption.target))
                m_supposed[*inference] = assumption.attitude;
        }
    }

    void follow()
    {
        std::vector<ClaimId> fresh;
        for (const auto& [claim, isFor] : m_sides)
            fresh.push_back(claim);
        for (int step = 1; !fresh.empty(); ++step) {
            sort(fresh);
            std::vector<ClaimId> next;
            for (ClaimId claim : fresh) {
                for (const Inference* inference : inferencesOf(claim))
                    apply(*inference, step, next);
                denyRivals(claim, step, next);
            }
            fresh = std::move(next);
        }
    }

private:
    void sort(std::vector<ClaimId>& claims) const
    {
        const auto place = [&](ClaimId id) { return std::tuple(m_debate.find(id)->order, id); };
        std::sort(claims.begin(), claims.end(), [&](ClaimId a, ClaimId b) { return place(a) < place(b); });
    }

    /// Those it is a premise of, and restatements of it.
    std::vector<const Inference*> inferencesOf(ClaimId claim) const
    {
        std::vector<const Inference*> all = m_debate.restingOn(claim);
        for (const Inference* inference : m_debate.bearingOn(claim)) {
            if (inference->kind == InferenceKind::Restate && inference->premises.size() == 1)
                all.push_back(inference);
        }
        return all;
    }

    void apply(const Inference& inference, int step, std::vector<ClaimId>& next)
    {
        const auto* target = std::get_if<ClaimId>(&inference.target);
        if (!target || isDenied(inference))
            return;
        if (inference.kind == InferenceKind::Restate && inference.premises.size() == 1)
            restate(inference, *target, step, next);
        else if (holdsAllPremises(inference))
            commit({*target, inference.kind != InferenceKind::Attack, inference.id, step}, next);
    }
    void restate(const Inference& inference, ClaimId target, int step, std::vector<ClaimId>& next)
    {
        const ClaimId premise = inference.premises.front().claim;
        if (const auto side = m_sides.find(premise); side != m_sides.end())
            commit({target, side->second, inference.id, step}, next);
        else if (const auto other = m_sides.find(target); other != m_sides.end())
            commit({premise, other->second, inference.id, step}, next);
    }

    /// Each question once: who holds a second answer to it collides with the first.
    void denyRivals(ClaimId claim, int step, std::vector<ClaimId>& next)
    {
        const Issue* issue = m_debate.find(m_debate.find(claim)->issue);
        if (!issue || !issue->exclusive || !m_sides.at(claim) || !m_answered.insert(issue->id).second)
            return;
        for (const Claim* other : m_debate.optionsOf(issue->id)) {
            if (other->id != claim)
                commit({other->id, false, {}, step}, next);
        }
    }

    bool holdsAllPremises(const Inference& inference) const
    {
        return std::all_of(inference.premises.begin(), inference.premises.end(), [&](const Premise& premise) {
            const auto side = m_sides.find(premise.claim);
            return side != m_sides.end() && side->second;
        });
    }

    /// Whether it is supposed not to hold, or something said against it stands from here.
    bool isDenied(const Inference& inference) const
    {
        const auto supposed = m_supposed.find(inference.id);
        if (supposed != m_supposed.end() && supposed->second == Attitude::Reject)
            return true;
        const std::vector<const Inference*> bearing = m_debate.bearingOn(inference.id);
        return std::any_of(bearing.begin(), bearing.end(), [&](const Inference* one) {
            return one->kind == InferenceKind::Attack
                && m_standpoint.whatIf.evaluation.of(RecordId(one->id)) == Standing::Stands;
        });
    }

    void commit(const Commitment& commitment, std::vector<ClaimId>& next)
    {
        const auto [side, isNew] = m_sides.emplace(commitment.claim, commitment.isFor);
        const Position* said = m_held.of(m_stakeholder, commitment.claim);
        if (isNew)
            next.push_back(commitment.claim);
        if (isNew && !said)
            m_standpoint.commitments.push_back(commitment);
        else if (side->second != commitment.isFor && !isTold(commitment))
            collide(commitment, said);
    }

    /// Linked premises lead to the same collision once for each of them, restatements from either end.
    bool isTold(const Commitment& commitment) const
    {
        return std::ranges::any_of(m_standpoint.collisions,
            [&](const Collision& one) { return one.claim == commitment.claim && one.by == commitment.by; });
    }
    void collide(const Commitment& commitment, const Position* said)
    {
        Collision collision{commitment.claim, commitment.by, std::nullopt, {}, {}};
        const QString name = nameOf(m_debate, m_stakeholder);
        const QString by = wayOf(m_debate, commitment.by);
        const QString claim = shortName(m_debate, commitment.claim);
        if (said) {
            collision.said = said->stance;
            collision.statement = m_held.strongestOf(*said);
            const QString text = commitment.isFor ? Sentences::tr("%1 is %2, but by %3 would have to accept that.")
                                                  : Sentences::tr("%1 is %2, but by %3 would have to reject that.");
            collision.text = text.arg(name, stanceWords(m_debate, commitment.claim, said->stance), by);
        } else {
            const QString text = commitment.isFor
                ? Sentences::tr("What %1 holds leads to rejecting %2, and by %3 to accepting it.")
                : Sentences::tr("What %1 holds leads to accepting %2, and by %3 to rejecting it.");
            collision.text = text.arg(name, claim, by);
        }
        m_standpoint.collisions.push_back(std::move(collision));
    }

    const Debate& m_debate;
    const PositionLookup& m_held;
    StakeholderId m_stakeholder;
    Standpoint& m_standpoint;
    std::unordered_map<InferenceId, Attitude> m_supposed; ///< the last that is supposed of each
    std::unordered_set<IssueId> m_answered;
    std::unordered_map<ClaimId, bool> m_sides; ///< what is held or followed: whether for it
};

std::vector<Assumption> assumptionsOf(const Debate& debate, const PositionLookup& held, StakeholderId stakeholder)
{
    std::vector<Assumption> assumptions;
    for (const Claim* claim : debate.claims().inOrder()) {
        const Position* position = held.of(stakeholder, claim->id);
        if (position && position->stance == Stance::For)
            assumptions.push_back({claim->id, Attitude::Accept});
        if (position && position->stance == Stance::Against)
            assumptions.push_back({claim->id, Attitude::Reject});
    }
    return assumptions;
}

/// The last assumption about a target counts: so what is supposed already goes before what somebody holds.
WhatIf seenWith(const Debate& debate, const Evaluation& before, const std::vector<Assumption>& held)
{
    MapReading reading = before.reading();
    reading.assumptions.insert(reading.assumptions.begin(), held.begin(), held.end());
    Evaluation after(debate, std::move(reading));
    std::vector<Flip> flips = flipsBetween(debate, before, after);
    return {std::move(after), std::move(flips)};
}

}

Standpoint standpointOf(const Debate& debate, const Evaluation& before, const Positions& positions,
    StakeholderId stakeholder, const PositionQuery& query)
{
    const PositionLookup held = positionsOf(positions, stakeholder, query);
    const std::vector<Assumption> assumptions = assumptionsOf(debate, held, stakeholder);
    Standpoint standpoint{stakeholder, assumptions, {}, {}, seenWith(debate, before, assumptions)};
    Following(debate, held, stakeholder, standpoint).follow();
    return standpoint;
}

QString wordsFor(const Debate& debate, const Standpoint& standpoint, const Commitment& commitment)
{
    const QString text = commitment.isFor ? Sentences::tr("%1 is committed to accepting %2 by %3.")
                                          : Sentences::tr("%1 is committed to rejecting %2 by %3.");
    return text.arg(
        nameOf(debate, standpoint.stakeholder), shortName(debate, commitment.claim), wayOf(debate, commitment.by));
}
