#include "views/map/mapfollowing.h"

#include "views/common/selection.h"
#include "views/map/livingmap.h"
#include "views/map/mapstage.h"
#include "views/map/mapstate.h"
#include "views/map/mapwalk.h"
#include "views/map/minimap.h"

#include <QScopedValueRollback>

namespace {

constexpr int glideTime = 180; ///< ms
constexpr double roomAround = 0.96; ///< of the viewport that a fitted map fills, at most
constexpr std::size_t mostMade = 1000; ///< by a change to be followed; larger ones do not come from a person's hand

}

QRectF withRoomAround(const QRectF& area)
{
    const QSizeF room = area.size() * ((1 / roomAround - 1) / 2);
    return area.adjusted(-room.width(), -room.height(), room.width(), room.height());
}

MapFollowing::MapFollowing(MapStage& stage, LivingMap& map, OpenDebate& debate, Selection& selection, MapState& state,
    const Minimap& minimap, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_map(map)
    , m_debate(debate)
    , m_selection(selection)
    , m_state(state)
    , m_minimap(minimap)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        const QScopedValueRollback own(m_isOwnMove, true);
        m_stage.setCamera({m_from.topLeft + (m_to.topLeft - m_from.topLeft) * part.toDouble(), m_to.zoom});
    });
    connect(&m_stage, &MapStage::cameraChanged, this, &MapFollowing::followCamera);
    connect(&m_map, &LivingMap::shifted, this, [this](QPointF by) {
        const QScopedValueRollback own(m_isOwnMove, true);
        m_from.topLeft += by;
        m_to.topLeft += by;
        m_stage.setCamera({m_stage.camera().topLeft + by, m_stage.camera().zoom});
    });
    connect(&m_debate, &OpenDebate::changed, this, &MapFollowing::noteChange);
    connect(&m_selection, &Selection::changed, this, &MapFollowing::noteSelected);
    connect(&m_state, &MapState::shownChanged, this, [this] { m_isShownAnew = true; });
}

void MapFollowing::fit()
{
    const QScopedValueRollback own(m_isOwnMove, true);
    m_glide.stop();
    m_isToFit = true;
    m_bounds = m_map.picture().bounds();
    m_stage.fit(withRoomAround(m_bounds));
    m_sawAll = true;
}

void MapFollowing::refit()
{
    if (m_isToFit && !m_map.arrangement().isEmpty())
        fit();
}

void MapFollowing::followSize(const QSize& before)
{
    refit();
    const RecordId current = m_selection.current();
    const QRectF card = areaOf(m_map.picture(), current);
    if (m_isToFit || card.isEmpty())
        return;
    const bool isOnTheWay = m_glide.state() == QVariantAnimation::Running;
    const QRectF area = (isOnTheWay ? m_to : m_stage.camera()).toViewport(card);
    const QRectF now(m_stage.viewport().rect());
    if (QRectF(QPointF(), before).contains(area) && !now.contains(area))
        bring(current);
}

void MapFollowing::followCamera()
{
    if (m_isOwnMove)
        return;
    m_glide.stop();
    m_isToFit = m_wasFitted = false;
    m_sawAll = seesAll();
}

bool MapFollowing::seesAll() const
{
    return m_stage.seen().contains(m_bounds);
}

bool MapFollowing::seesSome() const
{
    bool isAny = false;
    m_map.picture().forEachCardIn(m_stage.seen(), [&](int) { isAny = true; });
    return isAny;
}

SightRoom MapFollowing::room() const
{
    return {m_stage.viewport().size(), m_minimap.place()};
}

void MapFollowing::beginTyping(const Sight& sight)
{
    m_glide.stop();
    m_wasFitted = m_isToFit || m_sawAll;
    m_isToFit = false;
    const MapCamera camera = m_stage.camera();
    const QScopedValueRollback own(m_isOwnMove, true);
    m_stage.setCamera(camera.zoom < distances::nearFrom ? zoomed(sight, room(), distances::nearFrom, 1)
                                                        : moved(camera, sight, room()));
}

void MapFollowing::endTyping()
{
    if (m_wasFitted)
        fit();
}

void MapFollowing::noteChange(const Changes& changes)
{
    const std::size_t count = changes.added.size() + changes.altered.size() + changes.dropped.size();
    m_isChanging = m_isChanging || (!changes.isEverything && count <= mostMade);
}

void MapFollowing::noteSelected()
{
    if (m_isChanging)
        m_followed = m_selection.current();
}

void MapFollowing::goTo(RecordId id)
{
    m_followed = m_map.isLayoutRunning() ? id : RecordId();
    if (areaOf(m_map.picture(), id).isEmpty())
        return; // until it has a place
    if (distanceAt(m_stage.camera().zoom) == ReadingDistance::Far)
        m_stage.centreOn(areaOf(m_map.picture(), id).center(), 1);
    else if (!m_followed || !m_isToFit) // else all of it comes into sight once it has its places
        bring(id);
}

void MapFollowing::bring(RecordId id)
{
    const MapPicture& picture = m_map.picture();
    const QRectF card = areaOf(picture, id);
    if (!card.isEmpty())
        bring({card, card | areaOf(picture, whatItAnswers(picture, id))});
}

void MapFollowing::bring(const Sight& sight)
{
    moveTo(moved(m_stage.camera(), sight, room()));
}

void MapFollowing::moveTo(const MapCamera& camera)
{
    const MapCamera from = m_stage.camera();
    if (camera == from)
        return;
    if (m_state.isMotionReduced() || !m_stage.viewport().isVisible())
        return m_stage.setCamera(camera);
    m_isToFit = false;
    m_from = from;
    m_to = camera;
    m_glide.start();
}

void MapFollowing::followArranged()
{
    m_bounds = m_map.picture().bounds();
    if (m_isToFit && m_stage.viewport().isVisible())
        fit();
    else if (!m_isToFit)
        keepInSight();
    m_isChanging = false;
    m_followed = {};
    m_isShownAnew = false;
    m_sawAll = seesAll();
}

void MapFollowing::keepInSight()
{
    if (m_followed && m_sawAll && !seesAll())
        fit();
    else if (m_followed)
        bring(m_followed);
    else if (m_isShownAnew && !seesSome())
        fit();
}
