#pragma once

#include "model/analysis/networks/discoursenetwork.h"

#include <functional>

enum class WindowUnit { Events, Days, Weeks, Months, Years };
template<>
inline constexpr std::array wordsOf<WindowUnit> = {"events", "days", "weeks", "months", "years"};

/// A stretch of time that moves on. Always true when valid: size and step are at least 1.
struct WindowPlan {
    WindowUnit unit = WindowUnit::Months;
    int size = 12; ///< in units
    int step = 1; ///< in units

    bool operator==(const WindowPlan&) const = default;
};

/// Reads "12-months" or "12-months/3", which moves on by 3. @error a sentence with an example.
Result<WindowPlan> windowPlanFrom(const QString& text);

/// How far a work has come: `done` of `all`.
using HowFar = std::function<void(int done, int all)>;

/**
 * The days of each window, the first of which begins with the range. All lie within it, as those of Discourse Network
 * Analyzer do; a range shorter than a window has one, which is the range. Without a range it is the days of the acts.
 * Windows of events hold `size` dated acts each, and those that are of the same day as the last.
 *
 * @error  sizes below 1, or more than mostWindows windows.
 */
Result<std::vector<DaySpan>> windowsOf(
    const Discourse& discourse, const NetworkSettings& settings, const WindowPlan& plan);

inline constexpr std::size_t mostWindows = 5'000;

/**
 * One network for each window, its days in its settings. Duplicates are taken out of the whole range first.
 *
 * @param howFar  called after each window, from the thread it runs in.
 * @error         as of networkOf() and windowsOf().
 */
Result<std::vector<DiscourseNetwork>> networksOverTime(const Discourse& discourse, const NetworkSettings& settings,
    const WindowPlan& plan, const HowFar& howFar = {}, const std::stop_token& stop = {});
