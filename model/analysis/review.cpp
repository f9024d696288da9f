#include "model/analysis/review.h"

#include "model/analysis/review/reviewrun.h"

const std::vector<Check>& checks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> found;
        for (const CheckRow& row : checkRows()) {
            if (!row.check.title.isEmpty()) // another way to look for the one before
                found.push_back(row.check);
        }
        return found;
    }();
    return all;
}

const Check* checkCalled(const QString& key)
{
    const auto found = std::ranges::find(checks(), key, &Check::key);
    return found == checks().end() ? nullptr : &*found;
}

int Review::openCount() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.isDismissed; }));
}

Review reviewOf(const Debate& debate, std::stop_token stop)
{
    ReviewMemory memory;
    ReviewState state;
    Reviewing review(debate, memory, std::move(stop));
    carryOut(ReviewPlan::all(), review, state);
    Review found = handOut(state, debate);
    found.isComplete = !review.isStopped();
    return found;
}
