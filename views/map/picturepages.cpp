#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/pictureframe.h"

#include <QPainter>
#include <QPrinter>

#include <cmath>

namespace {

constexpr int mostPages = 500;
constexpr double mark = 14; ///< length of a corner's mark, in points

void paintMarks(QPainter& painter, const QRectF& page, double point, const QString& place)
{
    painter.setClipping(false);
    painter.setPen(QPen(Qt::black, 0.5 * point));
    const double length = mark * point;
    for (const QPointF corner : {page.topLeft(), page.topRight(), page.bottomLeft(), page.bottomRight()}) {
        const double x = corner.x() == page.left() ? length : -length;
        const double y = corner.y() == page.top() ? length : -length;
        painter.drawLine(corner, corner + QPointF(x, 0));
        painter.drawLine(corner, corner + QPointF(0, y));
    }
    QFont font = mapFont(8 * point);
    painter.setFont(font);
    painter.drawText(QPointF(page.left() + length * 1.3, page.bottom() - 3 * point), place);
}

Result<PictureReport> printTiles(QPrinter& printer, const PictureRequest& request, const PictureFrame& frame)
{
    const double point = printer.resolution() / 72.0;
    const double scale = pointsOfAUnit * point;
    const QRectF page(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    const QSizeF tile = page.size() / scale;
    const int columns = std::max(1, static_cast<int>(std::ceil(frame.area.width() / tile.width())));
    const int rows = std::max(1, static_cast<int>(std::ceil(frame.area.height() / tile.height())));
    if (static_cast<qint64>(columns) * rows > mostPages)
        return Error{Sentences::tr("The map would take more than %n page(s).", nullptr, mostPages),
            Sentences::tr("Print it on one page, or print a part of it.")};
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Sentences::tr("The printer cannot be used."), {}, Error::Kind::Output};
    for (int i = 0; i < rows * columns; ++i) {
        if (i > 0 && !printer.newPage())
            return Error{Sentences::tr("The printer took no further page."), {}, Error::Kind::Output};
        PictureFrame part = frame;
        part.area
            = QRectF(frame.area.topLeft() + QPointF(i % columns * tile.width(), i / columns * tile.height()), tile);
        part.look.camera.topLeft = part.area.topLeft();
        painter.setClipRect(page);
        paintFrame(painter, request, part, scale);
        paintMarks(painter, page, point,
            Sentences::tr("Row %1 of %2, column %3 of %4")
                .arg(i / columns + 1)
                .arg(rows)
                .arg(i % columns + 1)
                .arg(columns));
    }
    return reportOn(frame);
}

/// Device pixels for a scene unit that show all of it on a page.
double scaleFor(const QPrinter& printer, const PictureFrame& frame)
{
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size();
    const double most = pointsOfAUnit * printer.resolution() / 72.0;
    return std::min({page.width() / frame.area.width(), page.height() / frame.area.height(), most});
}

/// However small the map becomes, its legend can be read.
Result<PictureFrame> frameOnOne(const QPrinter& printer, const PictureRequest& request)
{
    const Result<PictureFrame> first = frameOf(request);
    if (!first || !first->legend)
        return first;
    PictureRequest again = request;
    again.map = first->map;
    return frameOf(again, scaleFor(printer, *first) * 72.0 / printer.resolution() / pointsOfAUnit);
}

Result<PictureReport> printOnOne(QPrinter& printer, const PictureRequest& request, const PictureFrame& frame)
{
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size();
    const double scale = scaleFor(printer, frame);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Sentences::tr("The printer cannot be used."), {}, Error::Kind::Output};
    painter.translate(
        (page.width() - frame.area.width() * scale) / 2, (page.height() - frame.area.height() * scale) / 2);
    paintFrame(painter, request, frame, scale);
    return reportOn(frame);
}

}

Result<PictureReport> printMap(QPrinter& printer, const PictureRequest& request, PrintSize size)
{
    const bool isOne = size == PrintSize::FitPage;
    const Result<PictureFrame> frame = isOne ? frameOnOne(printer, request) : frameOf(request);
    if (!frame)
        return frame.error();
    return isOne ? printOnOne(printer, request, *frame) : printTiles(printer, request, *frame);
}
