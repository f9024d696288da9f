#pragma once

#include "model/analysis/networks/counttable.h"

// The weights of a network's ties, from counts. Indices are those of the table, nothing is left out but zeros, and
// ties are sorted.

/// Between the rows of a table. @error as of networkOf().
Result<std::vector<NetworkTie>> oneModeTies(
    const CountTable& table, const NetworkSettings& settings, const std::stop_token& stop);

/// Between rows and columns; column j is `rows + j`.
std::vector<NetworkTie> twoModeTies(const CountTable& table, const NetworkSettings& settings);
