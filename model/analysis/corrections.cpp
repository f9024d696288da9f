#include "model/analysis/corrections.h"

#include <unordered_set>

namespace {

/// Goes from a source to all that comes from it.
class Leaning {
public:
    explicit Leaning(const Debate& debate)
        : m_debate(debate)
    {
    }

    std::vector<ClaimId> on(SourceId source)
    {
        reach(source);
        while (!m_open.empty()) {
            const RecordId end = m_open.back();
            m_open.pop_back();
            for (RecordId referrer : m_debate.referrers(end))
                follow(end, referrer);
        }
        std::vector<ClaimId> claims(m_claims.begin(), m_claims.end());
        std::sort(claims.begin(), claims.end());
        return claims;
    }

private:
    void reach(RecordId end)
    {
        if (m_reached.insert(end).second)
            m_open.push_back(end);
    }

    void follow(RecordId end, RecordId referrer)
    {
        if (referrer.kind == Kind::Document || referrer.kind == Kind::Excerpt)
            reach(referrer);
        if (const Statement* statement = m_debate.find(referrer.as<StatementId>()))
            m_claims.insert(statement->claim);
        const Citation* hop = m_debate.find(referrer.as<CitationId>());
        if (hop && RecordId(hop->to) == end && hop->verification != Verification::NotLocated)
            reach(hop->from);
    }

    const Debate& m_debate;
    std::unordered_set<RecordId> m_reached;
    std::vector<RecordId> m_open;
    std::unordered_set<ClaimId> m_claims;
};

}

std::vector<ClaimId> claimsLeaningOn(const Debate& debate, SourceId source)
{
    return Leaning(debate).on(source);
}

std::unordered_map<ClaimId, Correction> correctionsBehindClaims(const Debate& debate)
{
    std::unordered_map<ClaimId, Correction> marks;
    for (const Source& source : debate.table<Source>().all()) {
        if (source.correction == Correction::None)
            continue;
        for (ClaimId claim : claimsLeaningOn(debate, source.id)) {
            Correction& mark = marks[claim];
            mark = std::max(mark, source.correction);
        }
    }
    return marks;
}
