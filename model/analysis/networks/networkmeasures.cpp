#include "model/analysis/networks/networkmeasures.h"

#include "model/analysis/networks/centralities.h"
#include "model/debate/indexat.h"
#include "model/debate/sentences.h"

/// Nodes times ties beyond which ways are not looked for: about half a minute.
static constexpr double mostWork = 4e8;

static std::vector<WeightedLine> positiveTies(const DiscourseNetwork& network)
{
    const bool areCodes = network.settings.rule == TieRule::Combine;
    std::vector<WeightedLine> lines;
    for (const NetworkTie& tie : network.ties) {
        if (tie.weight > 0)
            lines.push_back({tie.one, tie.other, areCodes ? 1 : tie.weight});
    }
    return lines;
}

static void addDegrees(NetworkMeasures& measures, const std::vector<WeightedLine>& lines)
{
    for (const WeightedLine& line : lines) {
        for (int end : {line.one, line.other}) {
            ++measures.nodes[at(end)].degree;
            measures.nodes[at(end)].strength += line.weight;
        }
    }
}

Result<NetworkMeasures> measuresOf(const DiscourseNetwork& network, const std::stop_token& stop)
{
    const int count = static_cast<int>(network.nodes.size());
    const std::vector<WeightedLine> lines = positiveTies(network);
    NetworkMeasures measures;
    measures.nodes.resize(network.nodes.size());
    addDegrees(measures, lines);
    measures.hasWays = double(count) * static_cast<double>(lines.size()) <= mostWork;
    const std::optional<WayCentralities> ways
        = wayCentralities(count, measures.hasWays ? lines : std::vector<WeightedLine>(), stop);
    const Communities communities = communitiesOf(count, lines, stop);
    const std::vector<double> eigenvector = eigenvectorCentrality(count, lines);
    if (!ways || stop.stop_requested())
        return Error{Sentences::tr("The centralities were cancelled."), {}, Error::Kind::Cancelled};
    for (std::size_t i = 0; i < measures.nodes.size(); ++i) {
        measures.nodes[i].betweenness = ways->betweenness[i];
        measures.nodes[i].closeness = ways->closeness[i];
        measures.nodes[i].eigenvector = eigenvector[i];
        measures.nodes[i].community = communities.of[i];
    }
    measures.communities = communities.count;
    measures.modularity = communities.modularity;
    return measures;
}
