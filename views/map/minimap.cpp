#include "views/map/minimap.h"

#include "views/map/farpainter.h"
#include "views/map/mapstage.h"

#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int widest = 190;
constexpr int highest = 130;
constexpr int padding = 6;
constexpr int fromEdge = 14;
constexpr int calm = 150; ///< ms without a change after which the overview is painted anew
constexpr int cardsAtOnce = 8000; ///< painted in some 5 ms; the overview of a larger map is painted strip by strip
constexpr double reach = 2; ///< px beyond its place that a card may be painted
constexpr int leastRoom = 420; ///< px of the map's width; below it the minimap would be in the way

}

Minimap::Minimap(MapStage& stage, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the map"));
    setAccessibleDescription(tr("The part that is seen is framed. Press to move there."));
    setCursor(Qt::PointingHandCursor);
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &Minimap::renew);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, [this] {
        paintStrip();
        if (m_next.isNull())
            update();
    });
    hide();
}

void Minimap::forget()
{
    if (m_map.isNull())
        renew();
    else
        m_soon.start();
}

void Minimap::renew()
{
    m_isStale = true;
    m_knowsBounds = false;
    follow();
    update();
}

void Minimap::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    follow();
}

void Minimap::setAside(bool isAside)
{
    m_isAside = isAside;
    follow();
}

void Minimap::follow()
{
    if (!std::exchange(m_knowsBounds, true)) // which takes as long as a frame
        m_bounds = m_stage.picture().bounds();
    const bool isNeeded = hasRoom() && !m_stage.seen().contains(m_bounds);
    setVisible(isNeeded);
    if (!isNeeded)
        return;
    m_scale = std::min(widest / m_bounds.width(), highest / m_bounds.height());
    setGeometry(place());
}

bool Minimap::hasRoom() const
{
    return m_isWanted && !m_isAside && !m_bounds.isEmpty() && parentWidget()->width() >= leastRoom
        && parentWidget()->height() >= leastRoom / 2;
}

QRect Minimap::place() const
{
    if (!hasRoom())
        return {};
    const double scale = std::min(widest / m_bounds.width(), highest / m_bounds.height());
    const QSize size = (m_bounds.size() * scale).toSize() + QSize(2 * padding, 2 * padding);
    return {
        QPoint(parentWidget()->width() - size.width() - fromEdge, parentWidget()->height() - size.height() - fromEdge),
        size};
}

QSize Minimap::pixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

MapLook Minimap::look() const
{
    MapLook look;
    look.theme = m_stage.theme();
    look.camera = {m_bounds.topLeft(), m_scale};
    look.distance = ReadingDistance::Far;
    look.tints = m_stage.look().tints;
    return look;
}

/// Paints the first strip, which is all of a map that is not large; the others follow while there is nothing to do.
void Minimap::render()
{
    m_isStale = false;
    m_more.stop(); // a strip of the one before would be painted with the place of this one
    m_next = QPixmap(pixels());
    m_next.setDevicePixelRatio(devicePixelRatioF());
    m_next.fill(Qt::transparent);
    m_painted = 0;
    QPainter painter(&m_next);
    painter.translate(padding, padding);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapLook now = look();
    for (const MapRegion& region : m_stage.picture().regions()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(now.theme.strongTint(region.tint));
        painter.drawRoundedRect(now.camera.toViewport(region.area), 2, 2);
    }
    painter.end();
    paintStrip();
}

void Minimap::paintStrip()
{
    const int strips = 1 + m_stage.picture().count() / cardsAtOnce;
    const QRect strip(0, m_painted, width(), strips == 1 ? height() : 1 + height() / strips);
    const QRectF scene(m_bounds.left(), m_bounds.top() + (strip.top() - padding - reach) / m_scale, m_bounds.width(),
        (strip.height() + 2 * reach) / m_scale);
    QPainter painter(&m_next);
    painter.setClipRect(strip);
    painter.translate(padding, padding);
    FarFrame frame;
    paintFar(painter, m_stage.picture(), look(), strips == 1 ? m_bounds : scene, frame);
    m_painted += strip.height();
    if (m_painted < height())
        return m_more.start(0);
    m_map = std::exchange(m_next, {});
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (m_isStale || (m_map.size() != pixels() && m_next.size() != pixels()))
        render();
    const Theme& theme = m_stage.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.card;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    if (m_map.size() == pixels())
        painter.drawPixmap(0, 0, m_map);
    const QRectF seen((m_stage.seen().topLeft() - m_bounds.topLeft()) * m_scale + QPointF(padding, padding),
        m_stage.seen().size() * m_scale);
    QColor veil = theme.accent;
    veil.setAlpha(34);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRoundedRect(seen & QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
}

void Minimap::goTo(QPointF position)
{
    m_stage.centreOn(m_bounds.topLeft() + (position - QPointF(padding, padding)) / m_scale, m_stage.camera().zoom);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}
