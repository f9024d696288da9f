#include "views/outline/homes.h"

// How the homes of a whole debate are read: in one walk over what the claims are used for, and by their places in
// their table rather than by their ids.

namespace {

class FirstUses {
public:
    explicit FirstUses(const Debate& debate)
        : m_debate(debate)
        , m_claims(debate.claims().all())
        , m_uses(m_claims.size())
    {
        for (const Inference& inference : debate.inferences().all()) {
            const std::size_t above = debate.claims().placeOf(claimAtEnd(debate, inference.id));
            for (std::size_t i = 0; above != nowhere && i < inference.premises.size(); ++i)
                take(inference, debate.claims().placeOf(inference.premises[i].claim), above);
        }
    }

    RecordId of(std::size_t claim) const
    {
        if (isOption(claim))
            return m_claims[claim].issue;
        return m_uses[claim].inference ? RecordId(m_uses[claim].inference->id) : RecordId();
    }

    /// The circles that the ways up lead round, each once.
    std::vector<std::vector<ClaimId>> circles() const
    {
        std::vector<std::vector<ClaimId>> found;
        std::vector<std::size_t> walkOf(m_claims.size(), nowhere);
        for (std::size_t walk = 0; walk < m_claims.size(); ++walk) {
            std::size_t at = walk;
            for (; at != nowhere && walkOf[at] == nowhere; at = above(at))
                walkOf[at] = walk;
            if (at == nowhere || walkOf[at] != walk)
                continue;
            found.push_back({m_claims[at].id});
            for (std::size_t next = above(at); next != at; next = above(next))
                found.back().push_back(m_claims[next].id);
        }
        return found;
    }

private:
    static constexpr std::size_t nowhere = IdIndex::none;

    struct Use {
        const Inference* inference = nullptr;
        std::size_t above = nowhere; ///< the claim at the end of its chain of targets
    };

    bool isOption(std::size_t claim) const { return m_debate.find(m_claims[claim].issue) != nullptr; }
    std::size_t above(std::size_t claim) const { return isOption(claim) ? nowhere : m_uses[claim].above; }

    void take(const Inference& inference, std::size_t claim, std::size_t above)
    {
        if (claim == nowhere)
            return;
        Use& use = m_uses[claim];
        const auto rank = [](const Inference& one) { return std::pair(one.order, one.id); };
        if (!use.inference || rank(inference) < rank(*use.inference))
            use = {&inference, above};
    }

    const Debate& m_debate;
    const SharedList<Claim>& m_claims;
    std::vector<Use> m_uses; ///< by place
};

}

void Homes::read(const Debate& debate)
{
    *this = {};
    const FirstUses uses(debate);
    const SharedList<Claim>& claims = debate.claims().all();
    m_entries.reserve(claims.size());
    m_members.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const RecordId first = uses.of(i);
        m_entries.try_emplace(claims[i].id, Entry{first, first, claims[i].order, !first});
        if (first)
            m_members.emplace(first, claims[i].id);
        else
            m_top.insert({false, claims[i].order, claims[i].id});
    }
    m_circles = uses.circles();
    Moves moves;
    openCircles(debate, moves);
}
