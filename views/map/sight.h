#pragma once

#include "views/map/maplook.h"

/// What is to be brought into sight, in the scene.
struct Sight {
    QRectF needed; ///< for certain
    QRectF wanted; ///< too, as far as there is room; may hold what is needed or not
};

/// What of a viewport can be used, in its coordinates.
struct SightRoom {
    QSizeF viewport;
    QRectF covered; ///< by something that lies over the map in a corner; empty when nothing does

    static constexpr double margin = 60; ///< px from the edges to what is brought into sight
};

/// The camera that has it in sight, moved as little as possible. Its zoom stays.
MapCamera moved(const MapCamera& camera, const Sight& sight, const SightRoom& room);

/// The camera over the middle of it, as near as lets all of it be seen, within bounds.
MapCamera zoomed(const Sight& sight, const SightRoom& room, double leastZoom, double mostZoom);
