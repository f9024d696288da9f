#pragma once

#include "views/map/cardpainter.h"
#include "views/map/crossstubs.h"
#include "views/map/farpainter.h"
#include "views/map/lettering.h"
#include "views/map/regionpainter.h"

class QPainter;

/**
 * Paints a map: the same for the screen, for PNG, for PDF and on paper.
 *
 * Only what `area` touches is painted. Far away everything is rectangles and straight lines in few batches; that and
 * the stamps and texts that are kept make a frame cost some milliseconds at any zoom.
 */
class MapPainter {
public:
    /// @param area  of the viewport, in its coordinates.
    void paint(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& area);

    /// Around what is selected and what the pointer is on. @param area  of the viewport, in its coordinates.
    void paintRings(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& area);

    /// Sets the text that a card shows at this zoom, so that painting it is quick the first time.
    void prepare(const MapCard& card, int slot, double zoom) { m_cards.prepare(card, slot, zoom); }

    /// A text wrap for the stubs' font, so that hits and paint agree.
    TextWrap& stubWrap() { return m_stubWrap; }

private:
    void paintFarMap(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);
    void paintManyRings(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);
    void paintFarEmphasis(QPainter& painter, const MapPicture& picture, const MapLook& look);
    void paintLinks(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);
    void paintCards(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);
    void paintStubs(QPainter& painter, const MapPicture& picture, const MapCard& card, int slot, const MapLook& look);

    RegionPainter m_regions;
    CardPainter m_cards;
    TextPainter m_stubTexts;
    FarFrame m_far; ///< the last frame from far away
    TextWrap m_stubWrap{mapFont(stub::textSize)};
};

/// Whether a line is one of those of a selected or hovered card or inference.
bool isEmphasised(const MapPicture& picture, const MapLink& link, const MapLook& look);
