#include "views/timeline/timescale.h"

#include <QDate>

#include <array>
#include <cmath>

namespace {

constexpr double roomAround = 0.04; ///< of the width, at either end
constexpr double leastDays = 14; ///< that are shown together
constexpr double leastGap = 76; ///< px between ticks
constexpr double daysPerMonth = 30.44;

QDate monthOf(double day, int step)
{
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(day)));
    return {date.year(), (date.month() - 1) / step * step + 1, 1};
}

std::vector<AxisTick> monthTicks(const TimeScale& scale, double width, int step)
{
    std::vector<AxisTick> ticks;
    const double last = scale.toDay(width);
    for (QDate date = monthOf(scale.first, step); date.isValid(); date = date.addMonths(step)) {
        const auto day = static_cast<double>(date.toJulianDay());
        if (day > last)
            break;
        if (day >= scale.first)
            ticks.push_back(
                {scale.toX(day), step % 12 == 0 ? QString::number(date.year()) : dayName(date.toJulianDay()).left(7)});
    }
    return ticks;
}

std::vector<AxisTick> yearTicks(const TimeScale& scale, double width, int step)
{
    std::vector<AxisTick> ticks;
    int year = QDate::fromJulianDay(static_cast<qint64>(scale.first)).year();
    for (year = static_cast<int>(std::floor(double(year) / step)) * step;; year += step) {
        const QDate date(year == 0 ? 1 : year, 1, 1); // there was no year 0
        const double x = scale.toX(static_cast<double>(date.toJulianDay()));
        if (x > width || !date.isValid())
            return ticks;
        if (x >= 0)
            ticks.push_back({x, QString::number(date.year())});
    }
}

std::vector<AxisTick> dayTicks(const TimeScale& scale, double width, int step)
{
    std::vector<AxisTick> ticks;
    const auto start = static_cast<qint64>(std::ceil(scale.first / step)) * step;
    for (qint64 day = start; scale.toX(static_cast<double>(day)) <= width; day += step)
        ticks.push_back({scale.toX(static_cast<double>(day)), dayName(day)});
    return ticks;
}

}

TimeScale scaleFor(const DaySpan& extent, double width)
{
    const auto middle = static_cast<double>(extent.first + extent.last) / 2;
    const double days = std::max(leastDays, static_cast<double>(extent.last - extent.first + 1)) * (1 + 2 * roomAround);
    return {middle - days / 2, days / width};
}

std::vector<AxisTick> ticksOf(const TimeScale& scale, double width)
{
    const double days = leastGap * scale.daysPerPixel; // that a step has at least
    for (int step : {1, 2, 7}) {
        if (days <= step)
            return dayTicks(scale, width, step);
    }
    for (int step : {1, 3, 6}) {
        if (days <= step * daysPerMonth)
            return monthTicks(scale, width, step);
    }
    for (int decade = 1; decade <= 1'000'000; decade *= 10) {
        for (int step : {1, 2, 5}) {
            if (days <= decade * step * 12 * daysPerMonth)
                return yearTicks(scale, width, decade * step);
        }
    }
    return {};
}

QString dayName(qint64 day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}
