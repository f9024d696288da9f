#pragma once

#include "model/analysis/positions/positions.h"

#include <unordered_map>

/// Where a stand lies to the time that is asked for.
enum class Timing { Within, Undated, Later, Earlier };

/// In whose rows a stakeholder is: its own; when groups are folded, of what it belongs to at the date.
std::vector<StakeholderId> rowsOf(const Positions& positions, const PositionQuery& query, StakeholderId stakeholder);

/// A query made ready to be asked of each stand.
class Scope {
public:
    Scope(const Positions& positions, const PositionQuery& query);

    bool hasClaim(int claim) const { return m_claims.empty() || m_claims[static_cast<std::size_t>(claim)]; }
    bool wantsStakeholder(int place) const
    {
        return m_stakeholders.empty() || m_stakeholders[static_cast<std::size_t>(place)];
    }
    Timing timingOf(const Stand& stand) const;

    /// The places in Positions::stakeholders() of those it counts for, in so far as they are asked for.
    void appendHolders(const Stand& stand, std::vector<int>& to) const;

    /// Marks with 0 what was asked for by name, whether anybody holds it or not.
    void demand(std::vector<int>& stakeholders, std::vector<int>& claims) const;

private:
    void readStakeholders();
    void readClaims();

    const Positions& m_positions;
    const PositionQuery& m_query;
    std::vector<bool> m_claims; ///< empty: all
    std::vector<bool> m_stakeholders; ///< empty: all
    std::unordered_map<StakeholderId, int> m_places; ///< when folded
};

/// The claims that rest on a question's options, and these.
std::vector<ClaimId> claimsUnder(const Debate& debate, IssueId issue);

/// The claims of a topic and of the topics inside it.
std::vector<ClaimId> claimsWithin(const Debate& debate, TopicId topic);
