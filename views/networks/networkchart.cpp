#include "views/networks/networkchart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace {

constexpr std::size_t mostPlacing = 5'000; ///< that decide over places
constexpr double room = 16; ///< px around all
constexpr double leastZoom = 0.05;
constexpr double mostZoom = 2.5;
constexpr double step = 1.25; ///< of the zoom
constexpr double leastHit = 16; ///< px of what is to be hit
constexpr double gaps = 12; ///< scene units between boxes

}

LayoutRequest layoutOf(const DiscourseNetwork& network, const std::vector<NetworkBox>& boxes)
{
    std::vector<NetworkTie> ties;
    std::ranges::copy_if(network.ties, std::back_inserter(ties), [](const NetworkTie& tie) { return tie.weight > 0; });
    std::ranges::stable_sort(ties, std::greater(), &NetworkTie::weight);
    ties.resize(std::min(ties.size(), mostPlacing));
    const bool isCode = network.settings.rule == TieRule::Combine;
    LayoutRequest request;
    request.gaps = {gaps, gaps};
    LayoutPiece& web = request.pieces.emplace_back();
    web.shape = LayoutShape::Web;
    for (const NetworkBox& box : boxes)
        web.boxes.push_back({box.box.width(), box.box.height()});
    for (const NetworkTie& tie : ties) {
        LayoutLink link{tie.one, tie.other};
        link.weight = isCode ? 1 : std::max(tie.weight / ties.front().weight, 1e-3);
        web.links.push_back(link);
    }
    return request;
}

NetworkChart::NetworkChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Drawing of the network"));
    setAccessibleDescription(tr("The list beside it names the chosen node and its ties in words."));
}

void NetworkChart::show(const NetworkMade* made, std::vector<NetworkBox> boxes)
{
    const RecordId before = m_made && m_chosen >= 0 ? m_made->network.nodes[std::size_t(m_chosen)].record : RecordId();
    m_made = made;
    m_boxes = std::move(boxes);
    m_chosen = -1;
    for (std::size_t i = 0; made && i < made->network.nodes.size(); ++i) {
        if (before && made->network.nodes[i].record == before)
            m_chosen = static_cast<int>(i);
    }
    if (m_isFitted)
        fit();
    update();
}

void NetworkChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QRectF NetworkChart::bounds() const
{
    QRectF all;
    for (const NetworkBox& box : m_boxes)
        all |= box.box;
    return all;
}

QRectF NetworkChart::areaOf(int node) const
{
    const QRectF box = m_boxes[static_cast<std::size_t>(node)].box;
    return {(box.topLeft() - m_topLeft) * m_zoom, box.size() * m_zoom};
}

void NetworkChart::fit()
{
    m_isFitted = true;
    const QRectF all = bounds();
    if (all.isEmpty())
        return update();
    const double zoom = std::min((width() - 2 * room) / all.width(), (height() - 2 * room) / all.height());
    m_zoom = std::clamp(zoom, leastZoom, 1.0);
    m_topLeft = all.center() - QPointF(width(), height()) / 2 / m_zoom;
    update();
}

void NetworkChart::zoomAt(QPointF at, double factor)
{
    const QPointF fixed = toScene(at);
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    m_topLeft = fixed - at / m_zoom;
    m_isFitted = false;
    update();
}

void NetworkChart::choose(int node)
{
    if (node == m_chosen)
        return;
    m_chosen = node;
    update();
    emit chosenChanged(node);
}

void NetworkChart::reveal(int node)
{
    choose(node);
    const QRectF area = areaOf(node);
    if (rect().contains(area.toAlignedRect()))
        return;
    m_topLeft = m_boxes[static_cast<std::size_t>(node)].box.center() - QPointF(width(), height()) / 2 / m_zoom;
    m_isFitted = false;
    update();
}

void NetworkChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ground);
    if (m_made && !m_boxes.empty()) {
        painter.save();
        painter.scale(m_zoom, m_zoom);
        painter.translate(-m_topLeft);
        paint(painter, {m_made->network, m_made->measures, m_boxes, m_theme, m_chosen, m_zoom});
        painter.restore();
    }
    if (hasFocus() && m_chosen < 0) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void NetworkChart::resizeEvent(QResizeEvent*)
{
    if (m_isFitted)
        fit();
}

int NetworkChart::nodeAt(QPointF at) const
{
    const QPointF scene = toScene(at);
    for (std::size_t i = m_boxes.size(); i-- > 0;) {
        const QRectF box = m_boxes[i].box;
        const double reach = std::max(0.0, leastHit / m_zoom - box.height()) / 2;
        if (box.adjusted(-reach, -reach, reach, reach).contains(scene))
            return static_cast<int>(i);
    }
    return -1;
}

void NetworkChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int node = nodeAt(event->position());
    if (node < 0)
        m_dragged = event->position();
    choose(node);
}

void NetworkChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged)
        return;
    m_topLeft -= (event->position() - *m_dragged) / m_zoom;
    m_dragged = event->position();
    m_isFitted = false;
    update();
}

void NetworkChart::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
}

void NetworkChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int node = nodeAt(event->position()); node >= 0)
        emit followed(node);
}

void NetworkChart::wheelEvent(QWheelEvent* event)
{
    zoomAt(event->position(), std::pow(step, event->angleDelta().y() / 120.0));
    event->accept();
}

/// In a direction; what lies straight ahead before what lies aside.
int NetworkChart::nearest(int key) const
{
    if (m_chosen < 0)
        return m_boxes.empty() ? -1 : 0;
    const QPointF start = m_boxes[static_cast<std::size_t>(m_chosen)].box.center();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QPointF way = m_boxes[i].box.center() - start;
        const double ahead = sign * (isSideways ? way.x() : way.y());
        const double cost = ahead + 2 * std::abs(isSideways ? way.y() : way.x());
        if (ahead > 1 && cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void NetworkChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const int node = nearest(event->key()); node >= 0)
            reveal(node);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(rect().center(), step);
    case Qt::Key_Minus:
        return zoomAt(rect().center(), 1 / step);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit followed(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
