#pragma once

#include "model/debate/dayspan.h"
#include "model/debate/debate.h"

#include <unordered_map>

/**
 * What stakeholders belong to, and when.
 *
 * What one is part of holds at any time; a membership, on every day that may lie between its ends (a fuzzy end gives
 * it the benefit of the doubt, and an empty one is open). Something undated happens at any time. Circles are survived.
 */
class Belonging {
public:
    explicit Belonging(const Debate& debate);

    /// What it belongs to directly, each once.
    std::vector<StakeholderId> wholesOf(StakeholderId member, const std::optional<DaySpan>& when) const;

    /// Whom its words count for when groups are folded: what it belongs to and nothing else does, however far up;
    /// itself when it belongs to nobody. Several when it belongs to several.
    std::vector<StakeholderId> outermostOf(StakeholderId member, const std::optional<DaySpan>& when) const;

    /// Whether one is the other or belongs to it, however indirectly.
    bool isWithin(StakeholderId member, StakeholderId whole, const std::optional<DaySpan>& when) const;

    bool isMember(StakeholderId id) const; ///< belongs to somebody at some time

private:
    struct Link {
        StakeholderId whole;
        std::optional<DaySpan> days; ///< none: at any time
    };

    std::unordered_map<StakeholderId, std::vector<Link>> m_links;
};
