#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"

class QPainter;

/// Whether so many are selected that they are marked as they are painted, rather than each by a ring around it.
inline bool areMany(const QSet<RecordId>& selected)
{
    return selected.size() > 200;
}

/// Paints cards as rectangles, coloured by what they do, and lines as straight faint ones, each kind in one batch.
/// The painter is in viewport coordinates. Where many are
/// selected, those are marked. Cost: some 0.3 µs a card and line.
void paintFar(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene);
