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
    hide();
}

void Minimap::forget()
{
    if (m_map.isNull())
        follow();
    else
        m_soon.start();
}

void Minimap::renew()
{
    m_map = QPixmap();
    follow();
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
    if (m_map.isNull())
        m_bounds = m_stage.picture().bounds();
    const bool isNeeded = hasRoom() && !m_stage.seen().contains(m_bounds);
    setVisible(isNeeded);
    if (!isNeeded)
        return;
    m_scale = std::min(widest / m_bounds.width(), highest / m_bounds.height());
    setGeometry(place());
    update();
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

void Minimap::render()
{
    const double pixels = devicePixelRatioF();
    m_map = QPixmap((QSizeF(size()) * pixels).toSize());
    m_map.setDevicePixelRatio(pixels);
    m_map.fill(Qt::transparent);
    QPainter painter(&m_map);
    painter.translate(padding, padding);
    MapLook look;
    look.theme = m_stage.theme();
    look.camera = {m_bounds.topLeft(), m_scale};
    look.distance = ReadingDistance::Far;
    look.tints = m_stage.look().tints;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapRegion& region : m_stage.picture().regions()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.strongTint(region.tint));
        painter.drawRoundedRect(look.camera.toViewport(region.area), 2, 2);
    }
    paintFar(painter, m_stage.picture(), look, m_bounds);
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (m_map.isNull() || m_map.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        render();
    const Theme& theme = m_stage.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.card;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
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
