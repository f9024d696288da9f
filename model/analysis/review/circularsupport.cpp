#include "model/analysis/directedgraph.h"
#include "model/analysis/review/reviewing.h"
#include "model/debate/sentences.h"

#include <numeric>

namespace {

/// Claims, then inferences, as the nodes of one graph: from what supports to what it supports. Claims that restate each
/// other say the same, and are one node, the first of them.
class SupportGraph {
public:
    explicit SupportGraph(const Debate& debate)
        : m_debate(debate)
        , m_claims(debate.claims().count())
    {
        for (const Claim& claim : debate.claims().all())
            m_places.emplace(claim.id, static_cast<int>(m_places.size()));
        for (const Inference& inference : debate.inferences().all())
            m_places.emplace(inference.id, static_cast<int>(m_places.size()));
        m_same.resize(m_places.size());
        std::iota(m_same.begin(), m_same.end(), 0);
        for (const Inference& inference : debate.inferences().all())
            join(inference);
    }

    DirectedGraph graph() const
    {
        std::vector<DirectedGraph::Link> links;
        for (const Inference& inference : m_debate.inferences().all()) {
            if (inference.kind != InferenceKind::Support)
                continue;
            const int middle = nodeOf(inference.id);
            for (const Premise& premise : inference.premises)
                link(nodeOf(premise.claim), middle, links);
            link(middle, nodeOf(inference.target), links);
        }
        return DirectedGraph(static_cast<int>(m_places.size()), links);
    }

    /// The inference that a node is; null when it is a claim.
    const Inference* inferenceAt(int node) const
    {
        return node < m_claims ? nullptr : &m_debate.inferences().all()[static_cast<std::size_t>(node - m_claims)];
    }

    /// -1: it is not in the debate.
    int nodeOf(RecordId end) const
    {
        const auto place = m_places.find(end);
        return place == m_places.end() ? -1 : first(place->second);
    }

private:
    void join(const Inference& inference)
    {
        const auto* target = std::get_if<ClaimId>(&inference.target);
        if (inference.kind != InferenceKind::Restate || !target || inference.premises.size() != 1)
            return;
        const int one = nodeOf(inference.premises.front().claim);
        const int other = nodeOf(*target);
        if (one >= 0 && other >= 0)
            sameAs(std::max(one, other)) = std::min(one, other);
    }

    int first(int node) const
    {
        for (int next = sameAs(node); next != node; next = sameAs(node)) {
            sameAs(node) = sameAs(next); // the way is shorter the next time
            node = next;
        }
        return node;
    }

    int& sameAs(int node) const { return m_same[static_cast<std::size_t>(node)]; }

    static void link(int from, int to, std::vector<DirectedGraph::Link>& links)
    {
        if (from >= 0 && to >= 0)
            links.push_back({from, to});
    }

    const Debate& m_debate;
    int m_claims;
    std::unordered_map<RecordId, int> m_places;
    mutable std::vector<int> m_same; ///< for each node one that says the same, in the end the first of them
};

/// A circle told claim by claim, from where a reason ends to where the next one begins.
class CircleTold {
public:
    CircleTold(const Debate& debate, const SupportGraph& support, const Circle& circle)
        : m_debate(debate)
    {
        const std::size_t count = circle.nodes.size();
        for (std::size_t i = 0; i < count; ++i) {
            const Inference* reason = support.inferenceAt(circle.nodes[i]);
            if (!reason)
                continue;
            m_reasons.push_back(reason->id);
            const int before = circle.nodes[(i + count - 1) % count];
            for (const Premise& premise : reason->premises) {
                if (support.nodeOf(premise.claim) == before)
                    add(premise.claim);
            }
            if (const auto* target = std::get_if<ClaimId>(&reason->target))
                add(*target);
        }
        if (m_claims.size() > 1 && m_claims.front() == m_claims.back())
            m_claims.pop_back();
    }

    std::vector<RecordId> places() const
    {
        std::vector<RecordId> places;
        for (ClaimId claim : m_claims) {
            if (std::find(places.begin(), places.end(), RecordId(claim)) == places.end())
                places.push_back(claim);
        }
        places.insert(places.end(), m_reasons.begin(), m_reasons.end());
        return places;
    }

    QString words() const
    {
        QStringList steps;
        for (ClaimId claim : m_claims)
            steps += namedClaim(m_debate, claim);
        if (!steps.isEmpty())
            steps += steps.front();
        return steps.join(QStringLiteral(" → "));
    }

private:
    void add(ClaimId claim)
    {
        if (m_claims.empty() || m_claims.back() != claim)
            m_claims.push_back(claim);
    }

    const Debate& m_debate;
    std::vector<ClaimId> m_claims;
    std::vector<RecordId> m_reasons;
};

void report(Reviewing& review, const SupportGraph& support, const Circle& circle)
{
    const CircleTold told(review.debate(), support, circle);
    review.add(Severity::Serious,
        Sentences::tr("Circular support: %1. Each rests on the one before, or says the same, and so on itself.")
            .arg(told.words()),
        Sentences::tr("Find a ground outside the circle, or take out one of the reasons."), told.places());
}

}

void findCircularSupport(Reviewing& review)
{
    const SupportGraph support(review.debate());
    const DirectedGraph graph = support.graph();
    const Components components = componentsOf(graph);
    CircleSearch search(graph);
    for (const std::vector<int>& knot : components.circular) {
        if (review.isStopped())
            return;
        report(review, support, search.shortest(knot, 500'000));
    }
}
