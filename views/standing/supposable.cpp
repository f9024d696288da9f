#include "views/standing/supposable.h"

#include "views/common/selection.h"
#include "views/standing/standingstate.h"

std::vector<Target> supposable(const Selection& selection)
{
    std::vector<Target> targets;
    for (ClaimId claim : selection.all<ClaimId>())
        targets.emplace_back(claim);
    for (InferenceId inference : selection.all<InferenceId>())
        targets.emplace_back(inference);
    return targets;
}

void suppose(StandingState& state, const Selection& selection, std::optional<Attitude> attitude)
{
    StandingQuestion question = state.question();
    for (const Target& target : supposable(selection)) {
        std::erase_if(question.assumptions, [&](const Assumption& one) { return one.target == target; });
        if (attitude)
            question.assumptions.push_back({target, *attitude});
    }
    state.setQuestion(question);
}
