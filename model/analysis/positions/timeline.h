#pragma once

#include "model/debate/dayspan.h"
#include "model/debate/debate.h"

/// A statement or a dated source in time.
struct TimelineItem {
    RecordId record;
    DaySpan days; ///< what its date may mean; open ends are DaySpan::earliest and latest
    bool isRange = false; ///< more than one day
    bool isFuzzy = false; ///< approximate or uncertain: it may be off by days.margin
};

/// Always true: each statement and each source is in one of the two lists.
struct Timeline {
    std::vector<TimelineItem> items; ///< by their first day, then their last
    std::vector<RecordId> undated; ///< in the order of the debate; never dropped
    std::optional<DaySpan> extent; ///< from the first to the last day there is; open ends are left out

    int undatedCount() const { return int(undated.size()); }
};

Timeline timelineOf(const Debate& debate);

/// The days, as Julian day numbers, on which a matrix at a date first counts another statement, sorted, each once:
/// where a slider stops. The first day a fuzzy date may mean.
std::vector<qint64> stopsOf(const Timeline& timeline);

/// "2015-08-11: … is for “…”."; a source by its title.
QString wordsFor(const Debate& debate, const TimelineItem& item);
QString wordsForUndated(const Debate& debate, RecordId record);

/// "270 statements and 29 sources; 3 have no date."
QString headlineFor(const Timeline& timeline);
