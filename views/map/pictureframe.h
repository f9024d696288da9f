#pragma once

#include "views/map/crossstubs.h"
#include "views/map/maplook.h"
#include "views/map/picture.h"
#include "views/map/tintlegend.h"

#include <QRectF>

/// What a request comes to: how it looks, and what part of the scene it fills.
struct PictureFrame {
    std::shared_ptr<const MapPicture> map;
    MapLook look; ///< exact, from near, its camera at the top left corner of `area`
    QRectF area; ///< in scene units, nothing cut off
    std::optional<TintLegend> legend; ///< of a coloured map
    double legendScale = 1; ///< scene units for one of the legend's own
    QRectF strip; ///< at the top of all of the picture, for the legend alone
    int cards = 0;
    std::unordered_map<RecordId, std::vector<CrossStub>> stubs; ///< of those that have some, on a whole map

    QRectF mapArea() const; ///< of `area`, what shows the map
    QPointF legendOrigin() const; ///< in scene units
};

/// @param scale  at which the picture is going to be seen; below 1 the legend is the larger, so that it can be read.
/// @error nothing is to be drawn.
Result<PictureFrame> frameOf(const PictureRequest& request, double scale = 1);

/// What came of a picture. Of a painted one that includes letters that no font here has.
PictureReport reportOn(const PictureFrame& frame, bool isPainted = true);

/// Paints the legend, if there is one, and nothing of the map beside it. The painter is in viewport coordinates.
void paintLegend(QPainter& painter, const PictureFrame& frame, const MapLook& look);

inline constexpr double pointsOfAUnit = 0.75; ///< 96 units to the inch

/// Paints map and legend. @param scale  of what is painted on, in its units for one of the scene.
void paintFrame(QPainter& painter, const PictureRequest& request, const PictureFrame& frame, double scale);

/// Said when a device refuses.
Error deviceError(const QIODevice& device);
