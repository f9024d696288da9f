#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"

#include <QImage>

class QPainter;

/// Whether so many are selected that they are marked as they are painted, rather than each by a ring around it.
inline bool areMany(const QSet<RecordId>& selected)
{
    return selected.size() > 200;
}

/// What names of sections cover, by section, in viewport coordinates; empty: nothing.
using FarPlates = std::vector<QRectF>;

/// What frames from far away have in common.
struct FarFrame {
    QImage pixels; ///< to work in; kept from frame to frame they need not be made anew
    double zoom = 0;
    double size = 0; ///< of the largest area painted at this zoom
    bool isSmooth = true; ///< so are lines, also in pieces with few of them
};

/// Paints cards as rectangles, coloured by what they do, and lines as straight faint ones, each kind in one batch.
/// The painter is in viewport coordinates. Where many are selected, those are marked. Under a plate there is no card of
/// its section, so that no remains of one look out behind the name, and its head is told by the name alone.
/// Cost: some 0.3 µs a card and line.
void paintFar(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene, FarFrame& frame,
    const FarPlates& plates = {});
