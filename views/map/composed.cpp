#include "views/map/composed.h"

#include "model/layout/layoutplan.h"
#include "model/layout/layoutrunner.h"

namespace {

const Claim* claimOf(const Debate& debate, RecordId id)
{
    return debate.find(id.as<ClaimId>());
}

QString labelOf(const Debate& debate, RecordId head)
{
    if (const Claim* claim = claimOf(debate, head))
        return shortTitle(claim->title, claim->text);
    if (const Issue* issue = debate.find(head.as<IssueId>()))
        return shortTitle({}, issue->text);
    return {};
}

/// Topics have the first tints, in people's order; sections outside topics go on from there.
std::unordered_map<TopicId, int> tintsOf(const Debate& debate)
{
    std::unordered_map<TopicId, int> tints;
    for (const Topic* topic : debate.topics().inOrder())
        tints.emplace(topic->id, static_cast<int>(tints.size()));
    return tints;
}

/// One for the same head at any time, so that areas keep their colour when others come and go.
int lastingNumber(RecordId id)
{
    return static_cast<int>((static_cast<quint64>(id.value) * 0x9e3779b97f4a7c15ULL) >> 40) & 0xffff;
}

}

std::vector<MapRegion> regionsOf(const Arrangement& arrangement, const Debate& debate)
{
    const std::unordered_map<TopicId, int> tints = tintsOf(debate);
    std::vector<MapRegion> regions;
    for (int i = 0; i < arrangement.sectionCount(); ++i) {
        const PlacedSection& section = arrangement.section(i);
        const Claim* head = claimOf(debate, section.head);
        const auto tint = head ? tints.find(head->topic) : tints.end();
        regions.push_back({section.head, section.under, section.isLoose ? QString() : labelOf(debate, section.head),
            arrangement.boxOfSection(i), Arrangement::titleHeight,
            tint != tints.end() ? tint->second : lastingNumber(section.head)});
    }
    return regions;
}

void applyArrangement(MapPicture& picture, const Arrangement& arrangement, const Debate& debate)
{
    picture.setDirection(arrangement.direction());
    picture.takeRegions(regionsOf(arrangement, debate));
    for (int i = 0; i < arrangement.sectionCount(); ++i) {
        const QPointF origin = arrangement.origin(i);
        for (const PlacedCard& card : arrangement.section(i).cards)
            picture.settle(card, origin, i);
    }
    picture.routeAll();
}

ComposedMap composeMap(
    const Debate& debate, const MapFilter& filter, LayoutDirection direction, const Arrangement& earlier)
{
    const MapGraph graph(debate, filter);
    CardFaces faces;
    auto picture = std::make_shared<MapPicture>();
    picture->setDirection(direction);
    picture->read(debate, graph, faces);
    const LayoutPlan plan(
        graph.cards(), [&](RecordId id) { return picture->find(id)->face.size; }, {direction, {}, pinsOf(debate)},
        earlier);
    const LayoutOutcome outcome = plan.isDone() ? LayoutOutcome() : layOutNow(plan.request());
    ComposedMap map{nullptr, plan.arranged(outcome.result), outcome.notice};
    applyArrangement(*picture, map.arrangement, debate);
    map.picture = picture;
    return map;
}
