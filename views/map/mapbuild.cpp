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

void MapBuild::runFor(const Debate& shown, const std::atomic<bool>& isCancelled)
{
    if (!kept.isEmpty())
        readKept();
    graph = MapGraph(shown, filter);
    (void)faces.readCorrections(shown);
    picture.setDirection(wishes.direction);
    if (isCancelled)
        return;
    picture.read(shown, graph, faces);
    if (isCancelled)
        return;
    wishes.pins = pinsOf(shown);
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
        applyArrangement(picture, arrangement, shown);
}
