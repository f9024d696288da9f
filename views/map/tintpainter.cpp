#include "views/map/tintpainter.h"

#include "views/map/lettering.h"

#include <QPainter>

namespace {

constexpr double bandWidth = 9; ///< in scene units
constexpr double leastBand = 4; ///< px
constexpr double signRadius = 9; ///< in scene units
constexpr double leastSign = 6; ///< px
constexpr double leastPattern = 7; ///< px of a card's height, below which it has only its colour

double fillPart(const Theme& theme)
{
    return theme.isDark ? 0.22 : 0.12;
}

}

CardShape shapeOf(const MapCard& card, const MapLook& look)
{
    CardShape shape = shapeOf(card, look.theme);
    const MapTint* tint = look.tints ? look.tints->find(card.id) : nullptr;
    if (!tint)
        return shape;
    const QColor colour = colourOf(tint->tone, look.theme);
    shape.fill = mixed(look.theme.card, colour, fillPart(look.theme));
    shape.border = colour;
    shape.borderWidth = 1.6;
    return shape;
}

void paintTintBand(QPainter& painter, const QRectF& band, TintTone tone, const Theme& theme)
{
    const QColor colour = colourOf(tone, theme);
    painter.fillRect(band, mixed(theme.card, colour, 0.25));
    painter.save();
    painter.setBrushOrigin(band.topLeft());
    painter.fillRect(band, QBrush(colour, patternOf(tone)));
    painter.restore();
}

void paintTintSign(QPainter& painter, QPointF centre, double radius, const MapTint& tint, const Theme& theme)
{
    painter.setPen(QPen(theme.card, std::max(1.0, radius / 6)));
    painter.setBrush(colourOf(tint.tone, theme));
    painter.drawEllipse(centre, radius, radius);
    QFont font = mapFont(radius * 1.5, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.card);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
        Qt::AlignCenter | Qt::TextSingleLine, tint.sign);
}

TintPlace placeOfTint(const QRectF& box, double scale)
{
    const double width = std::max(leastBand, bandWidth * scale);
    const double inset = std::min(box.height() / 4, card::corner * scale);
    const double radius = std::max(leastSign, signRadius * scale);
    return {QRectF(box.left() - width / 3, box.top() + inset, width, box.height() - 2 * inset),
        box.topLeft() + QPointF(width / 6, radius / 3), radius};
}

void paintTint(QPainter& painter, const QRectF& box, const MapTint& tint, const MapLook& look, double scale)
{
    const TintPlace place = placeOfTint(box, scale);
    paintTintBand(painter, place.band, tint.tone, look.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTintSign(painter, place.sign, place.radius, tint, look.theme);
    painter.restore();
}

void paintFarTint(QPainter& painter, const QRectF& box, const MapTint& tint, const MapLook& look)
{
    const QColor colour = colourOf(tint.tone, look.theme);
    painter.fillRect(box, mixed(look.theme.card, colour, 0.45));
    if (box.height() < leastPattern)
        return;
    painter.setBrushOrigin(box.topLeft());
    painter.fillRect(box, QBrush(colour, patternOf(tint.tone)));
}
