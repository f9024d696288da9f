#include "views/map/mapviewparts.h"

#include "views/map/mapwalk.h"

// Where the map goes: from card to card, nearer and further away.

namespace {

constexpr double zoomStep = 1.25;
constexpr double roomAround = 0.96; ///< of the viewport that a fitted map fills, at most

QRectF withRoom(const QRectF& area)
{
    const QSizeF room = area.size() * ((1 / roomAround - 1) / 2);
    return area.adjusted(-room.width(), -room.height(), room.width(), room.height());
}

}

void MapView::goTo(RecordId id)
{
    if (!id)
        return;
    m->selection.select(id);
    m->stage.show(::areaOf(map(), id));
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
    m->isFitting = true;
    m->stage.fit(withRoom(map().bounds()));
    m->isFitting = false;
    m->isToFit = true;
}

void MapView::fitSelection()
{
    QRectF area;
    for (RecordId id : m->selection.records())
        area |= ::areaOf(map(), id);
    m->stage.fit(withRoom(area));
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
    const QRectF area = ::areaOf(map(), id);
    if (area.isEmpty())
        return;
    m->isToFit = false;
    m->selection.select(id);
    if (distanceAt(zoom()) == ReadingDistance::Far)
        m->stage.centreOn(area.center(), 1);
    else
        m->stage.show(area);
}
