#include "views/reader/passagepainter.h"

#include <QPainter>
#include <QTextLayout>

namespace {

constexpr double laneHeight = 3; // px
constexpr Qt::PenStyle styles[PassageMarks::mostLanes] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

}

PassagePainter::PassagePainter(
    QPainter& painter, const Theme& theme, const QTextLayout& layout, QPointF origin, int first)
    : m_painter(painter)
    , m_theme(theme)
    , m_layout(layout)
    , m_origin(origin)
    , m_first(first)
{
}

QColor PassagePainter::colourOf(const Theme& theme, int lane)
{
    const QColor colours[PassageMarks::mostLanes]
        = {theme.accent, theme.warning, theme.line(LineKind::Undercut), theme.good};
    return colours[lane];
}

/// Calls `paint` with the box of each line's part of the stretch, and whether it begins and ends there.
template<class Paint>
void PassagePainter::forEachLine(const ShownStretch& stretch, Paint&& paint) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(stretch.start - m_first, line.textStart());
        const int to = std::min(stretch.end - m_first, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        const QRectF box(std::min(one, other), line.y(), std::abs(other - one), line.height());
        paint(box.translated(m_origin), from == stretch.start - m_first, to == stretch.end - m_first);
    }
}

void PassagePainter::fill(const ShownStretch& stretch, const QColor& colour) const
{
    forEachLine(stretch, [&](const QRectF& box, bool, bool) { m_painter.fillRect(box, colour); });
}

void PassagePainter::underline(const PassageMark& mark, bool isChosen) const
{
    const QColor colour = colourOf(m_theme, mark.lane);
    const double width = isChosen ? 2.4 : 1.4;
    forEachLine({mark.start, mark.end}, [&](const QRectF& box, bool begins, bool ends) {
        const double y = box.bottom() + laneHeight * mark.lane + 0.5;
        m_painter.setPen(QPen(colour, width, styles[mark.lane], Qt::FlatCap));
        m_painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
        m_painter.setPen(QPen(colour, width));
        if (begins)
            m_painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.left() + 1, y - 4));
        if (ends)
            m_painter.drawLine(QPointF(box.right() - 1, y), QPointF(box.right() - 1, y - 4));
    });
}

void PassagePainter::frame(const ShownStretch& stretch, const QColor& colour) const
{
    m_painter.setPen(QPen(colour, 1, Qt::DotLine));
    forEachLine(stretch, [&](const QRectF& box, bool begins, bool ends) {
        m_painter.drawLine(box.topLeft(), box.topRight());
        if (begins)
            m_painter.drawLine(box.topLeft(), box.bottomLeft());
        if (ends)
            m_painter.drawLine(box.topRight(), box.bottomRight());
    });
}
