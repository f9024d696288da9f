#include "app/reporting/pdfmarks.h"

#include <QPainter>

void PdfMarks::begin(int what)
{
    if (what != m_current)
        beginAnew(what);
}

void PdfMarks::beginAnew(int what)
{
    m_current = what;
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setPen(QPen(Qt::black, 2)); // 1 would be the one that a painter begins with
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawLine(QPointF(from, what), QPointF(to, what));
    m_painter.restore();
}
