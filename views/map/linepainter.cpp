#include "views/map/linepainter.h"

#include <QLineF>
#include <QPainter>

namespace {

QColor colourOf(const MapLink& link, const MapLook& look, bool isFaint)
{
    const QColor colour = look.theme.line(link.kind);
    if (isFaint)
        return mixed(colour, look.theme.ground, 0.62);
    return isFaded(link.owner, look) ? faded(colour, look.theme) : colour;
}

QPointF across(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

void paintSign(QPainter& painter, const MapLink& link, const MapLook& look, const QColor& colour)
{
    const QPointF at = link.curve.at(linework::signDistance);
    const double arm = 3.2;
    painter.setPen(QPen(look.theme.ground, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(at, linework::signRadius, linework::signRadius);
    painter.setPen(QPen(look.theme.card, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
    if (link.kind == LineKind::Support)
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
}

void paintHead(QPainter& painter, const MapLink& link, const QColor& colour, double width)
{
    if (!link.hasHead())
        return;
    if (link.kind == LineKind::Support) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(arrowHead(link.curve));
    } else {
        painter.setPen(QPen(colour, width + 1, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(teeHead(link.curve));
    }
}

void strokeLine(QPainter& painter, const MapLink& link, const MapLook& look, const QColor& colour, double width)
{
    const QPainterPath path = shortenedForHead(link).path();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(link.kind, colour, link.kind == LineKind::Restate ? width * 2.4 : width));
    painter.drawPath(path);
    if (link.kind == LineKind::Restate) {
        painter.setPen(penOf(link.kind, look.theme.ground, width * 0.9));
        painter.drawPath(path);
    }
}

constexpr double pieceLength = 9; ///< px

/// Straight pieces short enough to look round.
QPolygonF inPieces(const LineCurve& curve, double zoom)
{
    QPolygonF points;
    points << curve.start();
    for (std::size_t i = 0; i + 3 < curve.points.size(); i += 3) {
        const QPointF* p = &curve.points[i];
        const double length = QLineF(p[0], p[3]).length() * zoom;
        const int pieces = std::clamp(static_cast<int>(length / pieceLength), 4, 32);
        for (int step = 1; step <= pieces; ++step) {
            const double t = static_cast<double>(step) / pieces;
            const double s = 1 - t;
            points << s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
        }
    }
    return points;
}

}

LineDashes dashesOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Attack:
        return {4.2, 2.4};
    case LineKind::Undercut:
        return {0.1, 2.3, true};
    default:
        return {};
    }
}

QPen penOf(LineKind kind, const QColor& colour, double width)
{
    const LineDashes dashes = dashesOf(kind);
    QPen pen(colour, width, Qt::SolidLine, dashes.areRound ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (dashes.drawn > 0)
        pen.setDashPattern({dashes.drawn, dashes.left});
    return pen;
}

QPolygonF arrowHead(const LineCurve& curve)
{
    const QPointF tip = curve.end();
    const QPointF along = curve.endDirection();
    const QPointF base = tip - along * linework::headLength;
    const QPointF side = across(along) * linework::headHalf;
    return QPolygonF({tip, base + side, tip - along * (linework::headLength * 0.72), base - side});
}

QLineF teeHead(const LineCurve& curve)
{
    const QPointF side = across(curve.endDirection()) * linework::teeHalf;
    const QPointF at = curve.end() - curve.endDirection();
    return {at - side, at + side};
}

LineCurve shortenedForHead(const MapLink& link)
{
    LineCurve curve = link.curve;
    if (link.hasHead() && link.kind == LineKind::Support)
        curve.points.back() -= curve.endDirection() * (linework::headLength * 0.7);
    return curve;
}

bool hasRoomForSign(const MapLink& link)
{
    return link.hasHead() && QLineF(link.curve.start(), link.curve.end()).length() > 2.1 * linework::signDistance;
}

void paintLink(QPainter& painter, const MapLink& link, const MapLook& look, bool isStrong, bool isFaint)
{
    if (link.curve.isEmpty())
        return;
    const QColor colour = colourOf(link, look, isFaint);
    const bool isThin = isFaded(link.owner, look);
    const double width = isStrong ? linework::strongWidth : isThin ? linework::fadedWidth : linework::width;
    strokeLine(painter, link, look, colour, link.kind == LineKind::Undercut ? width + 0.6 : width);
    paintHead(painter, link, colour, width);
    if (hasRoomForSign(link))
        paintSign(painter, link, look, isThin && !isFaint ? look.theme.line(link.kind) : colour);
}

void paintThinLink(QPainter& painter, const MapLink& link, const MapLook& look, bool isFaint)
{
    if (link.curve.isEmpty())
        return;
    const QColor colour = colourOf(link, look, isFaint);
    QPen pen = penOf(link.kind, colour, 1);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    if (link.kind == LineKind::Attack)
        pen.setDashPattern({4, 3});
    if (link.kind == LineKind::Undercut)
        pen.setDashPattern({1.5, 2});
    painter.setPen(pen);
    painter.drawPolyline(inPieces(link.curve, look.camera.zoom));
    paintHead(painter, link, colour, linework::width);
}

MapLink stretchAtDot(const MapPicture& picture, const MapLink& link)
{
    const bool isTo = picture.cards()[static_cast<std::size_t>(link.to)].isDot();
    const bool isFrom = picture.cards()[static_cast<std::size_t>(link.from)].isDot();
    MapLink stretch = link;
    stretch.curve = {};
    if (link.curve.isEmpty() || !(isTo || isFrom))
        return stretch;
    stretch.curve = (isTo ? link.curve : link.curve.reversed()).lastPart(linework::stretch);
    stretch.part = isTo ? link.part : LinePart::Leg;
    return stretch;
}

/// It ends in a ring, so that it does not look as if it ended at what happens to be there.
void paintStretch(QPainter& painter, const MapLink& stretch, const MapLook& look)
{
    if (stretch.curve.isEmpty())
        return;
    if (look.distance == ReadingDistance::Near)
        paintLink(painter, stretch, look, false, bool(look.hovered));
    else
        paintThinLink(painter, stretch, look, bool(look.hovered));
    painter.setPen(QPen(colourOf(stretch, look, bool(look.hovered)), 1.4));
    painter.setBrush(look.theme.ground);
    painter.drawEllipse(stretch.curve.start(), linework::stretchRing, linework::stretchRing);
}

void paintDot(QPainter& painter, const MapCard& dot, const MapLook& look)
{
    painter.setPen(QPen(look.theme.ground, 1.5));
    const QColor colour = look.theme.line(dot.kind);
    painter.setBrush(isFaded(dot.id, look) ? faded(colour, look.theme) : colour);
    const double radius = MapPicture::dotSize / 2;
    painter.drawEllipse(dot.centre, radius, radius);
}
