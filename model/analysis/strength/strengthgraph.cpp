#include "model/analysis/strength/strengthgraph.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

class StrengthGraphMaker {
public:
    StrengthGraphMaker(const Debate& debate, std::span<const HeldStrength> held, StrengthGraph& made)
        : m_claims(debate.claims().all())
        , m_inferences(debate.inferences().all())
        , m_made(made)
        , m_heldClaims(held.empty() ? 0 : m_claims.size())
        , m_heldInferences(held.empty() ? 0 : m_inferences.size())
        , m_isBorneOn(m_inferences.size(), false)
        , m_isContested(m_inferences.size(), false)
    {
        index(m_claims, m_made.m_claims);
        index(m_inferences, m_made.m_inferences);
        for (const HeldStrength& one : held)
            hold(one);
    }

    void make()
    {
        noteWhatIsBorneOn();
        makeClaimNodes();
        makeInferenceNodes();
        for (std::size_t i = 0; i < m_inferences.size(); ++i)
            linkInference(i);
        countWordingsOnce();
        m_made.m_weighted = WeightedGraph(m_baseScores, m_links);
    }

private:
    using Held = std::optional<double>;

    template<class R>
    static void index(const SharedList<R>& rows, IdIndex& places)
    {
        places.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            places.set(rows[i].id.value, i);
    }

    std::size_t placeOf(ClaimId claim) const { return m_made.m_claims.find(claim.value); }
    std::size_t placeOf(InferenceId inference) const { return m_made.m_inferences.find(inference.value); }

    void hold(const HeldStrength& one)
    {
        const std::size_t claim = placeOf(one.record.as<ClaimId>());
        const std::size_t inference = placeOf(one.record.as<InferenceId>());
        if (claim != IdIndex::none)
            m_heldClaims[claim] = one.strength;
        if (inference != IdIndex::none)
            m_heldInferences[inference] = one.strength;
    }

    Held heldClaim(std::size_t place) const { return m_heldClaims.empty() ? Held() : m_heldClaims[place]; }
    Held heldInference(std::size_t place) const { return m_heldInferences.empty() ? Held() : m_heldInferences[place]; }

    void noteWhatIsBorneOn()
    {
        for (const Inference& inference : m_inferences) {
            const auto* target = std::get_if<InferenceId>(&inference.target);
            const std::size_t place = target ? placeOf(*target) : IdIndex::none;
            if (place == IdIndex::none)
                continue;
            m_isBorneOn[place] = true;
            m_isContested[place] = m_isContested[place] || inference.kind == InferenceKind::Attack;
        }
    }

    // Claims that say the same are one node.

    void makeClaimNodes()
    {
        m_same.resize(m_claims.size());
        std::iota(m_same.begin(), m_same.end(), std::size_t(0));
        for (std::size_t i = 0; i < m_inferences.size(); ++i)
            joinRestated(i);
        m_made.m_claimNodes.assign(m_claims.size(), -1);
        for (std::size_t place = 0; place < m_claims.size(); ++place) {
            if (first(place) == place)
                m_made.m_claimNodes[place] = addNode(StrengthGraph::baseScoreOfClaims, heldClaim(place));
        }
        for (std::size_t place = 0; place < m_claims.size(); ++place)
            m_made.m_claimNodes[place] = m_made.m_claimNodes[first(place)];
        noteWordings();
        weighClaims();
    }

    void noteWordings()
    {
        m_hasWordings.assign(m_baseScores.size(), false);
        for (std::size_t place = 0; place < m_claims.size(); ++place) {
            if (first(place) != place)
                m_hasWordings[at(m_made.m_claimNodes[place])] = true;
        }
    }
    bool hasWordings(int node) const { return at(node) < m_hasWordings.size() && m_hasWordings[at(node)]; }

    void joinRestated(std::size_t place)
    {
        const Inference& inference = m_inferences[place];
        const auto* target = std::get_if<ClaimId>(&inference.target);
        const bool isPlain = inference.kind == InferenceKind::Restate && target && inference.premises.size() == 1;
        if (!isPlain || m_isContested[place] || heldInference(place) == 0.0)
            return;
        const std::size_t one = placeOf(inference.premises.front().claim);
        const std::size_t other = placeOf(*target);
        if (one == IdIndex::none || other == IdIndex::none)
            return;
        m_same[std::max(first(one), first(other))] = std::min(first(one), first(other));
    }

    /// The first of those that say the same as a claim.
    std::size_t first(std::size_t place)
    {
        while (m_same[place] != place)
            place = m_same[place] = m_same[m_same[place]]; // the way is shorter the next time
        return place;
    }

    /// The mean of the weights that those of a node have; what is held goes before them.
    void weighClaims()
    {
        std::vector<int> weights(m_baseScores.size(), 0);
        for (std::size_t place = 0; place < m_claims.size(); ++place) {
            const std::size_t node = at(m_made.m_claimNodes[place]);
            if (const Held held = heldClaim(place)) {
                m_baseScores[node] = *held;
                m_isHeld[node] = true;
            }
            if (m_isHeld[node] || !m_claims[place].weight)
                continue;
            const double before = weights[node] * m_baseScores[node];
            m_baseScores[node] = (before + *m_claims[place].weight) / ++weights[node];
        }
    }

