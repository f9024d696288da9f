#pragma once

#include "model/analysis/networks/countedacts.h"
#include "model/analysis/networks/networkwindows.h"

/// The network of acts that have been counted already. @error as of networkOf().
Result<DiscourseNetwork> networkOf(const Discourse& discourse, const CountedActs& counted,
    const NetworkSettings& settings, const std::stop_token& stop);

/// Is shown a window's acts, and the settings with its days.
using VisitWindow = std::function<Done(const CountedActs& counted, const NetworkSettings& settings)>;

/// Goes from window to window until a visit fails. @error as of networksOverTime(), or the visit's.
Done visitWindows(const Discourse& discourse, const NetworkSettings& settings, const WindowPlan& plan,
    const HowFar& howFar, const std::stop_token& stop, const VisitWindow& visit);
