#include "views/map/cardsigns.h"

#include <QPainter>

HolderRing ringOf(Stance stance, const Theme& theme)
{
    switch (stance) {
    case Stance::For:
        return {theme.line(LineKind::Support), {}, true, true};
    case Stance::Against:
        return {theme.line(LineKind::Attack), {2.4, 1.6}, true, false};
    default:
        return {theme.mutedText, {1, 1.4}, false, false};
    }
}

QPointF markOf(const QRectF& box)
{
    return box.center() + QPointF(0.82, -0.82) * ring::radius;
}

void paintHolder(QPainter& painter, const QRectF& box, Stance stance, const Theme& theme)
{
    const HolderRing look = ringOf(stance, theme);
    QPen pen(look.colour, ring::width);
    if (!look.dashes.empty())
        pen.setDashPattern({look.dashes.begin(), look.dashes.end()});
    painter.setPen(pen);
    painter.setBrush(theme.card);
    painter.drawEllipse(box.center(), ring::radius, ring::radius);
    const QPointF mark = markOf(box);
    painter.setPen(QPen(theme.card, 1));
    painter.setBrush(look.colour);
    painter.drawEllipse(mark, ring::markRadius, ring::markRadius);
    painter.setPen(QPen(theme.card, 1.2, Qt::SolidLine, look.hasBar ? Qt::FlatCap : Qt::RoundCap));
    if (look.hasBar)
        painter.drawLine(mark - QPointF(ring::markArm, 0), mark + QPointF(ring::markArm, 0));
    if (look.hasUpright)
        painter.drawLine(mark - QPointF(0, ring::markArm), mark + QPointF(0, ring::markArm));
}

double initialsSize(const QString& initials)
{
    return initials.size() > 2 ? 8 : 9;
}

QPainterPath quoteMarks(const QRectF& box)
{
    QPainterPath marks;
    marks.setFillRule(Qt::WindingFill);
    for (double x : {box.left() + 1.0, box.left() + 6.0}) {
        const double y = box.center().y() - 0.5;
        marks.addEllipse(QPointF(x + 1.9, y + 1.6), 1.9, 1.9);
        marks.moveTo(x, y + 1.6);
        marks.cubicTo(x, y - 1.8, x + 1.6, y - 3.4, x + 3.4, y - 3.6);
        marks.lineTo(x + 3.4, y - 2.4);
        marks.cubicTo(x + 2.2, y - 2, x + 1.5, y - 1, x + 1.6, y + 0.6);
        marks.closeSubpath();
    }
    return marks;
}

QRectF countBeside(const QRectF& quotes)
{
    return quotes.adjusted(13, 0, 0, 0);
}

NoteSign noteSign(const QRectF& box)
{
    const QPointF at(box.left() + 1, box.center().y() - 5);
    const auto line = [&](double y, double end) { return QLineF(at + QPointF(2.2, y), at + QPointF(end, y)); };
    return {{at, QSizeF(9, 10)}, {line(3, 6.8), line(5.2, 6.8), line(7.4, 5)}};
}

void paintQuotes(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(quoteMarks(box));
}

void paintNote(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const NoteSign sign = noteSign(box);
    painter.setPen(QPen(colour, NoteSign::lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(sign.sheet, NoteSign::corner, NoteSign::corner);
    painter.drawLines(sign.lines.data(), static_cast<int>(sign.lines.size()));
}

QColor colourOf(Correction correction, const Theme& theme)
{
    return correction == Correction::Retracted ? theme.error : theme.warning;
}

void paintCorrection(QPainter& painter, const QRectF& box, Correction correction, const Theme& theme)
{
    const QColor colour = colourOf(correction, theme);
    const double line = box.width() * 0.11;
    const QPointF centre = box.center();
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.card);
    if (correction == Correction::Retracted) {
        const double arm = box.width() * 0.18;
        painter.drawEllipse(box.adjusted(line, line, -line, -line));
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
        painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
        return;
    }
    const QPointF corners[] = {{centre.x(), box.top() + line}, {box.right() - line, box.bottom() - line},
        {box.left() + line, box.bottom() - line}};
    painter.drawPolygon(corners, 3);
    const double height = box.height();
    painter.drawLine(QPointF(centre.x(), box.top() + 0.4 * height), QPointF(centre.x(), box.top() + 0.6 * height));
    painter.drawPoint(QPointF(centre.x(), box.top() + 0.77 * height));
}

void paintQuestionMark(QPainter& painter, const MapCard& card, const QColor& colour)
{
    const QRectF box = card.box();
    const double radius = 9.5;
    const double x = card.face.isRightToLeft ? box.right() - 15 - radius : box.left() + 15 + radius;
    const QPointF centre(x, box.center().y());
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    QPainterPath mark;
    mark.moveTo(centre + QPointF(-3, -2.4));
    mark.cubicTo(centre + QPointF(-3, -6.6), centre + QPointF(3.4, -6.6), centre + QPointF(3.2, -2.6));
    mark.cubicTo(centre + QPointF(3, -0.6), centre + QPointF(0, -0.4), centre + QPointF(0, 2));
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre + QPointF(0, 4.9), 1.1, 1.1);
}

void paintOptionMark(QPainter& painter, const QRectF& box, const QColor& colour, double scale, bool isRightToLeft)
{
    const double width = std::max(2.0, 4 * scale);
    const double inset = 9 * scale;
    const double x = isRightToLeft ? box.right() - width : box.left();
    painter.fillRect(QRectF(x, box.top() + inset, width, box.height() - 2 * inset), colour);
}
