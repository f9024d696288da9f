#include "model/debate/sentences.h"
#include "views/map/mappainter.h"
#include "views/map/pictureframe.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace {

/// The scale at which a picture stays within the most pixels, and within what an image can measure.
double possibleScale(const QSizeF& area, double wished)
{
    const double byPixels = std::sqrt(static_cast<double>(mostPixels) / (area.width() * area.height()));
    const double bySide = 32'000 / std::max(area.width(), area.height());
    return std::min({std::clamp(wished, 0.01, 16.0), byPixels, bySide});
}

QImage painted(const PictureRequest& request, const PictureFrame& frame, double scale)
{
    const QSize size(std::max(1, static_cast<int>(std::ceil(frame.area.width() * scale))),
        std::max(1, static_cast<int>(std::ceil(frame.area.height() * scale))));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(request.theme.ground);
    QPainter painter(&image);
    MapLook look = frame.look;
    look.distance = distanceAt(scale);
    if (look.distance == ReadingDistance::Near)
        painter.scale(scale, scale);
    else
        look.camera.zoom = scale;
    MapPainter().paint(painter, *frame.map, look, look.camera.toViewport(frame.mapArea()));
    paintLegend(painter, frame, look);
    return image;
}

}

Result<PictureReport> writePng(QIODevice& device, const PictureRequest& request)
{
    const Result<PictureFrame> frame = frameOf(request, request.scale);
    if (!frame)
        return frame.error();
    const double scale = possibleScale(frame->area.size(), request.scale);
    PictureReport report = reportOn(*frame);
    if (scale < request.scale * 0.999)
        report.notices += Sentences::tr("The picture would have been too large, so its scale was reduced to %1 %.")
                              .arg(scale * 100, 0, 'f', scale < 0.1 ? 1 : 0);
    const QImage image = painted(request, *frame, scale);
    if (image.isNull())
        return Error{Sentences::tr("There is not enough memory for a picture of this size."),
            Sentences::tr("Choose a smaller scale."), Error::Kind::Output};
    QBuffer buffer; // libpng has words of its own for a device that takes no more
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), request.title.left(200));
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image) || device.write(buffer.data()) != buffer.size())
        return deviceError(device);
    report.size = image.size();
    return report;
}