    int addNode(double baseScore, Held held)
    {
        m_baseScores.push_back(held.value_or(baseScore));
        m_isHeld.push_back(held.has_value());
        return static_cast<int>(m_baseScores.size()) - 1;
    }

    void makeInferenceNodes()
    {
        m_made.m_inferenceNodes.assign(m_inferences.size(), -1);
        for (std::size_t place = 0; place < m_inferences.size(); ++place) {
            const Inference& inference = m_inferences[place];
            const bool passesOn = inference.premises.size() == 1 && !inference.weight && !m_isBorneOn[place];
            const Held held = heldInference(place);
            m_made.m_inferenceNodes[place] = passesOn && !held
                ? nodeOf(inference.premises.front().claim)
                : addNode(inference.weight.value_or(StrengthGraph::baseScoreOfInferences), held);
            m_isPassedOn.push_back(passesOn && !held);
        }
    }

    int nodeOf(ClaimId claim) const
    {
        const std::size_t place = placeOf(claim);
        return place == IdIndex::none ? -1 : m_made.m_claimNodes[place];
    }
    int nodeOf(InferenceId inference) const
    {
        const std::size_t place = placeOf(inference);
        return place == IdIndex::none ? -1 : m_made.m_inferenceNodes[place];
    }

    void linkInference(std::size_t place)
    {
        const Inference& inference = m_inferences[place];
        const int node = m_made.m_inferenceNodes[place];
        if (!m_isPassedOn[place]) {
            for (const Premise& premise : inference.premises)
                link(nodeOf(premise.claim), node, Bearing::Premise);
        }
        if (inference.kind == InferenceKind::Restate)
            return;
        const int target = std::visit([this](auto id) { return nodeOf(id); }, inference.target);
        const Bearing bearing = inference.kind == InferenceKind::Attack ? Bearing::Attack : Bearing::Support;
        if (m_isPassedOn[place] && (hasWordings(node) || hasWordings(target)))
            m_worded.push_back({{node, target, bearing}, inference.premises.front().claim, inference.target});
        else
            link(node, target, bearing);
    }

    void link(int from, int to, Bearing bearing)
    {
        if (from >= 0 && to >= 0 && !m_isHeld[at(to)])
            m_links.push_back({from, to, bearing});
    }

    /// An arrow from or to a claim that has several wordings.
    struct Worded {
        WeightedGraph::Link link;
        ClaimId from;
        Target to;

        auto arrow() const { return std::tuple(link.to, link.from, link.bearing); }
        auto wording() const { return std::tuple(arrow(), from, to); }
    };

    /// What several wordings of a claim say of something counts as often as the one that says it most often.
    void countWordingsOnce()
    {
        std::ranges::sort(m_worded, {}, &Worded::wording);
        for (auto arrow = m_worded.begin(); arrow != m_worded.end();) {
            std::ptrdiff_t most = 0;
            auto end = arrow;
            while (end != m_worded.end() && end->arrow() == arrow->arrow()) {
                const auto same = std::ranges::equal_range(end, m_worded.end(), end->wording(), {}, &Worded::wording);
                most = std::max(most, std::ssize(same));
                end = same.end();
            }
            for (; most > 0; --most)
                link(arrow->link.from, arrow->link.to, arrow->link.bearing);
            arrow = end;
        }
    }

    const SharedList<Claim>& m_claims;
    const SharedList<Inference>& m_inferences;
    StrengthGraph& m_made;
    std::vector<Held> m_heldClaims; ///< by place; empty when nothing is held
    std::vector<Held> m_heldInferences;
    std::vector<bool> m_isBorneOn; ///< by place of the inference
    std::vector<bool> m_isContested; ///< by place of the inference: something objects to it
    std::vector<bool> m_isPassedOn; ///< by place of the inference: it is its premise's node
    std::vector<std::size_t> m_same; ///< for each claim one that says the same, in the end the first of them
    std::vector<bool> m_hasWordings; ///< by node of claims: it is several
    std::vector<Worded> m_worded;
    std::vector<double> m_baseScores; ///< by node, like m_isHeld
    std::vector<bool> m_isHeld;
    std::vector<WeightedGraph::Link> m_links;
};

std::vector<HeldStrength> heldBy(const std::vector<Assumption>& assumptions)
{
    std::vector<HeldStrength> held;
    for (const Assumption& one : assumptions) {
        const double strength = one.attitude == Attitude::Accept ? 1 : one.attitude == Attitude::Reject ? 0 : 0.5;
        held.push_back({RecordId(one.target), strength});
    }
    return held;
}

StrengthGraph::StrengthGraph(const Debate& debate, std::span<const HeldStrength> held)
{
    StrengthGraphMaker(debate, held, *this).make();
}

int StrengthGraph::nodeOf(RecordId record) const
{
    const bool isClaim = record.kind == Kind::Claim;
    if (!isClaim && record.kind != Kind::Inference)
        return -1;
    const std::size_t place = (isClaim ? m_claims : m_inferences).find(record.value);
    return place == IdIndex::none ? -1 : (isClaim ? m_claimNodes : m_inferenceNodes)[place];
}
