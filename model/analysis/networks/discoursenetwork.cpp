#include "model/analysis/networks/discoursenetwork.h"

#include "model/analysis/networks/networkbuilding.h"
#include "model/analysis/networks/networkties.h"
#include "model/debate/indexat.h"

namespace {

template<class AnId>
void addNodes(std::vector<NetworkNode>& nodes, const std::vector<AnId>& ids, const std::vector<int>& acts)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        nodes.push_back({ids[i], acts[i]});
}

std::vector<char> tiedNodes(const DiscourseNetwork& network)
{
    std::vector<char> isTied(network.nodes.size());
    for (const NetworkTie& tie : network.ties)
        isTied[at(tie.one)] = isTied[at(tie.other)] = true;
    return isTied;
}

/// Takes out the nodes without ties that are not wanted; what stays keeps its order.
void dropIsolates(DiscourseNetwork& network)
{
    if (network.settings.isolates == Isolates::Everyone)
        return;
    const std::vector<char> isTied = tiedNodes(network);
    const bool keepsActive = network.settings.isolates == Isolates::Active;
    std::vector<int> places;
    std::vector<NetworkNode> kept;
    int rows = 0;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const bool stays = isTied[i] || (keepsActive && network.nodes[i].acts > 0);
        places.push_back(static_cast<int>(kept.size()));
        rows += stays && i < at(network.rows);
        if (stays)
            kept.push_back(network.nodes[i]);
    }
    for (NetworkTie& tie : network.ties)
        tie = {places[at(tie.one)], places[at(tie.other)], tie.weight};
    network.nodes = std::move(kept);
    network.rows = rows;
}

}

Result<DiscourseNetwork> networkOf(const Discourse& discourse, const CountedActs& counted,
    const NetworkSettings& settings, const std::stop_token& stop)
{
    const CountTable byActor = countTable(
        counted.acts, static_cast<int>(discourse.actors.size()), static_cast<int>(discourse.claims.size()));
    DiscourseNetwork network{settings, {}, 0, {}, counted.tally};
    if (settings.mode != NetworkMode::Claims)
        addNodes(network.nodes, discourse.actors, byActor.rowSums);
    network.rows = static_cast<int>(network.nodes.size());
    if (settings.mode != NetworkMode::Actors)
        addNodes(network.nodes, discourse.claims, byActor.columnSums);
    if (network.isTwoMode()) {
        network.ties = twoModeTies(byActor, settings);
    } else {
        const bool isOfClaims = settings.mode == NetworkMode::Claims;
        network.rows = static_cast<int>(network.nodes.size());
        Result<std::vector<NetworkTie>> ties = oneModeTies(isOfClaims ? byActor.transposed() : byActor, settings, stop);
        if (!ties)
            return ties.error();
        network.ties = std::move(*ties);
    }
    dropIsolates(network);
    return network;
}

Result<DiscourseNetwork> networkOf(
    const Discourse& discourse, const NetworkSettings& settings, const std::stop_token& stop)
{
    if (const Done fits = checked(settings); !fits)
        return fits.error();
    return networkOf(discourse, countedActs(discourse, settings), settings, stop);
}

std::vector<std::vector<double>> weightTable(const DiscourseNetwork& network)
{
    const std::size_t rows = at(network.rows);
    const std::size_t columns = network.isTwoMode() ? network.nodes.size() - rows : rows;
    std::vector<std::vector<double>> table(rows, std::vector<double>(columns));
    for (const NetworkTie& tie : network.ties) {
        if (network.isTwoMode())
            table[at(tie.one)][at(tie.other) - rows] = tie.weight;
        else
            table[at(tie.one)][at(tie.other)] = table[at(tie.other)][at(tie.one)] = tie.weight;
    }
    return table;
}
