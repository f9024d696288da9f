#pragma once

#include <QString>

#include <limits>
#include <optional>

/// The days that a date may mean, as Julian day numbers, both ends included. An open end is `earliest` or `latest`.
struct DaySpan {
    static constexpr qint64 earliest = std::numeric_limits<qint64>::min() / 4;
    static constexpr qint64 latest = std::numeric_limits<qint64>::max() / 4;

    qint64 first = earliest;
    qint64 last = latest;
    qint64 margin = 0; ///< days by which an approximate or uncertain date may be off on either side

    bool operator==(const DaySpan&) const = default;
};

/**
 * The days that an EDTF date covers: "2015-08" is all of August, "2015/.." everything from 2015 on.
 *
 * A date marked "~", "?" or "%" has a margin of its own length: "2015-07~" may be off by a month. A season counts as
 * its whole year, because it depends on the hemisphere. None: it is no EDTF date, or its year is not known.
 */
std::optional<DaySpan> daysOf(QStringView edtf);

/// The same for a year from 1 on, its month and its day (0: not known). None: there is no such day.
std::optional<DaySpan> daysOf(int year, int month = 0, int day = 0);

/// Whether the one is later than the other whatever days within their spans and margins were meant.
bool isCertainlyAfter(const DaySpan& one, const DaySpan& other);

/// Sorts by the first day, then by the last; for axes and lists, where undated things come last.
bool comesBefore(const std::optional<DaySpan>& one, const std::optional<DaySpan>& other);
