#pragma once

#include <QString>

#include <limits>
#include <vector>

/// How long a bench may take: minutes for figures to quote, or seconds to see whether it works.
enum class Effort { Full, Quick };

/// One measured figure and what it has to reach.
struct Figure {
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    QString name; ///< what was measured, with its size: "layout of 1,000 cards, against dot"
    double value = 0; ///< NaN: it could not be measured, the note says why
    QString unit; ///< "ms", "MB", "× dot"; empty for a count or a ratio
    double least = -infinity; ///< reached at or above
    double most = infinity; ///< reached at or below
    QString note = {}; ///< what a reader has to know: the spread, what the peer took, what is missing

    bool hasLimit() const { return least > -infinity || most < infinity; }
    bool isReached() const { return value >= least && value <= most; }
};

using Figures = std::vector<Figure>;

/// A figure that is reached at or below its limit.
Figure atMost(double limit, double value, const QString& unit, const QString& name, const QString& note = {});

/// A figure that is reached at or above its limit.
Figure atLeast(double limit, double value, const QString& unit, const QString& name, const QString& note = {});

/// A figure that is reached within two limits.
Figure between(
    double least, double most, double value, const QString& unit, const QString& name, const QString& note = {});

/// A figure without a limit, for the reader to set the others against.
Figure onlyShown(double value, const QString& unit, const QString& name, const QString& note = {});

/// A figure that could not be measured here, and why: a peer that is not installed, say. It counts as short.
Figure notMeasured(const QString& name, const QString& why);

/// The median of some values, in their unit; NaN of none.
double median(std::vector<double> values);
