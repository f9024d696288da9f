#include "views/trace/tracechart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

TraceChart::TraceChart(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of the trace"));
    setAccessibleDescription(tr("The list beside it says the same in words."));
}

void TraceChart::show(const Debate* debate, const Trace* trace, TracePlaces places)
{
    m_debate = debate;
    m_trace = trace;
    m_places = std::move(places);
    m_chosen = -1;
    draw();
    updateBars();
}

void TraceChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    draw();
}

TraceDrawing TraceChart::drawing() const
{
    return m_trace ? traceDrawing(*m_debate, *m_trace, m_places, Theme::light()) : TraceDrawing();
}

void TraceChart::draw()
{
    m_drawing = m_trace ? traceDrawing(*m_debate, *m_trace, m_places, m_theme, m_chosen) : TraceDrawing();
    viewport()->update();
}

void TraceChart::choose(int node)
{
    if (m_chosen == node)
        return;
    m_chosen = node;
    draw();
    if (node >= 0 && static_cast<std::size_t>(node) < m_places.boxes.size()) {
        constexpr int room = 24;
        const QRect box = m_places.boxes[static_cast<std::size_t>(node)].translated(origin()).toRect().adjusted(
            -room, -room, room, room);
        const auto follow = [](QScrollBar& bar, int low, int high, int most) {
            if (low < 0)
                bar.setValue(bar.value() + low);
            else if (high > most)
                bar.setValue(bar.value() + std::min(low, high - most));
        };
        follow(*horizontalScrollBar(), box.left(), box.right(), viewport()->width());
        follow(*verticalScrollBar(), box.top(), box.bottom(), viewport()->height());
    }
    emit chosenChanged(node);
}

/// A drawing smaller than the view stands in its middle.
QPointF TraceChart::origin() const
{
    const QSizeF spare = (QSizeF(viewport()->size()) - m_places.size) / 2;
    return {std::max(0.0, spare.width()) - horizontalScrollBar()->value(),
        std::clamp(spare.height(), 0.0, 24.0) - verticalScrollBar()->value()};
}

void TraceChart::updateBars()
{
    const QSize size = m_places.size.toSize();
    const auto set = [](QScrollBar& bar, int whole, int seen) {
        bar.setRange(0, std::max(0, whole - seen));
        bar.setPageStep(seen);
        bar.setSingleStep(40);
    };
    set(*horizontalScrollBar(), size.width(), viewport()->width());
    set(*verticalScrollBar(), size.height(), viewport()->height());
}

void TraceChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.ground);
    painter.translate(origin());
    paint(painter, m_drawing);
    if (hasFocus() && m_chosen < 0) {
        painter.resetTransform();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TraceChart::resizeEvent(QResizeEvent*)
{
    updateBars();
}

int TraceChart::nodeAt(QPointF at) const
{
    const QPointF place = at - origin();
    const auto found = std::find_if(
        m_places.boxes.begin(), m_places.boxes.end(), [place](const QRectF& box) { return box.contains(place); });
    return found == m_places.boxes.end() ? -1 : static_cast<int>(found - m_places.boxes.begin());
}

void TraceChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int node = nodeAt(event->position());
    choose(node);
    if (node >= 0)
        emit followed(node);
}

void TraceChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

/// The nearest box in a direction; those straight ahead before those aside.
int TraceChart::nearest(int from, int key) const
{
    const QPointF start = m_places.boxes[static_cast<std::size_t>(from)].center();
    int best = -1;
    double least = 1e18;
    for (std::size_t i = 0; i < m_places.boxes.size(); ++i) {
        const QPointF way = m_places.boxes[i].center() - start;
        const double ahead = key == Qt::Key_Left ? -way.x()
            : key == Qt::Key_Right               ? way.x()
            : key == Qt::Key_Up                  ? -way.y()
                                                 : way.y();
        const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(way.y()) : std::abs(way.x());
        const double cost = ahead + 3 * aside;
        if (ahead > 1 && !m_places.boxes[i].isEmpty() && cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void TraceChart::walk(int key)
{
    if (m_places.boxes.empty())
        return;
    const int next = m_chosen < 0 ? 0 : nearest(m_chosen, key);
    if (next >= 0)
        choose(next);
}

void TraceChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit followed(m_chosen);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}
