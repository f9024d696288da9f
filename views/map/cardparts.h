#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"
#include "views/map/typesetter.h"

/// A card's colours and shape, as painters and writers of files need them.
struct CardShape {
    QColor fill;
    QColor border;
    QColor text;
    double borderWidth = 1;
    double corner = 8;
};
CardShape shapeOf(const MapCard& card, const Theme& theme);

/// Where a card's text begins, in scene units.
QPointF textOrigin(const MapCard& card);

/// A card's full text as it is set.
Setting nearSetting(const MapCard& card);

/// Where a card's signs are, from its badges, in scene units.
struct BadgeBoxes {
    QRectF quotations;
    QRectF note;
    std::vector<QRectF> holders; ///< squares around circles
    QRectF moreHolders;
};
BadgeBoxes badgeBoxes(const MapCard& card);

/// The line that says that a card leans on a corrected source: where its sign is, and its words beside it.
QRectF correctionSign(const MapCard& card); ///< empty when it leans on none
QPointF correctionOrigin(const MapCard& card); ///< where the words begin
Setting correctionSetting(const MapCard& card);

/// The pill that says how many claims are folded under a card; empty when none are.
QRectF foldPill(const MapCard& card);
QString foldText(const MapCard& card);

/// One line of a sign, in the middle of its width.
Setting oneLine(const QString& text, double size, double width, QFont::Weight weight);

namespace card {
constexpr double badgeText = 10.5;
}
