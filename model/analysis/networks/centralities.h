#pragma once

#include "model/analysis/networks/communities.h"

#include <optional>

/// Betweenness and closeness, as of NodeMeasures; each sized like the nodes.
struct WayCentralities {
    std::vector<double> betweenness;
    std::vector<double> closeness;
};

/// None when it was stopped. Cost: nodes times lines.
std::optional<WayCentralities> wayCentralities(
    int count, const std::vector<WeightedLine>& lines, const std::stop_token& stop);

/// By power iteration; isolated nodes have 0, the most central 1.
std::vector<double> eigenvectorCentrality(int count, const std::vector<WeightedLine>& lines);
