#pragma once

#include "model/debate/debate.h"
#include "views/common/theme.h"
#include "views/timeline/timelineplaces.h"

class QPainter;

/// What is painted of a timeline, and how.
struct TimelinePicture {
    const Debate& debate;
    const std::vector<TimelineMark>& marks;
    const TimeScale& scale;
    const TimelineRoom& room;
    const Theme& theme;
    std::optional<qint64> day; ///< what comes after it is faint
    int chosen = -1;
    QSizeF size;
};

void paint(QPainter& painter, const TimelinePicture& picture);
