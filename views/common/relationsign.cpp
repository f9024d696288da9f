#include "views/common/relationsign.h"

#include <QPainter>

static QList<QLineF> strokes(LineKind kind)
{
    switch (kind) {
    case LineKind::Support:
        return {{-1, 0, 1, 0}, {0, -1, 0, 1}};
    case LineKind::Attack:
        return {{-1, 0, 1, 0}};
    case LineKind::Undercut:
        return {{-1, 0, 0.6, 0}, {0.6, -1, 0.6, 1}};
    case LineKind::Restate:
        return {{-1, -0.45, 1, -0.45}, {-1, 0.45, 1, 0.45}};
    case LineKind::Option:
        break;
    }
    return {};
}

void paintRelationSign(QPainter& painter, const QRect& area, LineKind kind, const QColor& colour)
{
    const double reach = 0.3 * std::min(area.width(), area.height());
    const QPointF centre = QRectF(area).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.6, reach * 0.42), Qt::SolidLine, Qt::RoundCap));
    if (kind == LineKind::Option)
        painter.drawEllipse(centre, 0.75 * reach, 0.75 * reach);
    for (const QLineF& stroke : strokes(kind))
        painter.drawLine(centre + stroke.p1() * reach, centre + stroke.p2() * reach);
    painter.restore();
}
