#pragma once

#include "views/map/picture.h"

/// A part of a map that can be read on a page.
struct MapPart {
    QString title;
    QRectF area; ///< in scene units; empty: all of it
    QSizeF size; ///< of it
};

/// The map as a whole, and its areas one by one, these in several parts where they are large; or why there is none.
struct MapParts {
    std::vector<MapPart> parts;
    QString why; ///< a sentence; empty: all of it is there
};

/**
 * Cuts a map for pages of this size so that letters are at least some 5.5 points high.
 *
 * @param page  in scene units at 100 %, that is 96 to the inch.
 * Cards are whole on some page. Of a map with more than 1,500 cards there is only the reason why not.
 */
MapParts partsOf(const MapPicture& map, const QSizeF& page);
