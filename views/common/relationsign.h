#pragma once

#include "model/layout/mapfilter.h"

#include <QColor>

class QPainter;
class QRect;

/// Draws the sign of a relation in the middle of `area`: plus, minus, a stopped line, equals, a ring. It tells the
/// kinds apart without their colours, in any font.
void paintRelationSign(QPainter& painter, const QRect& area, LineKind kind, const QColor& colour);
