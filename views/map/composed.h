#pragma once

#include "model/layout/arrangement.h"
#include "views/map/mappicture.h"

/// Places cards and areas of the picture where the arrangement has them, and finds the way of all lines. Cards without
/// a place there keep theirs.
void applyArrangement(MapPicture& picture, const Arrangement& arrangement, const Debate& debate);

/// Areas as an arrangement has them, with labels and tints of the debate's topics.
std::vector<MapRegion> regionsOf(const Arrangement& arrangement, const Debate& debate);

/// A map that nobody looks at: for pictures and the command line.
struct ComposedMap {
    std::shared_ptr<const MapPicture> picture;
    Arrangement arrangement;
    QString notice; ///< what the layout has to say, as a sentence; mostly empty
};

/**
 * Measures, lays out and routes all that the filter lets through, at once. Needs a QGuiApplication for its fonts, but
 * no display.
 *
 * @param earlier  an arrangement to keep to as far as it goes.
 * Takes some 0.1 s for 1,000 cards, and at most the layout's time budget longer.
 */
ComposedMap composeMap(const Debate& debate, const MapFilter& filter = {},
    LayoutDirection direction = LayoutDirection::TopDown, const Arrangement& earlier = {});
