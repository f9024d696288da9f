#pragma once

#include "model/debate/dayspan.h"
#include "model/debate/debate.h"

/// Someone takes a side: what Discourse Network Analyzer calls a statement.
struct DiscourseAct {
    int actor = 0; ///< index among the discourse's actors
    int claim = 0; ///< index among its claims
    Stance stance = Stance::For;
    RecordId document; ///< the text it stands in, or the source; none: nobody knows
    std::optional<DaySpan> days; ///< that its date may mean; none: undated
    StatementId statement = {}; ///< where it comes from
    bool isDateBorrowed = false; ///< its days are those of its turn or source

    bool operator==(const DiscourseAct&) const = default;
};

/// Who took which side, as a plain list. Always true: every actor and every claim has at least one act.
struct Discourse {
    std::vector<StakeholderId> actors; ///< as people see them ordered; nodes of networks keep this order
    std::vector<ClaimId> claims;
    std::vector<DiscourseAct> acts;

    bool operator==(const Discourse&) const = default;
};

/// Who an act counts for.
enum class ActorLevel {
    Person, ///< the speaker as named, be it a person or an organisation
    Organisation, ///< what a person belonged to when it was said; who belonged to nothing stands for themselves
};

/**
 * The acts of a debate: one for each of a statement's speakers and authors. Publishers and reporters do not take the
 * side of what they pass on.
 *
 * At the level of organisations a person's act counts for the nearest stakeholder up the chain that is no person: a
 * membership that lasted on the day of the act, the earliest named if there are several, else what they are part of.
 * Two speakers of a statement who belong to one organisation are one act of it. An act's date is its statement's, else
 * that of the turn it stands in, else the day its source was issued.
 *
 * Cost: about 1 µs a statement.
 */
Discourse discourseOf(const Debate& debate, ActorLevel level = ActorLevel::Person);
