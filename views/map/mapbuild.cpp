#include "views/map/mapbuild.h"

#include "views/map/composed.h"

void MapBuild::readKept()
{
    const Result<Arrangement> read = Arrangement::fromBytes(kept);
    if (read)
        whole = *read;
    if (goesOnFromKept)
        earlier = whole;
}

void MapBuild::run(const std::atomic<bool>& isCancelled)
{
    if (!kept.isEmpty())
        readKept();
    graph = MapGraph(debate, filter);
    (void)faces.readCorrections(debate);
    picture.setDirection(wishes.direction);
    if (isCancelled)
        return;
    picture.read(debate, graph, faces);
    if (isCancelled)
        return;
    wishes.pins = pinsOf(debate);
    const LayoutPlan plan(
        graph.cards(), [this](RecordId id) { return picture.find(id)->face.size; }, wishes, earlier);
    content = plan.content();
    if (const std::optional<Arrangement> known = memory.find(content)) {
        arrangement = *known;
    } else {
        const LayoutOutcome outcome
            = plan.isDone() || isHurried ? LayoutOutcome() : layOutNow(plan.request(), helper, budget, isCancelled);
        arrangement = plan.arranged(outcome.result);
        notice = outcome.notice;
    }
    if (!isCancelled)
        applyArrangement(picture, arrangement, debate);
}
