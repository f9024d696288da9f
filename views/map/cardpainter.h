#pragma once

#include "views/map/cardparts.h"
#include "views/map/cardstamps.h"
#include "views/map/cardtitles.h"
#include "views/map/textpainter.h"

class QPainter;

/**
 * Paints cards. Shapes come from small stamps and texts are set once, so that a card costs 5 to 20 µs; exact painting
 * for paper and files uses neither.
 */
class CardPainter {
public:
    /// The painter is in viewport coordinates.
    void paintNear(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    void paintMiddle(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    /// Sets the text that is read at this zoom, so that painting the card is quick the first time.
    void prepare(const MapCard& card, int slot, double zoom);
    void paintRing(QPainter& painter, const MapCard& card, const MapLook& look);

private:
    void paintBody(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
        const MapLook& look, double scale);
    void paintExactly(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
        const MapLook& look, double scale);
    void paintBadges(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    void paintMark(QPainter& painter, const MapCard& card, int slot, const MapLook& look);

    TextPainter m_texts;
    CardStamps m_stamps;
    CardTitles m_titles;
};
