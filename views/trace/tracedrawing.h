#pragma once

#include "views/common/theme.h"
#include "views/trace/traceplaces.h"

#include <QPainterPath>

#include <variant>

class QIODevice;
class QPainter;

struct DrawnBox {
    QRectF box;
    double radius = 0;
    QColor fill;
    QColor border;
    double width = 1;
    Qt::PenStyle style = Qt::SolidLine;
};

struct DrawnPath {
    QPainterPath path;
    QColor colour;
    double width = 1.4;
    Qt::PenStyle style = Qt::SolidLine;
    bool isFilled = false;
};

struct DrawnText {
    QRectF box; ///< one line, in the middle of its height
    QString text; ///< safe to draw, and short enough
    QColor colour;
    double size = 12; ///< px
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignLeading;
};

/// What a trace looks like, in the order it is drawn: for the screen and for SVG alike.
struct TraceDrawing {
    std::vector<std::variant<DrawnBox, DrawnPath, DrawnText>> shapes;
    QSizeF size;
    QString title;
};

/// @param chosen  node to draw as selected; -1: none.
TraceDrawing traceDrawing(
    const Debate& debate, const Trace& trace, const TracePlaces& places, const Theme& theme, int chosen = -1);

void paint(QPainter& painter, const TraceDrawing& drawing);

/// Writes it as SVG with selectable text; returns whether the device took it all.
bool writeSvg(QIODevice& device, const TraceDrawing& drawing, const Theme& theme);
