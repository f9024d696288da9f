#include "views/map/mapviewparts.h"

#include "views/map/mapwalk.h"

// Where the map goes: from card to card, nearer and further away.

static constexpr double zoomStep = 1.25;

void MapView::goTo(RecordId id)
{
    if (!id)
        return;
    m->selection.select(id);
    const QRectF area = ::areaOf(map(), id);
    m->following.bring({area, area});
}

void MapView::goUp()
{
    const RecordId here = m->selection.current();
    goTo(here ? whatItAnswers(map(), here) : nearestCard(map(), centre()));
}

void MapView::goDown()
{
    const RecordId here = m->selection.current();
    goTo(here ? firstAnswer(map(), here) : nearestCard(map(), centre()));
}

void MapView::goLeft()
{
    const RecordId here = m->selection.current();
    goTo(here ? sibling(map(), here, -1) : nearestCard(map(), centre()));
}

void MapView::goRight()
{
    const RecordId here = m->selection.current();
    goTo(here ? sibling(map(), here, 1) : nearestCard(map(), centre()));
}

void MapView::goToLineAbove()
{
    goTo(lineAbove(map(), m->selection.current()));
}

void MapView::goToLineBelow()
{
    goTo(lineBelow(map(), m->selection.current()));
}

void MapView::fit()
{
    m->following.fit();
}

void MapView::fitSelection()
{
    QRectF area;
    for (RecordId id : m->selection.records())
        area |= ::areaOf(map(), id);
    m->stage.fit(withRoomAround(area));
}

void MapView::zoomIn()
{
    m->stage.zoomAt(QRectF(viewport()->rect()).center(), zoomStep);
}

void MapView::zoomOut()
{
    m->stage.zoomAt(QRectF(viewport()->rect()).center(), 1 / zoomStep);
}

void MapView::zoomToActualSize()
{
    m->stage.zoomAt(QRectF(viewport()->rect()).center(), 1 / zoom());
}

void MapView::reveal(RecordId id)
{
    if (::areaOf(map(), id).isEmpty() && m->debate.debate().contains(id)
        && (id.kind == Kind::Claim || id.kind == Kind::Issue || id.kind == Kind::Inference))
        m->state.showAll();
    if (::areaOf(map(), id).isEmpty() && !m->map.isLayoutRunning())
        return;
    m->selection.select(id);
    m->following.goTo(id);
}
