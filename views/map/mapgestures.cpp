#include "views/map/mapgestures.h"

#include "views/common/selection.h"
#include "views/map/mapactions.h"
#include "views/map/mapstage.h"
#include "views/map/mapstate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace {

constexpr double zoomOfANotch = 1.2;

bool adds(const QMouseEvent& event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
}

}

MapGestures::MapGestures(MapStage& stage, MapActions& actions, Selection& selection, MapState& state, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_actions(actions)
    , m_selection(selection)
    , m_state(state)
{
}

void MapGestures::press(QMouseEvent& event)
{
    m_start = m_last = event.position();
    const bool pans = event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_isHandHeld);
    if (pans) {
        m_gesture = Gesture::Panning;
        m_stage.viewport().setCursor(Qt::ClosedHandCursor);
        return;
    }
    m_isFromHandle = event.button() == Qt::LeftButton && m_stage.isOnHandle(m_start);
    m_pressed = m_isFromHandle ? m_stage.hovered() : m_stage.recordAt(m_start);
    if (event.button() == Qt::RightButton && m_pressed && !m_selection.contains(m_pressed))
        m_selection.select(m_pressed);
    if (event.button() == Qt::LeftButton)
        m_gesture = Gesture::Pressed;
}

void MapGestures::move(QMouseEvent& event)
{
    const QPointF at = event.position();
    switch (m_gesture) {
    case Gesture::None:
        m_stage.setHovered(m_stage.isOnHandle(at) ? m_stage.hovered() : m_stage.recordAt(at));
        setCursorFor(at);
        break;
    case Gesture::Pressed:
        if ((at - m_start).manhattanLength() >= QApplication::startDragDistance())
            begin(event);
        break;
    case Gesture::Panning:
        m_stage.pan(at - m_last);
        m_hasPanned = true;
        break;
    case Gesture::Dragging:
        drag(at);
        break;
    case Gesture::Drawing:
        m_stage.setDrawnLine(DrawnLine{m_pressed, m_stage.camera().toScene(at), endUnder(at)});
        break;
    case Gesture::Banding:
        m_stage.setRubberBand(QRectF(m_start, at).normalized().toAlignedRect());
        break;
    }
    m_last = at;
}

void MapGestures::begin(QMouseEvent& event)
{
    if (m_isFromHandle && m_pressed.kind == Kind::Claim) {
        m_gesture = Gesture::Drawing;
        m_stage.setDrawnLine(DrawnLine{m_pressed, m_stage.camera().toScene(event.position()), {}});
    } else if (m_stage.picture().find(m_pressed)) {
        m_gesture = Gesture::Dragging;
        if (!m_selection.contains(m_pressed))
            m_selection.select(m_pressed);
        m_dragged.clear();
        for (RecordId id : m_selection.records()) {
            if (const MapCard* card = m_stage.picture().find(id))
                m_dragged.emplace_back(id, card->centre);
        }
        drag(event.position());
    } else {
        m_gesture = Gesture::Banding;
    }
}

void MapGestures::drag(QPointF viewport)
{
    std::vector<std::pair<RecordId, QPointF>> centres = m_dragged;
    for (auto& [id, centre] : centres)
        centre += (viewport - m_start) / m_stage.camera().zoom;
    m_stage.map().drag(centres);
}

void MapGestures::release(QMouseEvent& event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    switch (gesture) {
    case Gesture::Pressed:
        click(event);
        break;
    case Gesture::Dragging: {
        std::vector<std::pair<RecordId, QPointF>> centres = std::move(m_dragged);
        for (auto& [id, centre] : centres)
            centre += (event.position() - m_start) / m_stage.camera().zoom;
        if (!m_actions.pinCards(centres))
            m_stage.map().settle();
        break;
    }
    case Gesture::Drawing:
        finishDrawing(event);
        break;
    case Gesture::Banding:
        finishBand(event);
        break;
    default:
        break;
    }
    setCursorFor(event.position());
}

