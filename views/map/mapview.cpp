#include "views/map/mapview.h"

#include "views/common/selection.h"
#include "views/map/connectchoice.h"
#include "views/map/mapaccessibility.h"
#include "views/map/mapactions.h"
#include "views/map/mapediting.h"
#include "views/map/mapgestures.h"
#include "views/map/mapkeys.h"
#include "views/map/mapstage.h"
#include "views/map/mapstate.h"
#include "views/map/mapwalk.h"
#include "views/map/minimap.h"
#include "views/map/picture.h"

#include <QGestureEvent>
#include <QMimeData>
#include <QPainter>
#include <QPinchGesture>

namespace {

constexpr double zoomStep = 1.25;
constexpr double roomAround = 0.92; ///< of the viewport that a fitted map fills, at most

QRectF withRoom(const QRectF& area)
{
    const QSizeF room = area.size() * ((1 / roomAround - 1) / 2);
    return area.adjusted(-room.width(), -room.height(), room.width(), room.height());
}

}

struct MapView::Parts {
    Parts(MapView& view, OpenDebate& openDebate, Selection& aSelection, MapState& aState, LayoutRunner& layout)
        : debate(openDebate)
        , selection(aSelection)
        , state(aState)
        , map(openDebate, aState, layout)
        , stage(*view.viewport(), map, aSelection)
        , actions(openDebate, aSelection, aState, map)
        , gestures(stage, actions, aSelection, aState)
        , editing(stage, openDebate, actions)
        , choice(view.viewport())
        , minimap(stage, view.viewport())
        , accessibility(view, map, aSelection)
    {
    }

    OpenDebate& debate;
    Selection& selection;
    MapState& state;
    LivingMap map;
    MapStage stage;
    MapActions actions;
    MapGestures gestures;
    MapEditing editing;
    ConnectChoice choice;
    Minimap minimap;
    MapAccessibility accessibility;
    ClaimId premise; ///< of the line that the choice is about
    RecordId target;
    bool isToFit = true; ///< as soon as there is a size and a layout
};

