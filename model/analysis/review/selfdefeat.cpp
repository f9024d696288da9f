#include "model/analysis/review/checks.h"
#include "model/analysis/review/supportgraph.h"
#include "model/debate/sentences.h"

namespace {

enum class Grounds { Without, With, Unknown };

/// Looks through the grounds of claims for one claim; each search for so many steps at most.
class GroundSearch {
public:
    explicit GroundSearch(const SupportGraph& support)
        : m_support(support)
        , m_restingOn(m_support.restingOn())
        , m_seen(static_cast<std::size_t>(m_restingOn.count()), 0)
    {
    }

    /// Whether what the claim rests on has the other among it.
    Grounds look(ClaimId claim, ClaimId other)
    {
        constexpr int mostSteps = 2000;
        const int start = m_support.nodeOf(claim);
        const int wanted = m_support.nodeOf(other);
        if (start < 0 || wanted < 0 || start == wanted)
            return Grounds::Without;
        ++m_search;
        m_open.assign(1, start);
        for (int steps = 0; !m_open.empty(); ++steps) {
            if (steps > mostSteps || m_linksSeen > mostLinks)
                return Grounds::Unknown;
            const int node = m_open.back();
            m_open.pop_back();
            if (node == wanted)
                return Grounds::With;
            expand(node);
        }
        return Grounds::Without;
    }

private:
    static constexpr int mostLinks = 5'000'000; ///< followed in all searches together

    void expand(int node)
    {
        for (int ground : m_restingOn.successors(node)) {
            ++m_linksSeen;
            if (std::exchange(m_seen[static_cast<std::size_t>(ground)], m_search) != m_search)
                m_open.push_back(ground);
        }
    }

    const SupportGraph& m_support;
    DirectedGraph m_restingOn;
    std::vector<int> m_seen; ///< by node, the last search that saw it
    std::vector<int> m_open;
    int m_search = 0;
    int m_linksSeen = 0;
};

void report(Reviewing& review, const Inference& objection, ClaimId premise, ClaimId target)
{
    const Debate& debate = review.debate();
    review.add(Severity::Serious,
        Sentences::tr("The objection %1 to %2 rests on what it objects to: if it holds, its own ground is gone.")
            .arg(namedClaim(debate, premise), namedClaim(debate, target)),
        Sentences::tr("Give the objection a ground of its own, or let it object to the step instead of the claim."),
        {objection.id, premise, target});
}

}

/// Only what is a reason for something can be a ground, and only what has reasons has any.
void findSelfDefeat(Reviewing& review)
{
    std::optional<GroundSearch> search;
    int left = 0;
    for (const Inference* objection : review.debate().inferences().inOrder()) {
        const auto* target = std::get_if<ClaimId>(&objection->target);
        const bool isAttack = objection->kind == InferenceKind::Attack;
        if (!isAttack || !target || !review.debate().contains(*target) || !review.mayBeGround(*target))
            continue;
        if (review.isStopped())
            return;
        for (const Premise& premise : objection->premises) {
            if (!review.debate().contains(premise.claim) || !review.mayRestOnSomething(premise.claim))
                continue;
            if (!search)
                search.emplace(review.support());
            const Grounds grounds = search->look(premise.claim, *target);
            left += grounds == Grounds::Unknown;
            if (grounds == Grounds::With)
                report(review, *objection, premise.claim, *target);
        }
    }
    if (left > 0)
        review.setNotice(Sentences::tr("Of %n objection(s) it was not found out whether they rest on what they object "
                                       "to: too much lies under them.",
            nullptr, left));
}
