#pragma once

#include "model/analysis/networks/discoursenetwork.h"

#include <span>

/// An act on one of the two sides, as it counts.
struct CountedAct {
    enum Side { Against, For };

    int actor = 0;
    int claim = 0;
    Side side = For; ///< For, whatever the stance, with the rule "ignore"
    int act = 0; ///< index in the discourse
    std::optional<DaySpan> days;
};

/// What is left of a discourse: its acts in the range, with their sides, without duplicates.
struct CountedActs {
    std::vector<CountedAct> acts; ///< the earliest first, undated ones last
    ActTally tally;
};

CountedActs countedActs(const Discourse& discourse, const NetworkSettings& settings);

/// Those of a window within that range, and what became of the others.
CountedActs within(const CountedActs& all, const Discourse& discourse, const DaySpan& window);

/// Where days lie with regard to a range; either end may be open.
enum class Whereabouts { Inside, Outside, Vague };
Whereabouts whereabouts(const DaySpan& days, std::optional<qint64> from, std::optional<qint64> to);
