#pragma once

#include "model/analysis/networks/networkwindows.h"

/// How divided a debate was in a window.
struct Polarisation {
    DaySpan days;
    int acts = 0; ///< that count
    int actors = 0; ///< who took part
    double congruence = 0; ///< sum of the weights between actors
    double conflict = 0;
    int camps = 0; ///< communities with at least two actors
    double modularity = 0; ///< of those communities, in the network of what congruence exceeds conflict by
    std::optional<double> conflictBetween; ///< share of the conflict that runs between communities; none: no conflict

    bool operator==(const Polarisation&) const = default;
};

/**
 * The series over moving windows: the higher the modularity and the share of conflict between camps, the more the
 * debate has fallen apart into camps.
 *
 * Modularity: M. E. J. Newman and M. Girvan, Physical Review E 69, 026113, 2004, of the network "subtract" without its
 * negative ties, in which P. Leifeld finds coalitions ("Discourse Network Analysis", in The Oxford Handbook of
 * Political Networks, 2017). Rule and mode of the settings do not matter here.
 *
 * @error  as of networksOverTime().
 */
Result<std::vector<Polarisation>> polarisationOverTime(const Discourse& discourse, const NetworkSettings& settings,
    const WindowPlan& plan, const HowFar& howFar = {}, const std::stop_token& stop = {});
