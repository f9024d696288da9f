#include "views/map/composed.h"

#include "views/map/mapbuild.h"

namespace {

constexpr qsizetype longestLabel = 160; ///< UTF-16 units; what there is no room for is left out when it is painted

const Claim* claimOf(const Debate& debate, RecordId id)
{
    return debate.find(id.as<ClaimId>());
}

QString labelOf(const Debate& debate, RecordId head)
{
    if (const Claim* claim = claimOf(debate, head))
        return shortTitle(claim->title, claim->text, longestLabel);
    if (const Issue* issue = debate.find(head.as<IssueId>()))
        return shortTitle({}, issue->text, longestLabel);
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
    MapBuild build;
    build.filter = filter;
    build.wishes.direction = direction;
    build.earlier = earlier;
    build.helper = layoutHelper();
    build.runFor(debate, false);
    return {std::make_shared<const MapPicture>(std::move(build.picture)), build.arrangement, build.notice};
}
