#pragma once

#include "model/formats/argdown/argdownmodel.h"
#include "model/formats/argdown/argdownnames.h"

/// Which records of a debate the parts of a text are. An id of zero: none that was there.
struct ArgdownMatches {
    std::vector<ClaimId> statements; ///< by their position in the model
    std::vector<ClaimId> arguments; ///< without lines
    std::vector<TopicId> sections;
};

/// The records that a text says which was written from this debate, or read into it: by the ids in its data, titles,
/// texts. Cost: linear.
ArgdownMatches matchesIn(const Debate& debate, const ArgdownNames& names, const ArgdownModel& model);

/// The same for a text that was `before` and has been edited since: what is left over by ids, titles and texts is
/// matched by its place among its neighbours, so that a claim stays the same when it gets other words.
ArgdownMatches matchesSince(const ArgdownModel& before, const ArgdownMatches& known, const ArgdownModel& now);
