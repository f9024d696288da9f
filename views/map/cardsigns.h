#pragma once

#include "views/common/theme.h"
#include "views/map/mappicture.h"

#include <QPainterPath>

class QPainter;

/// How the ring around a stakeholder's initials says what they think of the claim: by colour, by its dashes, and by a
/// small disc with a mark on it, so that it can be told in grey and by the colour-blind.
struct HolderRing {
    QColor colour;
    std::vector<double> dashes; ///< of the ring, in units of its width; none: it is whole
    bool hasBar = true; ///< "−" on the disc, and with an upright "+"; a point when it has neither
    bool hasUpright = false;
};
HolderRing ringOf(Stance stance, const Theme& theme);

namespace ring {
constexpr double width = 1.4;
constexpr double radius = 9;
constexpr double markRadius = 3.6;
constexpr double markArm = 2;
}

/// Where the mark of a ring is, whose box is this.
QPointF markOf(const QRectF& ring);

/// The letters on a holder's ring, in scene units.
double initialsSize(const QString& initials);

/// Two marks at the left of a box, to be filled; what they count stands beside them.
QPainterPath quoteMarks(const QRectF& box);
QRectF countBeside(const QRectF& quotes);

/// A sheet, and the lines on it.
struct NoteSign {
    static constexpr double corner = 1.5;
    static constexpr double lineWidth = 1.2;
    QRectF sheet;
    std::array<QLineF, 3> lines;
};
NoteSign noteSign(const QRectF& box);

// The painter is in scene coordinates.
void paintHolder(QPainter& painter, const QRectF& box, Stance stance, const Theme& theme);
void paintQuotes(QPainter& painter, const QRectF& box, const QColor& colour);
void paintNote(QPainter& painter, const QRectF& box, const QColor& colour);

/// What a source is that was corrected, doubted or retracted: a triangle to look at, or a crossed circle for what is
/// gone.
QColor colourOf(Correction correction, const Theme& theme);
void paintCorrection(QPainter& painter, const QRectF& box, Correction correction, const Theme& theme);
void paintQuestionMark(QPainter& painter, const MapCard& card, const QColor& colour);

/// The bar at the side of a claim that answers a question. The painter is in viewport coordinates.
void paintOptionMark(QPainter& painter, const QRectF& box, const QColor& colour, double scale, bool isRightToLeft);
