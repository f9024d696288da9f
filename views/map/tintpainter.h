#pragma once

#include "views/map/cardparts.h"
#include "views/map/maptints.h"

class QPainter;

/// A card's shape in its tint; as always without one.
CardShape shapeOf(const MapCard& card, const MapLook& look);

/// Where a card's tint has its band and its sign. `scale` is scene units to the card's own.
struct TintPlace {
    QRectF band;
    QPointF sign;
    double radius = 0; ///< of the sign
};
TintPlace placeOfTint(const QRectF& card, double scale);

/// The patterned band at a card's side and the disc with its sign. The painter is in viewport coordinates.
/// @param scale  scene units to its own.
void paintTint(QPainter& painter, const QRectF& box, const MapTint& tint, const MapLook& look, double scale);

/// The same from far away: a patterned card without words, where it is large enough for a pattern.
void paintFarTint(QPainter& painter, const QRectF& box, const MapTint& tint, const MapLook& look);

/// The disc with a tint's sign, as legends have it too.
void paintTintSign(QPainter& painter, QPointF centre, double radius, const MapTint& tint, const Theme& theme);

/// A piece of the pattern, as bands and legends have it.
void paintTintBand(QPainter& painter, const QRectF& band, TintTone tone, const Theme& theme);
