#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"
#include "views/map/textpainter.h"

class QPainter;

/// The name of a section as it is seen from far away, in viewport coordinates; no text: it has none.
struct FarName {
    Setting setting;
    QPointF origin;
    QRectF plate; ///< what it covers of the cards where it stands over them; else empty
    bool hidesHead = false; ///< the card at the head of the section is under the plate
};

/**
 * Paints the areas of a map's sections, and their names in the strip that each has at its top. Far away the names are
 * of one size on the screen, as long as they fit; over a question's own card there is none near by, for it says the
 * same.
 */
class RegionPainter {
public:
    RegionPainter();

    // The painter is in viewport coordinates.
    void paintAreas(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene) const;
    void paintNames(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);

    /// Of each section, as paintFarNames() paints it; no card is to be drawn under a plate.
    std::vector<FarName> farNames(const MapPicture& picture, const MapLook& look, const QRectF& scene);
    void paintFarNames(
        QPainter& painter, const MapPicture& picture, const MapLook& look, const std::vector<FarName>& names);

private:
    FarName farName(const MapRegion& region, const MapLook& look);
    void paintName(QPainter& painter, const MapRegion& region, const MapLook& look, quint64 key);

    TextWrap m_wrap;
    TextPainter m_texts;
};

/// The name of a section as it is set at 100 %, and where; no text when it has none to show.
struct RegionName {
    Setting setting;
    QPointF origin; ///< in scene units
};
RegionName setName(const MapRegion& region, TextWrap& wrap);

/// For the names' font.
TextWrap regionNameWrap();
