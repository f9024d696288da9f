#pragma once

#include "model/analysis/positions/timeline.h"
#include "views/timeline/timescale.h"

#include <QRectF>

/// The rows of a timeline.
enum class TimeBand { Statements, Sources };

/// What is drawn at one place of a timeline: an item, or several that would lie over each other.
struct TimelineMark {
    TimeBand band = TimeBand::Statements;
    std::vector<RecordId> records; ///< in their order of time; at least one
    std::optional<DaySpan> days; ///< from the first of them to the last; none: undated
    bool isRange = false; ///< some of them may be of more than one day
    bool isFuzzy = false; ///< some are approximate or uncertain
    QRectF box; ///< px; without the margins
    double margin = 0; ///< px by which the dates may be off on either side, as far as that is drawn
};

/// Where the parts of a timeline are, in px from its upper left corner.
struct TimelineRoom {
    double width = 0; ///< of what runs with the axis
    double statementsTop = 0, statementsBottom = 0;
    double sourcesTop = 0, sourcesBottom = 0;
};

/// A timeline of such a size, with the axis at its foot and some more of the room for statements than for sources.
TimelineRoom roomWithin(double width, double height);

/// The marks of what has a date and lies within the width, each band from its top; those of undated things are not
/// among them.
///
/// Things that would overlap are put in rows under each other; where there are not rows enough, those close to each
/// other become one mark, and ever farther ones, until they fit. Cost: linear in the items; 100,000 take some 20 ms.
std::vector<TimelineMark> marksOf(const Timeline& timeline, const TimeScale& scale, const TimelineRoom& room);

namespace timeline {
constexpr double axisHeight = 24; ///< px
constexpr double rowHeight = 18;
constexpr double markHeight = 13;
constexpr double bandTitle = 18; ///< height
}
