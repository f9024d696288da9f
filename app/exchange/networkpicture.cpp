#include "app/exchange/networkpicture.h"

#include "model/debate/sentences.h"

#include <cmath>

/// Beyond these, weaker ties change the places little and take long.
static constexpr std::size_t mostLines = 5'000;

static std::vector<LabelledTie> strongest(const LabelledNetwork& network)
{
    std::vector<LabelledTie> ties;
    std::ranges::copy_if(network.ties, std::back_inserter(ties),
        [](const LabelledTie& tie) { return tie.weight > 0 && std::isfinite(tie.weight); });
    std::ranges::stable_sort(ties, std::greater(), &LabelledTie::weight);
    ties.resize(std::min(ties.size(), mostLines));
    return ties;
}

Result<LayoutRequest> layoutOf(const LabelledNetwork& network, const std::vector<DrawnNode>& nodes)
{
    if (nodes.size() > static_cast<std::size_t>(LayoutLimits::boxesInWeb))
        return Error{Sentences::tr("The network has %L1 nodes; at most %L2 can be drawn.")
                         .arg(nodes.size())
                         .arg(LayoutLimits::boxesInWeb),
            Sentences::tr("Choose a threshold and leave out isolates, or write GraphML for another program.")};
    LayoutRequest request;
    LayoutPiece& web = request.pieces.emplace_back();
    web.shape = LayoutShape::Web;
    for (const DrawnNode& node : nodes)
        web.boxes.push_back({node.width, node.height});
    const std::vector<LabelledTie> ties = strongest(network);
    for (const LabelledTie& tie : ties) {
        LayoutLink link{tie.one, tie.other};
        link.weight = tie.meaning.isEmpty() ? std::max(tie.weight / ties.front().weight, 1e-3) : 1;
        web.links.push_back(link);
    }
    return request;
}

Result<NetworkPicture> pictureOf(const LabelledNetwork& network)
{
    std::vector<DrawnNode> nodes = drawnNodes(network);
    const Result<LayoutRequest> request = layoutOf(network, nodes);
    if (!request)
        return request.error();
    const LayoutOutcome outcome = layOutNow(*request);
    const PiecePlaces& places = outcome.result.pieces.front();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].x = places[i].x;
        nodes[i].y = places[i].y;
    }
    return NetworkPicture{networkSvgOf(network, nodes), outcome.notice};
}
