#pragma once

#include "views/map/cardparts.h"

#include <QHash>
#include <QPixmap>

class QPainter;

/// Paints cards' shapes quickly: their round corners and shadows come from stamps, the rest is rectangles.
class CardStamps {
public:
    /// The painter is in viewport coordinates. @param scale  scene units to its own.
    void paint(QPainter& painter, const QRectF& box, const CardShape& shape, const MapLook& look, double scale);

private:
    const QPixmap& stampOf(const CardShape& shape, int corner, const MapLook& look);

    QHash<quint64, QPixmap> m_stamps;
};
