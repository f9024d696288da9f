#include "model/analysis/directedgraph.h"
#include "model/analysis/review/reviewing.h"
#include "model/debate/sentences.h"

namespace {

/// Claims, then inferences, as the nodes of one graph: from what supports to what it supports.
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
    }

    DirectedGraph graph() const
    {
        std::vector<DirectedGraph::Link> links;
        for (const Inference& inference : m_debate.inferences().all()) {
            if (inference.kind != InferenceKind::Support)
                continue;
            const int middle = m_places.at(inference.id);
            for (const Premise& premise : inference.premises)
                link(premise.claim, middle, true, links);
            link(inference.target, middle, false, links);
        }
        return DirectedGraph(static_cast<int>(m_places.size()), links);
    }

    RecordId recordOf(int node) const
    {
        if (node < m_claims)
            return m_debate.claims().all()[static_cast<std::size_t>(node)].id;
        return m_debate.inferences().all()[static_cast<std::size_t>(node - m_claims)].id;
    }

private:
    void link(RecordId end, int middle, bool isPremise, std::vector<DirectedGraph::Link>& links) const
    {
        if (const auto place = m_places.find(end); place != m_places.end())
            links.push_back(
                isPremise ? DirectedGraph::Link{place->second, middle} : DirectedGraph::Link{middle, place->second});
    }

    const Debate& m_debate;
    int m_claims;
    std::unordered_map<RecordId, int> m_places;
};

void report(Reviewing& review, const SupportGraph& support, const Circle& circle)
{
    QStringList steps;
    std::vector<RecordId> places;
    for (int node : circle.nodes) {
        const RecordId record = support.recordOf(node);
        if (const auto claim = record.as<ClaimId>()) {
            steps += namedClaim(review.debate(), claim);
            places.push_back(record);
        }
    }
    for (int node : circle.nodes) {
        if (const RecordId record = support.recordOf(node); record.kind == Kind::Inference)
            places.push_back(record);
    }
    if (!steps.isEmpty())
        steps += steps.front();
    review.add(Severity::Serious,
        Sentences::tr("Circular support: %1. Each rests on the one before, and so on itself.")
            .arg(steps.join(QStringLiteral(" → "))),
        Sentences::tr("Find a ground outside the circle, or take out one of the reasons."), std::move(places));
}

}

void findCircularSupport(Reviewing& review)
{
    const SupportGraph support(review.debate());
    const DirectedGraph graph = support.graph();
    const Components components = componentsOf(graph);
    for (const std::vector<int>& knot : components.circular) {
        if (review.isStopped())
            return;
        report(review, support, shortestCircle(graph, components, knot, 500'000));
    }
}