void MapGestures::click(QMouseEvent& event)
{
    if (const RecordId folded = m_stage.foldPillAt(event.position())) {
        m_state.setFolded(folded, false);
        return;
    }
    if (const auto stub = m_stage.stubAt(event.position())) {
        emit revealWanted(stub->other);
        return;
    }
    if (adds(event)) {
        if (m_pressed)
            m_selection.toggle(m_pressed);
        return;
    }
    m_selection.select(m_pressed);
    if (const ClaimId claim = m_stage.quotationBadgeAt(event.position()))
        emit quotationsWanted(claim);
}

RecordId MapGestures::endUnder(QPointF viewport) const
{
    const RecordId end = m_stage.recordAt(viewport);
    return end == m_pressed ? RecordId() : end;
}

void MapGestures::finishDrawing(QMouseEvent& event)
{
    m_stage.setDrawnLine(std::nullopt);
    const RecordId end = endUnder(event.position());
    const ClaimId premise = m_pressed.as<ClaimId>();
    if (!end)
        return;
    if (event.modifiers() & Qt::ShiftModifier || end.kind == Kind::Inference)
        m_actions.connectTo(premise, InferenceKind::Attack, end);
    else if (const IssueId issue = end.as<IssueId>())
        m_actions.makeOption(premise, issue);
    else
        emit connectionDrawn(premise, end, event.position().toPoint());
}

void MapGestures::finishBand(QMouseEvent& event)
{
    m_stage.setRubberBand({});
    const MapCamera& camera = m_stage.camera();
    const QRectF band = QRectF(camera.toScene(m_start), camera.toScene(event.position())).normalized();
    std::vector<RecordId> ids = adds(event) ? m_selection.records() : std::vector<RecordId>();
    m_stage.picture().forEachCardIn(band, [&](int slot) {
        const MapCard& card = m_stage.picture().cards()[static_cast<std::size_t>(slot)];
        if (!card.isDot())
            ids.push_back(card.id);
    });
    m_selection.select(std::move(ids));
}

void MapGestures::doubleClick(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const RecordId id = m_stage.recordAt(event.position());
    if (id.kind == Kind::Claim || id.kind == Kind::Issue)
        m_actions.edit(id);
    if (!id)
        m_actions.addClaim(m_stage.camera().toScene(event.position()));
}

void MapGestures::wheel(QWheelEvent& event)
{
    const bool isTouchpad = !event.pixelDelta().isNull();
    const bool zooms
        = event.modifiers() & Qt::ControlModifier || (!isTouchpad && !(event.modifiers() & Qt::ShiftModifier));
    const QPoint turned = event.angleDelta();
    if (zooms)
        m_stage.zoomAt(event.position(), std::pow(zoomOfANotch, (turned.y() != 0 ? turned.y() : turned.x()) / 120.0));
    else if (isTouchpad)
        m_stage.pan(event.pixelDelta());
    else
        m_stage.pan(QPointF(turned.y() + turned.x(), 0));
    event.accept();
}

void MapGestures::leave()
{
    if (m_gesture == Gesture::None)
        m_stage.setHovered({});
}

void MapGestures::setHandHeld(bool isHeld)
{
    m_isHandHeld = isHeld;
    if (isHeld)
        m_hasPanned = false;
    m_stage.viewport().setCursor(isHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void MapGestures::setCursorFor(QPointF viewport)
{
    const bool isLink = m_stage.stubAt(viewport).has_value() || bool(m_stage.foldPillAt(viewport));
    m_stage.viewport().setCursor(m_isHandHeld ? Qt::OpenHandCursor
            : m_stage.isOnHandle(viewport)    ? Qt::CrossCursor
            : isLink                          ? Qt::PointingHandCursor
                                              : Qt::ArrowCursor);
}

void MapGestures::cancel()
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_stage.setDrawnLine(std::nullopt);
    m_stage.setRubberBand({});
    if (gesture == Gesture::Dragging) {
        m_stage.map().drag(m_dragged);
        m_dragged.clear();
    }
}
