#include "model/analysis/networks/polarisation.h"

#include "model/analysis/networks/communities.h"
#include "model/analysis/networks/networkbuilding.h"
#include "model/debate/indexat.h"

static double sumOf(const std::vector<NetworkTie>& ties)
{
    double sum = 0;
    for (const NetworkTie& tie : ties)
        sum += tie.weight;
    return sum;
}

/// In a network with everyone, so that indices are the same in each.
static Communities campsOf(const DiscourseNetwork& subtract)
{
    std::vector<WeightedLine> lines;
    for (const NetworkTie& tie : subtract.ties) {
        if (tie.weight > 0)
            lines.push_back({tie.one, tie.other, tie.weight});
    }
    return communitiesOf(static_cast<int>(subtract.nodes.size()), lines);
}

static int countOfCamps(const Communities& camps)
{
    std::vector<int> sizes(at(camps.count));
    for (int camp : camps.of)
        ++sizes[at(camp)];
    return static_cast<int>(std::ranges::count_if(sizes, [](int size) { return size > 1; }));
}

static Polarisation polarisationOf(
    const DiscourseNetwork& congruence, const DiscourseNetwork& conflict, const DiscourseNetwork& subtract)
{
    const Communities camps = campsOf(subtract);
    Polarisation point;
    point.days = {*subtract.settings.from, *subtract.settings.to};
    point.acts = subtract.tally.counted;
    point.actors = static_cast<int>(
        std::ranges::count_if(subtract.nodes, [](const NetworkNode& node) { return node.acts > 0; }));
    point.congruence = sumOf(congruence.ties);
    point.conflict = sumOf(conflict.ties);
    point.camps = countOfCamps(camps);
    point.modularity = camps.modularity;
    double between = 0;
    for (const NetworkTie& tie : conflict.ties)
        between += camps.of[at(tie.one)] != camps.of[at(tie.other)] ? tie.weight : 0;
    if (point.conflict > 0)
        point.conflictBetween = between / point.conflict;
    return point;
}

/// The networks of the three rules, of the same acts.
static Result<std::vector<DiscourseNetwork>> ofEachRule(
    const Discourse& discourse, const CountedActs& counted, NetworkSettings settings, const std::stop_token& stop)
{
    std::vector<DiscourseNetwork> networks;
    for (TieRule rule : {TieRule::Congruence, TieRule::Conflict, TieRule::Subtract}) {
        settings.rule = rule;
        Result<DiscourseNetwork> network = networkOf(discourse, counted, settings, stop);
        if (!network)
            return network.error();
        networks.push_back(std::move(*network));
    }
    return networks;
}

Result<std::vector<Polarisation>> polarisationOverTime(const Discourse& discourse, const NetworkSettings& settings,
    const WindowPlan& plan, const HowFar& howFar, const std::stop_token& stop)
{
    NetworkSettings base = settings;
    base.mode = NetworkMode::Actors;
    base.rule = TieRule::Subtract;
    base.isolates = Isolates::Everyone;
    base.threshold.reset();
    std::vector<Polarisation> points;
    const auto measure = [&](const CountedActs& counted, const NetworkSettings& ofWindow) -> Done {
        const Result<std::vector<DiscourseNetwork>> networks = ofEachRule(discourse, counted, ofWindow, stop);
        if (!networks)
            return networks.error();
        points.push_back(polarisationOf((*networks)[0], (*networks)[1], (*networks)[2]));
        return {};
    };
    const Done done = visitWindows(discourse, base, plan, howFar, stop, measure);
    return done ? Result<std::vector<Polarisation>>(std::move(points)) : done.error();
}
