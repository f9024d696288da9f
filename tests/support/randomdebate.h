#pragma once

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "tests/support/memorydebate.h"

#include <random>

/// Debates of chance, with linked premises, undercuts on all kinds, shared claims, options and circles.
class RandomDebate {
public:
    explicit RandomDebate(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int count) { return count < 1 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    /// A claim, inference or issue of the debate; none when there are none.
    template<class R>
    IdOf<R> any(const Debate& debate)
    {
        const auto& all = debate.table<R>().all();
        return all.empty() ? IdOf<R>() : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].id;
    }

    Target anyTarget(const Debate& debate)
    {
        const auto inference = below(4) == 0 ? any<Inference>(debate) : InferenceId();
        return inference ? Target(inference) : Target(any<Claim>(debate));
    }

    /// One change that is allowed, or none.
    Edits edit(const Debate& debate)
    {
        const Result<Edits> edits = propose(debate);
        return edits ? *edits : Edits();
    }

    void grow(MemoryDebate& open, int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (const Edits edits = edit(open.debate()); !edits.empty())
                (void)open.perform(QStringLiteral("chance"), edits);
        }
    }

private:
    InferenceKind anyKind() { return static_cast<InferenceKind>(below(3)); }
    Claim fresh(const Debate& debate)
    {
        Claim claim = newClaim(debate, QStringLiteral("Claim %1").arg(m_number));
        claim.id = ClaimId{++m_number};
        claim.order = below(5); // ties are legitimate
        return claim;
    }
    Result<Edits> propose(const Debate& debate)
    {
        const ClaimId one = any<Claim>(debate);
        const ClaimId other = any<Claim>(debate);
        const InferenceId inference = any<Inference>(debate);
        switch (below(16)) {
        case 0:
            return addClaim(debate, fresh(debate));
        case 1:
        case 2:
        case 3:
            return attachNew(debate, fresh(debate), anyKind(), anyTarget(debate));
        case 4:
        case 5:
        case 6:
            return attach(debate, one, anyKind(), anyTarget(debate));
        case 7:
            return attachLinked(debate, {one, other}, anyKind(), anyTarget(debate));
        case 8:
            return addPremise(debate, inference, one);
        case 9:
            return removePremise(debate, inference, one);
        case 10:
            return below(2) ? removal(debate, {one}) : removal(debate, {inference});
        case 11:
            return retarget(debate, inference, anyTarget(debate));
        case 12:
            return setIssue(debate, {one}, below(2) ? any<Issue>(debate) : IssueId());
        case 13:
            return below(3) ? addIssue(debate, newIssue(debate, QStringLiteral("Issue"))) : separate(debate, inference);
        case 14:
            return revise(debate, std::vector{one}, [&](Claim& claim) { claim.order = below(9); });
        default:
            return setKind(debate, {inference}, anyKind());
        }
    }

    std::mt19937 m_random;
    qint64 m_number = 0;
};
