#pragma once

#include "model/debate/dayspan.h"

#include <vector>

/// Where days are on an axis that runs from left to right.
struct TimeScale {
    double first = 0; ///< the Julian day number at x = 0
    double daysPerPixel = 1; ///< larger than zero

    double toX(double day) const { return (day - first) / daysPerPixel; }
    double toDay(double x) const { return first + x * daysPerPixel; }
};

/// Shows all of the days between the ends, with some room around them. @param width  px, larger than zero.
TimeScale scaleFor(const DaySpan& extent, double width);

/// A line across the axis, where a day, month or year begins.
struct AxisTick {
    double x = 0; ///< px
    QString label; ///< "2015", "2015-08", "2015-08-11"

    bool operator==(const AxisTick&) const = default;
};

/// The ticks within the width, as many as have room for their labels.
std::vector<AxisTick> ticksOf(const TimeScale& scale, double width);

/// "2015-08-11".
QString dayName(qint64 day);
