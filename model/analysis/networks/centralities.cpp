#include "model/analysis/networks/centralities.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <cmath>

namespace {

using Length = long long;
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
    boost::property<boost::edge_weight_t, Length>>;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// What a line of the greatest weight is long. All whole numbers up to 24 divide it, so that ways of equal length over
/// ties of small whole weights are found equal, which sums of fractions would not be.
constexpr double unitLength = 5'354'228'880;
constexpr double longest = 1e15; ///< some thousands of these can be added

struct Stopped { };

Length lengthOf(double weight, double greatest)
{
    return std::max<Length>(1, std::llround(std::min(unitLength * greatest / weight, longest)));
}

double greatestWeight(const std::vector<WeightedLine>& lines)
{
    double greatest = 0;
    for (const WeightedLine& line : lines)
        greatest = std::max(greatest, line.weight);
    return greatest;
}

Graph graphOf(int count, const std::vector<WeightedLine>& lines)
{
    Graph graph(static_cast<std::size_t>(count));
    const double greatest = greatestWeight(lines);
    for (const WeightedLine& line : lines)
        boost::add_edge(static_cast<std::size_t>(line.one), static_cast<std::size_t>(line.other),
            lengthOf(line.weight, greatest), graph);
    return graph;
}

/// The lengths of edges, which Boost asks for all the time: the place to notice that it is to stop.
auto lengthsUntil(const Graph& graph, const std::stop_token& stop)
{
    return boost::make_function_property_map<Edge, Length>([&graph, &stop](const Edge& edge) {
        if (stop.stop_requested())
            throw Stopped();
        return boost::get(boost::edge_weight, graph, edge);
    });
}

template<class Lengths>
std::vector<double> betweennessOf(const Graph& graph, const Lengths& lengths)
{
    std::vector<double> shares(boost::num_vertices(graph));
    const auto index = boost::get(boost::vertex_index, graph);
    boost::brandes_betweenness_centrality(graph,
        boost::centrality_map(boost::make_iterator_property_map(shares.begin(), index))
            .vertex_index_map(index)
            .weight_map(lengths));
    const double count = static_cast<double>(shares.size());
    const double pairs = (count - 1) * (count - 2) / 2;
    for (double& share : shares)
        share = pairs > 0 ? share / pairs : 0;
    return shares;
}

template<class Lengths>
double closenessOf(std::size_t node, const Graph& graph, const Lengths& lengths, double unit)
{
    constexpr Length unreached = std::numeric_limits<Length>::max();
    std::vector<Length> ways(boost::num_vertices(graph));
    const auto index = boost::get(boost::vertex_index, graph);
    boost::dijkstra_shortest_paths(
        graph, node, boost::weight_map(lengths).distance_map(boost::make_iterator_property_map(ways.begin(), index)));
    double sum = 0;
    double reached = 0;
    for (std::size_t other = 0; other < ways.size(); ++other) {
        if (other == node || ways[other] == unreached)
            continue;
        sum += static_cast<double>(ways[other]) / unit;
        ++reached;
    }
    return reached > 0 ? reached / sum * reached / static_cast<double>(ways.size() - 1) : 0;
}

}

std::optional<WayCentralities> wayCentralities(
    int count, const std::vector<WeightedLine>& lines, const std::stop_token& stop)
{
    if (lines.empty())
        return WayCentralities{
            std::vector<double>(static_cast<std::size_t>(count)), std::vector<double>(static_cast<std::size_t>(count))};
    const Graph graph = graphOf(count, lines);
    const auto lengths = lengthsUntil(graph, stop);
    const double unit = unitLength * greatestWeight(lines);
    try {
        WayCentralities found{betweennessOf(graph, lengths), {}};
        for (std::size_t node = 0; node < boost::num_vertices(graph); ++node)
            found.closeness.push_back(closenessOf(node, graph, lengths, unit));
        return found;
    } catch (const Stopped&) {
        return std::nullopt;
    }
}

std::vector<double> eigenvectorCentrality(int count, const std::vector<WeightedLine>& lines)
{
    constexpr int mostRounds = 10'000;
    constexpr double close = 1e-12;
    constexpr double nothing = 1e-9;
    const double greatest = greatestWeight(lines);
    std::vector<double> values(static_cast<std::size_t>(count), lines.empty() ? 0 : 1);
    double change = 1;
    for (int round = 0; round < mostRounds && change > close && greatest > 0; ++round) {
        std::vector<double> next = values; // adding itself keeps two-mode networks from swinging to and fro
        for (const WeightedLine& line : lines) {
            next[static_cast<std::size_t>(line.one)]
                += line.weight / greatest * values[static_cast<std::size_t>(line.other)];
            next[static_cast<std::size_t>(line.other)]
                += line.weight / greatest * values[static_cast<std::size_t>(line.one)];
        }
        const double most = *std::ranges::max_element(next);
        change = 0;
        for (std::size_t i = 0; i < next.size(); ++i) {
            next[i] /= most;
            change = std::max(change, std::abs(next[i] - values[i]));
        }
        values = std::move(next);
    }
    for (double& value : values)
        value = value < nothing ? 0 : value;
    return values;
}
