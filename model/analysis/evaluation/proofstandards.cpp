#include "model/analysis/evaluation/proofstandards.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <optional>

namespace {

/// The strongest of some inferences; nothing: there is none.
using Strongest = std::optional<double>;

/// What bears on an element.
struct Bearing {
    std::vector<int> reasons;
    std::vector<int> objections;
};

class Judge {
public:
    Judge(const Debate& debate, const MapElements& elements, const std::vector<Assumption>& assumptions,
        const ProofThresholds& thresholds)
        : m_debate(debate)
        , m_elements(elements)
        , m_thresholds(thresholds)
        , m_standings(at(elements.count()), Standing::Unsettled)
        , m_assumed(at(elements.count()))
        , m_bearing(at(elements.count()))
        , m_users(at(elements.count()))
        , m_isQueued(at(elements.count()), false)
        , m_weights(at(elements.count()), ProofJudgement::weightOfInferences)
    {
        for (const Inference& inference : debate.inferences().all())
            read(inference);
        for (const Assumption& assumption : assumptions) {
            if (const int element = elements.of(assumption.target); element >= 0)
                m_assumed[at(element)] = assumption.attitude;
        }
    }

    std::vector<Standing> judge()
    {
        for (int element = 0; element < m_elements.count(); ++element)
            queue(element);
        for (std::size_t i = 0; i < m_queue.size(); ++i) {
            const int element = m_queue[i];
            m_isQueued[at(element)] = false;
            m_standings[at(element)] = standingOf(element);
            if (m_standings[at(element)] == Standing::Unsettled)
                continue;
            for (int user : m_users[at(element)])
                queue(user);
        }
        return std::move(m_standings);
    }

private:
    void queue(int element)
    {
        if (m_isQueued[at(element)] || m_standings[at(element)] != Standing::Unsettled)
            return;
        m_isQueued[at(element)] = true;
        m_queue.push_back(element);
    }

    void read(const Inference& inference)
    {
        const int number = m_elements.of(inference.id);
        m_weights[at(number)] = inference.weight.value_or(ProofJudgement::weightOfInferences);
        for (const Premise& premise : inference.premises) {
            if (const int claim = m_elements.of(premise.claim); claim >= 0)
                m_users[at(claim)].push_back(number);
        }
        const int target = m_elements.of(inference.target);
        if (inference.kind == InferenceKind::Restate || target < 0)
            return;
        Bearing& bearing = m_bearing[at(target)];
        (inference.kind == InferenceKind::Support ? bearing.reasons : bearing.objections).push_back(number);
        m_users[at(number)].push_back(target);
    }

    Standing standingOf(int element) const
    {
        if (const std::optional<Attitude> attitude = m_assumed[at(element)])
            return *attitude == Attitude::Accept ? Standing::Stands
                : *attitude == Attitude::Reject  ? Standing::Falls
                                                 : Standing::Unsettled;
        return m_elements.isClaim(element) ? ofClaim(element) : ofInference(element);
    }

    Standing ofInference(int element) const
    {
        const Inference& inference = *m_debate.find(m_elements.id(element).as<InferenceId>());
        bool isOpen = false;
        for (const Premise& premise : inference.premises) {
            const int claim = m_elements.of(premise.claim);
            const Standing standing = claim < 0 ? Standing::Falls : m_standings[at(claim)];
            if (standing == Standing::Falls)
                return Standing::Falls;
            isOpen = isOpen || standing == Standing::Unsettled;
        }
        for (int undercut : m_bearing[at(element)].objections) {
            if (m_standings[at(undercut)] == Standing::Stands)
                return Standing::Falls;
            isOpen = isOpen || m_standings[at(undercut)] == Standing::Unsettled;
        }
        return isOpen ? Standing::Unsettled : Standing::Stands;
    }

    Standing ofClaim(int element) const
    {
        const Bearing& bearing = m_bearing[at(element)];
        const ProofStandard standard = m_debate.find(m_elements.id(element).as<ClaimId>())->standard;
        if (bearing.reasons.empty() && bearing.objections.empty())
            return Standing::Stands;
        if (isMet(standard, bearing, strongest(bearing.reasons, false), strongest(bearing.objections, true)))
            return Standing::Stands;
        if (!isMet(standard, bearing, strongest(bearing.reasons, true), strongest(bearing.objections, false)))
            return Standing::Falls;
        return Standing::Unsettled;
    }

    Strongest strongest(const std::vector<int>& inferences, bool isOpenCounted) const
    {
        Strongest best;
        for (int one : inferences) {
            const Standing standing = m_standings[at(one)];
            if (standing == Standing::Stands || (isOpenCounted && standing == Standing::Unsettled))
                best = std::max(best.value_or(0), m_weights[at(one)]);
        }
        return best;
    }

    /// More and stronger reasons never unmake it, more and stronger objections never make it.
    bool isMet(ProofStandard standard, const Bearing& bearing, Strongest pro, Strongest con) const
    {
        const double against = con.value_or(0);
        constexpr double rounding = 1e-9; // 0.7 - 0.5 is a little less than 0.2
        const bool isClear = pro && *pro >= m_thresholds.strong && *pro - against >= m_thresholds.margin - rounding;
        switch (standard) {
        case ProofStandard::None:
            if (bearing.reasons.empty())
                return !con;
            break;
        case ProofStandard::ScintillaOfEvidence:
            return pro.has_value();
        case ProofStandard::Preponderance:
            break;
        case ProofStandard::ClearAndConvincing:
            return isClear;
        case ProofStandard::BeyondReasonableDoubt:
            return isClear && against < m_thresholds.doubt;
        case ProofStandard::DialecticalValidity:
            return pro && !con;
        }
        return pro && (!con || *pro > *con);
    }

    const Debate& m_debate;
    const MapElements& m_elements;
    ProofThresholds m_thresholds;
    std::vector<Standing> m_standings;
    std::vector<std::optional<Attitude>> m_assumed;
    std::vector<Bearing> m_bearing; ///< by element
    std::vector<std::vector<int>> m_users; ///< by element: what may be settled once it is
    std::vector<bool> m_isQueued; ///< by element: it is looked at again later
    std::vector<int> m_queue;
    std::vector<double> m_weights; ///< of inferences
};

}

ProofJudgement::ProofJudgement(
    const Debate& debate, const std::vector<Assumption>& assumptions, const ProofThresholds& thresholds)
    : m_elements(debate)
    , m_standings(Judge(debate, m_elements, assumptions, thresholds).judge())
{
}

Standing ProofJudgement::of(RecordId id) const
{
    const int element = m_elements.of(id);
    return element < 0 ? Standing::Unsettled : of(element);
}
