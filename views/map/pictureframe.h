#pragma once

#include "views/map/maplook.h"
#include "views/map/picture.h"

#include <QRectF>

/// What a request comes to: how it looks, and what part of the scene it fills.
struct PictureFrame {
    std::shared_ptr<const MapPicture> map;
    MapLook look; ///< exact, from near, its camera at the top left corner of `area`
    QRectF area; ///< in scene units, nothing cut off
    int cards = 0;
};

/// @error nothing is to be drawn.
Result<PictureFrame> frameOf(const PictureRequest& request);

/// "Objects to …; supports …": what a card's lines say, for those who cannot see them.
QString linesInWords(const MapPicture& picture, RecordId card);

/// Said when a device refuses.
Error deviceError(const QIODevice& device);
