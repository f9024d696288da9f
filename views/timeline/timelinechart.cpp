#include "views/timeline/timelinechart.h"

#include "views/common/plaintext.h"
#include "views/timeline/timelinepaint.h"
#include "views/timeline/timelinewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <numeric>

namespace {

constexpr double undatedWidth = 76; ///< px at the side
constexpr double finest = 1.0 / 12; ///< days per px
constexpr double grip = 5; ///< px on either side of the date's line
constexpr double step = 1.25; ///< of the scale

}

TimelineChart::TimelineChart(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(130);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The list beside it says in words what is there."));
}

void TimelineChart::show(const Debate* debate, const Timeline* timeline)
{
    m_debate = debate;
    m_timeline = timeline;
    m_chosen = -1;
    if (m_isFitted)
        return fit();
    place();
}

void TimelineChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineChart::setDate(const std::optional<qint64>& day)
{
    m_day = day;
    viewport()->update();
}

double TimelineChart::axisWidth() const
{
    return std::max(60.0, viewport()->width() - undatedWidth);
}

void TimelineChart::fit()
{
    m_isFitted = true;
    if (!m_timeline || !m_timeline->extent)
        return place();
    m_scale = scaleFor(*m_timeline->extent, axisWidth());
    m_extent = {static_cast<qint64>(std::floor(m_scale.first)), static_cast<qint64>(m_scale.toDay(axisWidth()))};
    updateBar();
    place();
}

void TimelineChart::zoomBy(double factor, double x)
{
    if (!m_timeline || !m_timeline->extent)
        return;
    const double whole = scaleFor(*m_timeline->extent, axisWidth()).daysPerPixel;
    const double daysPerPixel = std::clamp(m_scale.daysPerPixel / factor, std::min(finest, whole), whole);
    const double day = m_scale.toDay(x);
    m_isFitted = daysPerPixel >= whole;
    if (m_isFitted)
        return fit();
    m_scale = {day - x * daysPerPixel, daysPerPixel};
    updateBar();
    place();
}

/// The bar counts px from the beginning of time; moving it moves the scale.
void TimelineChart::updateBar()
{
    const double all = static_cast<double>(m_extent.last - m_extent.first) / m_scale.daysPerPixel;
    QScrollBar& bar = *horizontalScrollBar();
    const QSignalBlocker blocker(bar);
    bar.setRange(0, static_cast<int>(std::max(0.0, all - axisWidth())));
    bar.setPageStep(static_cast<int>(axisWidth()));
    bar.setSingleStep(40);
    bar.setValue(static_cast<int>((m_scale.first - static_cast<double>(m_extent.first)) / m_scale.daysPerPixel));
    if (!m_isFitted)
        m_scale.first = static_cast<double>(m_extent.first) + bar.value() * m_scale.daysPerPixel;
}

void TimelineChart::scrollContentsBy(int, int)
{
    m_scale.first = static_cast<double>(m_extent.first) + horizontalScrollBar()->value() * m_scale.daysPerPixel;
    place();
}

void TimelineChart::place()
{
    const std::vector<RecordId> before
        = m_chosen < 0 ? std::vector<RecordId>() : m_marks[std::size_t(m_chosen)].records;
    m_room = roomWithin(axisWidth(), viewport()->height());
    m_marks.clear();
    m_chosen = -1;
    if (m_timeline) {
        m_marks = marksOf(*m_timeline, m_scale, m_room);
        placeUndated();
    }
    for (std::size_t i = 0; i < m_marks.size() && m_chosen < 0; ++i) {
        if (!before.empty() && std::ranges::find(m_marks[i].records, before.front()) != m_marks[i].records.end())
            m_chosen = static_cast<int>(i);
    }
    viewport()->update();
}

/// One mark for each band, at the side.
void TimelineChart::placeUndated()
{
    for (TimeBand band : {TimeBand::Statements, TimeBand::Sources}) {
        TimelineMark mark;
        mark.band = band;
        for (RecordId record : m_timeline->undated) {
            if ((record.kind == Kind::Statement) == (band == TimeBand::Statements))
                mark.records.push_back(record);
        }
        const double top = band == TimeBand::Statements ? m_room.statementsTop : m_room.sourcesTop;
        mark.box = QRectF(m_room.width + 12, top, undatedWidth - 24, timeline::markHeight + 3);
        if (!mark.records.empty())
            m_marks.push_back(std::move(mark));
    }
}

