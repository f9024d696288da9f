#pragma once

#include "views/map/mappicture.h"

// How the arrow keys walk the map: pure functions of what is shown. Each gives no record when there is nowhere to go.

RecordId whatItAnswers(const MapPicture& picture, RecordId from);
RecordId firstAnswer(const MapPicture& picture, RecordId from);

/// The next (step 1) or previous (step -1) of what answers the same, from left to right or from top to bottom.
RecordId sibling(const MapPicture& picture, RecordId from, int step);

/// The inference a card is used in, or whose target it is: so that a line itself can be selected.
RecordId lineAbove(const MapPicture& picture, RecordId from);
RecordId lineBelow(const MapPicture& picture, RecordId from);

/// A card to begin with: the one nearest to a point.
RecordId nearestCard(const MapPicture& picture, QPointF point);

/// Where a card or a line is; empty when it is not shown.
QRectF areaOf(const MapPicture& picture, RecordId id);
