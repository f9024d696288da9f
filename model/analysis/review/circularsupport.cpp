#include "model/analysis/review/checks.h"
#include "model/analysis/review/supportgraph.h"
#include "model/debate/sentences.h"

namespace {

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
    const SupportGraph& support = review.support();
    const DirectedGraph graph = support.supporting();
    const Components components = componentsOf(graph);
    CircleSearch search(graph);
    for (const std::vector<int>& knot : components.circular) {
        if (review.isStopped())
            return;
        report(review, support, search.shortest(knot, 500'000));
    }
}
