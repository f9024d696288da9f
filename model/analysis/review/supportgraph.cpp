#include "model/analysis/review/supportgraph.h"

#include <numeric>

SupportGraph::SupportGraph(const Debate& debate)
    : m_debate(debate)
    , m_claims(debate.claims().count())
{
    m_same.resize(static_cast<std::size_t>(m_claims + debate.inferences().count()));
    std::iota(m_same.begin(), m_same.end(), 0);
    for (const Inference& inference : debate.inferences().all())
        join(inference);
}

const Inference* SupportGraph::inferenceAt(int node) const
{
    return node < m_claims ? nullptr : &m_debate.inferences().all()[static_cast<std::size_t>(node - m_claims)];
}

/// A record's node is its place in its table, inferences after claims.
int SupportGraph::nodeOf(const Target& end) const
{
    if (const auto* claim = std::get_if<ClaimId>(&end)) {
        const std::size_t place = m_debate.claims().placeOf(*claim);
        return place == IdIndex::none ? -1 : first(static_cast<int>(place));
    }
    const std::size_t place = m_debate.inferences().placeOf(std::get<InferenceId>(end));
    return place == IdIndex::none ? -1 : first(m_claims + static_cast<int>(place));
}

DirectedGraph SupportGraph::graph(bool isTurnedRound) const
{
    std::vector<DirectedGraph::Link> links;
    const auto link = [&](int from, int to) {
        if (from >= 0 && to >= 0)
            links.push_back(isTurnedRound ? DirectedGraph::Link{to, from} : DirectedGraph::Link{from, to});
    };
    for (const Inference& inference : m_debate.inferences().all()) {
        if (inference.kind != InferenceKind::Support)
            continue;
        const int middle = nodeOf(Target(inference.id));
        for (const Premise& premise : inference.premises)
            link(nodeOf(premise.claim), middle);
        link(middle, nodeOf(inference.target));
    }
    return DirectedGraph(static_cast<int>(m_same.size()), links);
}

void SupportGraph::join(const Inference& inference)
{
    const auto* target = std::get_if<ClaimId>(&inference.target);
    if (inference.kind != InferenceKind::Restate || !target || inference.premises.size() != 1)
        return;
    const int one = nodeOf(inference.premises.front().claim);
    const int other = nodeOf(*target);
    if (one >= 0 && other >= 0)
        sameAs(std::max(one, other)) = std::min(one, other);
}

int SupportGraph::first(int node) const
{
    for (int next = sameAs(node); next != node; next = sameAs(node)) {
        sameAs(node) = sameAs(next); // the way is shorter the next time
        node = next;
    }
    return node;
}
