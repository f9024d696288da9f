#include "model/analysis/corrections.h"

#include "model/debate/editing/hops.h"

#include <unordered_set>

namespace {

/// Goes from sources to all that comes from them. What was reached once is not gone through again.
class Leaning {
public:
    explicit Leaning(const Debate& debate)
        : m_debate(debate)
    {
    }

    void reach(RecordId end)
    {
        if (m_reached.insert(end).second)
            m_open.push_back(end);
    }

    /// The claims that lean on what was reached; those of earlier calls among them.
    const std::unordered_set<ClaimId>& claims()
    {
        while (!m_open.empty()) {
            const RecordId end = m_open.back();
            m_open.pop_back();
            for (RecordId referrer : m_debate.referrers(end))
                follow(end, referrer);
        }
        return m_claims;
    }

private:
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

/// Goes from a claim to what it leans on.
class Backing {
public:
    explicit Backing(const Debate& debate)
        : m_debate(debate)
    {
    }

    std::vector<const Source*> of(ClaimId claim)
    {
        for (const Statement* statement : m_debate.statementsOn(claim)) {
            reach(statement->excerpt);
            reach(statement->source);
        }
        std::vector<const Source*> corrected;
        while (!m_open.empty()) {
            const RecordId end = m_open.back();
            m_open.pop_back();
            const Source* source = m_debate.find(end.as<SourceId>());
            if (source && source->correction != Correction::None)
                corrected.push_back(source);
            follow(end);
        }
        std::ranges::sort(corrected, [](const Source* one, const Source* other) {
            return std::tuple(-static_cast<int>(one->correction), one->id)
                < std::tuple(-static_cast<int>(other->correction), other->id);
        });
        return corrected;
    }

private:
    void reach(RecordId end)
    {
        if (end && m_reached.insert(end).second)
            m_open.push_back(end);
    }

    void follow(RecordId end)
    {
        const auto excerpt = end.as<ExcerptId>();
        if (excerpt)
            reach(sourceOf(m_debate, excerpt));
        const CitationEnd from = excerpt ? CitationEnd(excerpt) : CitationEnd(end.as<SourceId>());
        for (const Citation* hop : hopsFrom(m_debate, from)) {
            if (hop->verification != Verification::NotLocated)
                reach(hop->to);
        }
    }

    const Debate& m_debate;
    std::unordered_set<RecordId> m_reached;
    std::vector<RecordId> m_open;
};

}

std::vector<ClaimId> claimsLeaningOn(const Debate& debate, SourceId source)
{
    Leaning leaning(debate);
    leaning.reach(source);
    std::vector<ClaimId> claims(leaning.claims().begin(), leaning.claims().end());
    std::sort(claims.begin(), claims.end());
    return claims;
}

std::vector<const Source*> correctedSourcesBehind(const Debate& debate, ClaimId claim)
{
    return Backing(debate).of(claim);
}

std::unordered_map<ClaimId, Correction> correctionsBehindClaims(const Debate& debate)
{
    std::unordered_map<ClaimId, Correction> marks;
    Leaning leaning(debate);
    for (Correction grave : {Correction::Retracted, Correction::Concern, Correction::Corrected}) {
        for (const Source& source : debate.table<Source>().all()) {
            if (source.correction == grave)
                leaning.reach(source.id);
        }
        for (ClaimId claim : leaning.claims())
            marks.emplace(claim, grave); // a graver one stays
    }
    return marks;
}