MapView::MapView(OpenDebate& debate, Selection& selection, MapState& state, LayoutRunner& layout, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m(std::make_unique<Parts>(*this, debate, selection, state, layout))
{
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map of the debate"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setAcceptDrops(true);
    connectParts();
    setTheme(Theme::light());
}

MapView::~MapView()
{
    disconnect(&m->selection, nullptr, this, nullptr);
}

void MapView::connectParts()
{
    connect(&m->actions, &MapActions::message, this, &MapView::message);
    connect(&m->actions, &MapActions::draftWanted, &m->editing, &MapEditing::open);
    connect(&m->editing, &MapEditing::draftChanged, this, &MapView::draftChanged);
    connect(&m->editing, &MapEditing::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&m->map, &LivingMap::notice, this, &MapView::message);
    connect(&m->map, &LivingMap::layoutRunning, this, &MapView::layoutRunning);
    connect(&m->map, &LivingMap::arranged, this, &MapView::followArranged);
    connect(&m->map, &LivingMap::changed, this, [this] {
        m->minimap.forget();
        emit hiddenChanged(hiddenCount());
    });
    connect(&m->stage, &MapStage::cameraChanged, this, [this] {
        m->editing.followCamera();
        m->minimap.follow();
        emit zoomChanged(zoom());
    });
    connect(&m->gestures, &MapGestures::revealWanted, this, &MapView::reveal);
    connect(&m->gestures, &MapGestures::quotationsWanted, this, &MapView::quotationsWanted);
    connect(&m->gestures, &MapGestures::connectionDrawn, this, [this](ClaimId premise, RecordId target, QPoint at) {
        m->premise = premise;
        m->target = target;
        m->choice.ask(at);
    });
    connect(&m->choice, &ConnectChoice::chosen, this,
        [this](InferenceKind kind) { m->actions.connectTo(m->premise, kind, m->target); });
    connect(&m->choice, &ConnectChoice::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&m->selection, &Selection::changed, this, &MapView::followSelection);
    connect(&m->selection, &Selection::revealed, this, &MapView::reveal);
    connect(&m->debate, &OpenDebate::changed, this,
        [this](const Changes& changes) { m->selection.follow(m->debate.debate(), changes); });
}

void MapView::setTheme(const Theme& theme)
{
    m->stage.setTheme(theme);
    m->editing.setLook();
    m->choice.setLook(theme);
    m->minimap.forget();
}

const Theme& MapView::theme() const
{
    return m->stage.theme();
}

QByteArray MapView::arrangement() const
{
    return m->map.arrangement().toBytes();
}

void MapView::restoreArrangement(const QByteArray& bytes)
{
    if (const Result<Arrangement> kept = Arrangement::fromBytes(bytes))
        m->map.restore(*kept);
}

const MapPicture& MapView::map() const
{
    return m->map.picture();
}

MapActions& MapView::actions() const
{
    return m->actions;
}

PictureRequest MapView::picture(PictureScope scope) const
{
    PictureRequest request;
    request.map = std::make_shared<const MapPicture>(map());
    request.theme = theme();
    request.title = m->debate.debate().info().title;
    if (scope == PictureScope::View)
        request.area = m->stage.seen();
    if (scope == PictureScope::Selection)
        request.only = m->selection.records();
    return request;
}

double MapView::zoom() const
{
    return m->stage.camera().zoom;
}

QPointF MapView::centre() const
{
    return m->stage.seen().center();
}

void MapView::setCamera(QPointF centre, double zoom)
{
    m->isToFit = false;
    m->stage.centreOn(centre, zoom);
}

QPointF MapView::toScene(QPointF viewport) const
{
    return m->stage.camera().toScene(viewport);
}

QPointF MapView::toViewport(QPointF scene) const
{
    return m->stage.camera().toViewport(scene);
}

int MapView::hiddenCount() const
{
    return m->map.graph().hiddenClaims();
}

QString MapView::draft() const
{
    return m->editing.text();
}

bool MapView::isEditing() const
{
    return m->editing.isOpen();
}

QRect MapView::areaOf(RecordId id) const
{
    const QRectF area = ::areaOf(map(), id);
    return area.isEmpty() ? QRect() : m->stage.camera().toViewport(area).toAlignedRect();
}

RecordId MapView::recordAt(QPoint viewport) const
{
    return m->stage.recordAt(viewport);
}

void MapView::addReason()
{
    m->actions.addReason();
}

void MapView::addObjection()
{
    m->actions.addObjection();
}

void MapView::addLinkedPremise()
{
    m->actions.addLinkedPremise();
}

void MapView::addSibling()
{
    m->actions.addSibling();
}

void MapView::undercut()
{
    m->actions.undercut();
}

void MapView::addClaim()
{
    m->actions.addClaim();
}

void MapView::addIssue()
{
    m->actions.addIssue();
}

void MapView::editCurrent()
{
    m->actions.editCurrent();
}

void MapView::foldCurrent()
{
    m->actions.fold();
}

void MapView::focusOn(int hops)
{
    m->actions.focusOn(hops);
}

void MapView::showAll()
{
    m->state.showAll();
}

void MapView::deleteSelection()
{
    m->actions.deleteSelection();
}

void MapView::selectAll()
{
    std::vector<RecordId> all;
    for (const MapCard& card : map().cards()) {
        if (card.id && !card.isDot())
            all.push_back(card.id);
    }
    m->selection.select(std::move(all));
}

void MapView::unpinSelection()
{
    m->actions.unpinSelection();
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
    m->stage.fit(withRoom(map().bounds()));
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

void MapView::arrange()
{
    m->map.arrangeAnew();
}

void MapView::cancelLayout()
{
    m->map.cancelLayout();
}

void MapView::followArranged()
{
    if (m->isToFit && isVisible() && !map().bounds().isEmpty()) {
        m->isToFit = false;
        fit();
    }
    emit arrangementChanged();
}

void MapView::followSelection()
{
    m->map.setView(m->stage.seen(), m->selection.current());
    m->accessibility.followSelection();
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m->gestures.leave();
    if (event->type() == QEvent::Gesture) {
        if (auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture)))
            m->stage.zoomAt(viewport()->mapFromGlobal(pinch->hotSpot()), pinch->scaleFactor());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            m->stage.zoomAt(native->position(), 1 + native->value());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m->gestures.isBusy())
        return m->gestures.cancel();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            m->gestures.setHandHeld(true);
        return;
    }
    if (event->key() == Qt::Key_Menu && m->selection.current()) {
        const QPoint at = areaOf(m->selection.current()).center();
        emit contextMenuRequested(m->selection.current(), viewport()->mapToGlobal(at));
        return;
    }
    if (!pressMapKey(*this, *event))
        event->ignore();
}

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    const bool wasPressedHere = m->gestures.isHandHeld(); // not in an editor on a card
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !wasPressedHere)
        return QAbstractScrollArea::keyReleaseEvent(event);
    m->gestures.setHandHeld(false);
    if (!m->gestures.hasPanned() && !m->selection.isEmpty())
        foldCurrent();
}

void MapView::resizeEvent(QResizeEvent*)
{
    if (m->isToFit && !m->map.arrangement().isEmpty())
        fit();
    m->map.setView(m->stage.seen(), m->selection.current());
    m->minimap.follow();
}

void MapView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (m->isToFit && !m->map.arrangement().isEmpty()) {
        m->isToFit = false;
        fit();
    }
}

void MapView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    m->stage.paint(painter, event->rect());
    if (map().count() == 0 && !isEditing())
        paintHint(painter);
}

void MapView::paintHint(QPainter& painter) const
{
    const bool isHidden = hiddenCount() > 0;
    const QString hint = isHidden
        ? tr("Everything is hidden by what was chosen to be shown.")
        : tr("Nothing is claimed yet.\n\nDouble-click to write the first claim,\nor drop text or a file here.");
    painter.setPen(theme().mutedText);
    QFont font = painter.font();
    font.setPixelSize(16);
    painter.setFont(font);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, hint);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m->choice.hide();
    m->gestures.press(*event);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    m->gestures.move(*event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    m->gestures.release(*event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m->gestures.doubleClick(*event);
}

void MapView::wheelEvent(QWheelEvent* event)
{
    m->gestures.wheel(*event);
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        emit contextMenuRequested(recordAt(event->pos()), event->globalPos());
}

void MapView::dragEnterEvent(QDragEnterEvent* event)
{
    event->acceptProposedAction();
}

void MapView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void MapView::dropEvent(QDropEvent* event)
{
    const QPointF scene = toScene(event->position());
    const QMimeData& dropped = *event->mimeData();
    const bool isText
        = dropped.hasText() && !dropped.hasUrls() && dropped.formats().filter(QStringLiteral("application/")).isEmpty();
    if (isText)
        emit textDropped(dropped.text(), scene);
    else
        emit dataDropped(&dropped, scene);
    event->acceptProposedAction();
}
