#include "views/map/mapviewparts.h"

#include "views/map/composed.h"
#include "views/map/maptints.h"
#include "views/map/mapwalk.h"
#include "views/map/picture.h"

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
    connect(&m->editing, &MapEditing::opening, this, [this](const Sight& sight) {
        m->minimap.setAside(true);
        m->following.beginTyping(sight);
    });
    connect(&m->editing, &MapEditing::closed, this, [this] {
        m->minimap.setAside(false);
        m->following.endTyping();
    });
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

void MapView::setTints(std::shared_ptr<const MapTints> tints)
{
    m->accessibility.setTints(tints);
    m->stage.setTints(std::move(tints));
    m->minimap.forget();
}

const Theme& MapView::theme() const
{
    return m->stage.theme();
}

QByteArray MapView::arrangement() const
{
    return arrangementWriter()();
}

std::function<QByteArray()> MapView::arrangementWriter() const
{
    return [whole = m->map.whole()] { return whole.toBytes(); };
}

void MapView::restoreArrangement(const QByteArray& bytes)
{
    m->map.restore(bytes);
}

const MapPicture& MapView::map() const
{
    return m->map.picture();
}

MapActions& MapView::actions() const
{
    return m->actions;
}

bool MapView::isColoured() const
{
    const auto& tints = m->stage.tints();
    return tints && !tints->kinds.empty();
}

PictureRequest MapView::picture(PictureScope scope) const
{
    PictureRequest request;
    if (scope == PictureScope::WholeMap && !m->map.graph().filter().showsAll())
        request.compose = [debate = m->debate.debate(), direction = m->state.direction(), whole = m->map.whole()] {
            return composeMap(debate, {}, direction, whole).picture;
        };
    else
        request.map = std::make_shared<const MapPicture>(map());
    request.theme = theme();
    request.tints = isColoured() ? m->stage.tints() : nullptr;
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
    m->following.letGo();
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

void MapView::setMinimapShown(bool isShown)
{
    m->minimap.setWanted(isShown);
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

bool MapView::isArranging() const
{
    return m->map.isLayoutRunning();
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
    m->following.followArranged();
    emit arrangementChanged();
}

void MapView::followSelection()
{
    m->map.setView(m->stage.seen(), m->selection.current());
    m->accessibility.followSelection();
}