void TimelineChart::choose(int mark)
{
    if (mark == m_chosen)
        return;
    m_chosen = mark;
    viewport()->update();
    emit chosenChanged(mark);
}

int TimelineChart::markAt(QPointF at) const
{
    for (std::size_t i = m_marks.size(); i-- > 0;) {
        const TimelineMark& mark = m_marks[i];
        const double reach = std::min(mark.margin, 30.0) + 2;
        if (mark.box.adjusted(-reach, -2, reach, 2).contains(at) && (mark.days.has_value() == (at.x() < m_room.width)))
            return static_cast<int>(i);
    }
    return -1;
}

bool TimelineChart::isOnDateLine(QPointF at) const
{
    const bool isOnAxis = at.y() > viewport()->height() - timeline::axisHeight && at.x() < m_room.width;
    return isOnAxis || (m_day && std::abs(m_scale.toX(static_cast<double>(*m_day) + 1) - at.x()) <= grip);
}

bool TimelineChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0 || !m_debate)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(wordsFor(*m_debate, m_marks[std::size_t(mark)])), viewport());
    return true;
}

void TimelineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.ground);
    if (m_debate && m_timeline)
        paint(painter, {*m_debate, m_marks, m_scale, m_room, m_theme, m_day, m_chosen, viewport()->size()});
    if (hasFocus() && m_chosen < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineChart::resizeEvent(QResizeEvent*)
{
    if (m_isFitted)
        return fit();
    updateBar();
    place();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int mark = markAt(event->position());
    m_isDragging = mark < 0 && isOnDateLine(event->position());
    if (m_isDragging)
        mouseMoveEvent(event);
    else
        choose(mark);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool canDrag = markAt(event->position()) < 0 && isOnDateLine(event->position());
    viewport()->setCursor(m_isDragging || canDrag ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_isDragging)
        emit dayWanted(static_cast<qint64>(std::floor(m_scale.toDay(event->position().x()))));
}

void TimelineChart::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragging = false;
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int mark = markAt(event->position()); mark >= 0)
        emit followed(mark);
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(step, turned / 120.0), event->position().x());
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
    event->accept();
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return walk(event->key() == Qt::Key_Left ? -1 : 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walkAcross(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(step, axisWidth() / 2);
    case Qt::Key_Minus:
        return zoomBy(1 / step, axisWidth() / 2);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit followed(m_chosen);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// To the mark before or after in time; at the end, to what has no date.
void TimelineChart::walk(int by)
{
    std::vector<int> order(m_marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int mark) { return m_marks[std::size_t(mark)].box.left(); });
    if (order.empty())
        return;
    const auto here = std::ranges::find(order, m_chosen) - order.begin();
    const auto count = std::ptrdiff_t(order.size());
    const auto next = here == count ? (by > 0 ? 0 : count - 1) : std::clamp<std::ptrdiff_t>(here + by, 0, count - 1);
    reveal(order[std::size_t(next)]);
}

/// To the nearest mark in the rows above or below.
void TimelineChart::walkAcross(int by)
{
    if (m_chosen < 0)
        return walk(1);
    const QPointF here = m_marks[std::size_t(m_chosen)].box.center();
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF way = m_marks[i].box.center() - here;
        const double cost = std::abs(way.y()) + 0.2 * std::abs(way.x());
        if (way.y() * by > 1 && cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    if (best >= 0)
        reveal(best);
}

void TimelineChart::reveal(int mark)
{
    choose(mark);
    const TimelineMark& chosen = m_marks[std::size_t(mark)];
    if (!chosen.days)
        return;
    QScrollBar& bar = *horizontalScrollBar();
    if (chosen.box.right() < 0 || chosen.box.left() > m_room.width)
        bar.setValue(bar.value() + static_cast<int>(chosen.box.center().x() - m_room.width / 2));
}
