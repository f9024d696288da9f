#pragma once

#include "model/analysis/networks/discourse.h"
#include "model/analysis/networks/networksettings.h"
#include "model/debate/dayspan.h"

#include <stop_token>

struct NetworkNode {
    RecordId record; ///< a stakeholder or a claim
    int acts = 0; ///< that count: a mixed one twice, except with the rule "ignore"

    bool operator==(const NetworkNode&) const = default;
};

struct NetworkTie {
    int one = 0; ///< index of a node
    int other = 0; ///< index of a later one
    double weight = 0; ///< never zero

    bool operator==(const NetworkTie&) const = default;
};

/// What became of the acts that a network was made of.
struct ActTally {
    int counted = 0; ///< what remained
    int outside = 0; ///< of the range
    int vague = 0; ///< in the range or not, nobody can tell
    int undated = 0; ///< left out because there is a range
    int unclear = 0; ///< left out for their stance
    int conditionalLeftOut = 0;
    int duplicates = 0;
    int conditionalAsFor = 0; ///< of those counted
    int mixed = 0; ///< of those counted
    int uncertain = 0; ///< of those counted: they may lie outside the range

    bool operator==(const ActTally&) const = default;
};

/// A network of actors, of claims, or of both. Ties have no direction.
struct DiscourseNetwork {
    NetworkSettings settings;
    std::vector<NetworkNode> nodes; ///< of a two-mode network, actors first
    int rows = 0; ///< how many of the nodes are actors in a two-mode network; else all
    std::vector<NetworkTie> ties; ///< sorted by their nodes
    ActTally tally;

    bool isTwoMode() const { return settings.mode == NetworkMode::TwoMode; }
    bool operator==(const DiscourseNetwork&) const = default;
};

/**
 * The network of a discourse.
 *
 * @error  settings that do not go together; more than mostNetworkTies ties; kind Cancelled when it was stopped.
 *
 * Cost: for each claim the square of its actors (of each actor, the square of their claims); 500 actors, 2,000 claims
 * and 100,000 acts take some tens of milliseconds.
 */
Result<DiscourseNetwork> networkOf(
    const Discourse& discourse, const NetworkSettings& settings, const std::stop_token& stop = {});

inline constexpr std::size_t mostNetworkTies = 5'000'000;

/// The weights as a table: a row for each actor (or node), a column for each claim (or node). Zero where there is no
/// tie. Cost: rows times columns, which is at most some ten million.
std::vector<std::vector<double>> weightTable(const DiscourseNetwork& network);
