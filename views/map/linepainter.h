#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"
#include "views/map/maptints.h"

#include <QPen>

class QPainter;

namespace linework {
constexpr double width = 1.75;
constexpr double strongWidth = 2.75;
constexpr double fadedWidth = 1.1; ///< of a line that does not hold
constexpr double headLength = 10;
constexpr double headHalf = 5; ///< half of the width of a filled head
constexpr double teeHalf = 7;
constexpr double signRadius = 6.5;
constexpr double signDistance = 20; ///< from a line's end to the middle of its sign
constexpr double stretch = 44; ///< of a line that is shown at a dot alone
constexpr double stretchRing = 3;
}

/// How a line of a kind is broken, in widths of the line. One that is not has nothing drawn apart.
struct LineDashes {
    double drawn = 0;
    double left = 0; ///< out, between two that are drawn
    bool areRound = false;
};
LineDashes dashesOf(LineKind kind);

/// The pen of a kind: colour, dashes, thickness in scene units.
QPen penOf(LineKind kind, const QColor& colour, double width);

/// Half as strong, for a line that does not hold. What it is stays told by its dashes, its head and its sign.
inline QColor faded(const QColor& colour, const Theme& theme)
{
    return mixed(colour, theme.ground, 0.5);
}

/// Whether what colours the map says that the line's reason or objection does not hold.
inline bool isFaded(RecordId owner, const MapLook& look)
{
    return look.tints && look.tints->fades(owner);
}

/// A filled triangle for a support and an option, nothing for others. Its tip is the line's end.
QPolygonF arrowHead(const LineCurve& curve);

/// The bar of an attack's head.
QLineF teeHead(const LineCurve& curve);

/// The line without what its head covers.
LineCurve shortenedForHead(const MapLink& link);

/// Whether the sign "+" or "−" has room on the line.
bool hasRoomForSign(const MapLink& link);

/// Paints a line with its head and sign. Colours come from the look's theme; `isFaint` is for lines that others
/// outshine.
void paintLink(QPainter& painter, const MapLink& link, const MapLook& look, bool isStrong, bool isFaint);

/// Paints a line at middle distance: one pixel wide, in few straight pieces. The painter is in scene units.
void paintThinLink(QPainter& painter, const MapLink& link, const MapLook& look, bool isFaint);

/// What is shown of a line that leads from a dot to another section, until one of its ends is pointed at: its first
/// stretch at the dot. No curve: neither end is a dot.
MapLink stretchAtDot(const MapPicture& picture, const MapLink& link);
void paintStretch(QPainter& painter, const MapLink& stretch, const MapLook& look);

void paintDot(QPainter& painter, const MapCard& dot, const MapLook& look);
