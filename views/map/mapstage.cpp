#include "views/map/mapstage.h"

#include "views/common/selection.h"
#include "views/map/cardpainter.h"
#include "views/map/farpainter.h"
#include "views/map/linepainter.h"
#include "views/map/mapwalk.h"

#include <QPainter>
#include <QWidget>

namespace {

constexpr double lineReach = 7; ///< px, either side of a line
constexpr double dotReach = 12; ///< px; what is to be hit measures at least 24
constexpr double handleReach = 12;
constexpr double handleRadius = 5;
constexpr double handlesFrom = 0.35; ///< zoom
constexpr int restTime = 150; ///< ms without a frame, after which panning has come to its end

}

MapStage::MapStage(QWidget& viewport, LivingMap& map, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_viewport(viewport)
    , m_map(map)
    , m_selection(selection)
{
    connect(&m_map, &LivingMap::changed, this, &MapStage::forgetLayer);
    connect(&m_selection, &Selection::changed, this, &MapStage::followSelection);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    m_rest.callOnTimeout(this, &MapStage::forgetNear);
}

void MapStage::followSelection()
{
    const bool wereMany = areMany(m_selected);
    m_chosen.reset();
    m_selected = QSet<RecordId>(m_selection.records().begin(), m_selection.records().end());
    if (wereMany || areMany(m_selected))
        forgetLayer(); // which shows them
    forgetNear();
}

void MapStage::setTheme(const Theme& theme)
{
    m_theme = theme;
    forgetLayer();
}

void MapStage::setTints(std::shared_ptr<const MapTints> tints)
{
    m_tints = std::move(tints);
    forgetLayer();
}

void MapStage::forgetLayer()
{
    m_layerCamera.reset();
    m_viewport.update();
}

/// From far away nothing that stands out is in the layer: it is painted over it.
void MapStage::forgetNear()
{
    if (distanceAt(m_camera.zoom) != ReadingDistance::Far)
        m_layerCamera.reset();
    m_viewport.update();
}

QRectF MapStage::seen() const
{
    return m_camera.sceneOf(m_viewport.size());
}

void MapStage::setCamera(const MapCamera& camera)
{
    MapCamera next = camera;
    next.zoom = std::clamp(next.zoom, leastZoom, mostZoom);
    if (next == m_camera)
        return;
    m_camera = next;
    m_map.setView(seen(), m_selection.current());
    m_viewport.update();
    emit cameraChanged();
}

void MapStage::centreOn(QPointF scene, double zoom)
{
    const double clamped = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF half = QPointF(m_viewport.width(), m_viewport.height()) / 2;
    setCamera({scene - half / clamped, clamped});
}

void MapStage::zoomAt(QPointF viewport, double factor)
{
    const QPointF fixed = m_camera.toScene(viewport);
    const double zoom = std::clamp(m_camera.zoom * factor, leastZoom, mostZoom);
    setCamera({fixed - viewport / zoom, zoom});
}

void MapStage::pan(QPointF viewport)
{
    setCamera({m_camera.topLeft - viewport / m_camera.zoom, m_camera.zoom});
}

void MapStage::fit(const QRectF& scene, double most)
{
    if (scene.isEmpty() || m_viewport.width() < 2 || m_viewport.height() < 2)
        return;
    const double zoom = std::min(m_viewport.width() / scene.width(), m_viewport.height() / scene.height());
    centreOn(scene.center(), std::min(zoom, most));
}

void MapStage::setHovered(RecordId id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    forgetNear();
}

void MapStage::setEdited(RecordId id, RecordId near, const QRectF& box, LineKind kind)
{
    m_edited = id;
    m_ghostNear = near;
    m_ghost = box;
    m_ghostKind = kind;
    forgetNear();
}

void MapStage::setDrawnLine(const std::optional<DrawnLine>& line)
{
    m_drawn = line;
    forgetNear();
}

void MapStage::setRubberBand(const QRect& viewport)
{
    m_rubberBand = viewport;
    m_viewport.update();
}

RecordId MapStage::recordAt(QPointF viewport) const
{
    const QPointF scene = m_camera.toScene(viewport);
    for (const double reach : {0.0, dotReach / m_camera.zoom}) {
        const RecordId card = picture().cardAt(scene, reach);
        if (card && (reach == 0 || (card.kind == Kind::Inference && distanceAt(m_camera.zoom) != ReadingDistance::Far)))
            return card;
    }
    return picture().linkAt(scene, lineReach / m_camera.zoom);
}

std::optional<CrossStub> MapStage::stubAt(QPointF viewport)
{
    if (distanceAt(m_camera.zoom) != ReadingDistance::Near)
        return std::nullopt;
    const QPointF scene = m_camera.toScene(viewport);
    std::optional<CrossStub> found;
    picture().forEachCardIn(QRectF(scene, QSizeF(1, 1)).adjusted(-24, -24, 24, 24), [&](int slot) {
        for (const CrossStub& stub :
            stubsOf(picture(), picture().cards()[static_cast<std::size_t>(slot)], m_painter.stubWrap())) {
            if (stub.box.contains(scene))
                found = stub;
        }
    });
    return found;
}

RecordId MapStage::foldPillAt(QPointF viewport) const
{
    if (distanceAt(m_camera.zoom) == ReadingDistance::Far)
        return {};
    const QPointF scene = m_camera.toScene(viewport);
    RecordId found;
    picture().forEachCardIn(QRectF(scene, QSizeF(1, 1)).adjusted(-24, -24, 24, 24), [&](int slot) {
        const MapCard& card = picture().cards()[static_cast<std::size_t>(slot)];
        if (foldPill(card).contains(scene))
            found = card.id;
    });
    return found;
}

ClaimId MapStage::quotationBadgeAt(QPointF viewport) const
{
    const MapCard* card = picture().find(recordAt(viewport));
    const bool isShown = card && card->face.badges.quotations > 0 && distanceAt(m_camera.zoom) == ReadingDistance::Near;
    const bool isThere = isShown && badgeBoxes(*card).quotations.contains(m_camera.toScene(viewport));
    return isThere ? card->id.as<ClaimId>() : ClaimId();
}

std::vector<QPointF> MapStage::handles() const
{
    const MapCard* card = picture().find(m_hovered);
    if (!card || card->isDot() || card->face.kind == CardKind::Issue || m_camera.zoom < handlesFrom || m_edited)
        return {};
    const QRectF box = m_camera.toViewport(card->box());
    return {{box.center().x(), box.top()}, {box.right(), box.center().y()}, {box.center().x(), box.bottom()},
        {box.left(), box.center().y()}};
}

bool MapStage::isOnHandle(QPointF viewport) const
{
    const std::vector<QPointF> all = handles();
    return std::any_of(
        all.begin(), all.end(), [&](QPointF handle) { return QLineF(handle, viewport).length() <= handleReach; });
}

MapLook MapStage::look() const
{
    MapLook look;
    look.theme = m_theme;
    look.camera = m_camera;
    look.distance = distanceAt(m_camera.zoom);
    look.selected = m_selected;
    look.current = m_selection.current();
    look.hovered = m_drawn ? m_drawn->over : m_hovered;
    look.edited = m_edited;
    look.tints = m_tints;
    look.devicePixels = m_viewport.devicePixelRatioF();
    return look;
}

void MapStage::paint(QPainter& painter, const QRect& area)
{
    const MapLook now = look();
    paintMap(painter, now, area);
    m_painter.paintRings(painter, picture(), now, area);
    paintGhost(painter, now);
    paintHandles(painter, now);
    paintDrawnLine(painter, now);
    if (!m_rubberBand.isNull()) {
        QColor fill = m_theme.accent;
        fill.setAlpha(36);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_rubberBand).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// While every frame has another zoom, or other cards, to keep it as pixels would cost time and serve nobody.
void MapStage::paintMap(QPainter& painter, const MapLook& look, const QRect& area)
{
    const bool isFar = look.distance == ReadingDistance::Far;
    MapLook plain = look;
    if (isFar) {
        plain.hovered = {};
        plain.selected.clear();
        plain.chosen = chosen();
    }
    const bool isWhole = area.contains(m_viewport.rect()); // not only what lies under the overview
    const MapCamera before = isWhole ? std::exchange(m_painted, m_camera) : m_painted;
    const bool isPanned = shiftFrom(before) && before != m_camera;
    const bool isKept = isFar ? before.zoom == m_camera.zoom : isPanned || (m_layerCamera && before == m_camera);
    if (isKept && (isWhole || m_layerCamera == m_camera))
        return paintLayer(painter, plain);
    if (isWhole)
        m_layerCamera.reset();
    painter.fillRect(area, m_theme.ground);
    m_painter.paint(painter, picture(), plain, area);
}

/// Of very many selected cards, which are marked as they are painted; else none.
std::shared_ptr<const std::vector<bool>> MapStage::chosen()
{
    if (!areMany(m_selected) || (m_chosen && m_chosenOf == picture().naming()))
        return m_chosen;
    m_chosenOf = picture().naming();
    std::vector<bool> chosen(picture().cards().size());
    for (RecordId id : m_selection.records()) {
        if (const int slot = picture().slotOf(id); slot >= 0)
            chosen[static_cast<std::size_t>(slot)] = true;
    }
    m_chosen = std::make_shared<const std::vector<bool>>(std::move(chosen));
    return m_chosen;
}

QSize MapStage::layerSize() const
{
    return (QSizeF(m_viewport.size()) * m_viewport.devicePixelRatioF()).toSize();
}

/// By how many of the screen's pixels what another camera saw has to be moved; none: it is not the same picture.
std::optional<QPoint> MapStage::shiftFrom(const MapCamera& other) const
{
    const QPointF shift = (other.topLeft - m_camera.topLeft) * m_camera.zoom * m_viewport.devicePixelRatioF();
    const QPoint whole = shift.toPoint();
    const bool isWhole = QPointF(shift - whole).manhattanLength() < 0.02;
    const bool overlaps = QRect(QPoint(), layerSize()).intersects(QRect(whole, layerSize()));
    return other.zoom == m_camera.zoom && isWhole && overlaps ? std::optional(whole) : std::nullopt;
}

/// The map is kept as pixels: panning shifts them and paints what has come into sight. Near by it is painted whole once
/// more in the end, as dashes do not go on evenly where two pieces meet.
void MapStage::paintLayer(QPainter& painter, const MapLook& look)
{
    const double pixels = look.devicePixels;
    const QSize size = layerSize();
    const std::optional<QPoint> shift = m_layerCamera ? shiftFrom(*m_layerCamera) : std::nullopt;
    QRegion toPaint(QRect(QPoint(), size));
    if (m_layer.size() == size && shift) {
        QRegion exposed;
        m_layer.scroll(shift->x(), shift->y(), m_layer.rect(), &exposed);
        toPaint = exposed;
    } else if (m_layer.size() != size) {
        m_layer = QPixmap(size);
    }
    m_layer.setDevicePixelRatio(pixels);
    m_layerCamera = m_camera;
    if (look.distance != ReadingDistance::Far)
        m_rest.start();
    for (const QRect& part : toPaint) {
        QPainter layer(&m_layer);
        const QRectF logical(QPointF(part.topLeft()) / pixels, QSizeF(part.size()) / pixels);
        layer.setClipRect(logical);
        layer.fillRect(logical, m_theme.ground);
        m_painter.paint(layer, picture(), look, logical);
    }
    painter.drawPixmap(0, 0, m_layer);
}

/// What the card being typed bears on: a card, a dot, or the middle of a line.
std::optional<LineEnd> MapStage::ghostEnd() const
{
    if (const MapCard* target = picture().find(m_ghostNear))
        return LineEnd{target->box(), target->isDot()};
    const std::vector<int> links = picture().linksOf(m_ghostNear);
    if (links.empty() || picture().links()[static_cast<std::size_t>(links.front())].curve.isEmpty())
        return std::nullopt;
    const QPointF middle = picture().links()[static_cast<std::size_t>(links.front())].curve.middle();
    return LineEnd{QRectF(middle - QPointF(0.5, 0.5), QSizeF(1, 1)), true};
}

void MapStage::paintGhost(QPainter& painter, const MapLook& look)
{
    const std::optional<LineEnd> end = ghostEnd();
    if (m_ghost.isEmpty() || !end)
        return;
    MapLink link;
    link.kind = m_ghostKind;
    link.curve = curveBetween({m_ghost, false}, *end, picture().direction(), 2);
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    paintLink(painter, link, look, true, false);
    painter.restore();
}

void MapStage::paintHandles(QPainter& painter, const MapLook&)
{
    if (m_drawn)
        return;
    painter.setPen(QPen(m_theme.card, 1.5));
    painter.setBrush(m_theme.accent);
    for (QPointF handle : handles())
        painter.drawEllipse(handle, handleRadius, handleRadius);
}

void MapStage::paintDrawnLine(QPainter& painter, const MapLook& look)
{
    const MapCard* from = m_drawn ? picture().find(m_drawn->from) : nullptr;
    if (!from)
        return;
    const QRectF tip(m_drawn->end - QPointF(0.5, 0.5), QSizeF(1, 1));
    const LineCurve curve = curveBetween({from->box(), false}, {tip, true}, picture().direction(), 0);
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    painter.setPen(QPen(m_theme.accent, 2 / look.camera.zoom));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.path());
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(curve.end(), 4 / look.camera.zoom, 4 / look.camera.zoom);
    if (m_drawn->over && m_drawn->over.kind == Kind::Inference && !picture().find(m_drawn->over)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 5 / look.camera.zoom));
        for (int slot : picture().linksOf(m_drawn->over))
            painter.drawPath(picture().links()[static_cast<std::size_t>(slot)].curve.path());
    }
    painter.restore();
}
