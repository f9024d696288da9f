#pragma once

#include "model/analysis/review/checkrow.h"

#include <map>
#include <unordered_set>

/// How much a check looks at.
enum class Extent { Nothing, Near, All };

/// What a review looks at: of each check how much, and what is near.
struct ReviewPlan {
    std::vector<Extent> extents; ///< by row
    std::unordered_set<RecordId> near;

    static ReviewPlan all();

    /// Whether a finding of before is found again if it is still so.
    bool covers(const PlacedFinding& finding) const;
};

/// Findings in the order they are shown, and what was not looked at, by row.
struct ReviewState {
    std::vector<PlacedFinding> findings;
    std::map<int, QString> notices;
};

/// Looks at what the plan says and puts it in place of what it covers; unless it is stopped.
void carryOut(const ReviewPlan& plan, Reviewing& review, ReviewState& state);

/// For people: with the notes of those that were set aside.
Review handOut(const ReviewState& state, const Debate& debate);
