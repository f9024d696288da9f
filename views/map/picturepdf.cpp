#include "views/map/cardface.h"
#include "views/map/lettering.h"
#include "views/map/mappainter.h"
#include "views/map/pictureframe.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr double longestPage = 14'000; ///< points; PDF readers take 14,400
constexpr int resolution = 1200;

}

void paintFrame(QPainter& painter, const PictureRequest& request, const PictureFrame& frame, double scale)
{
    painter.save();
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), frame.area.size()), request.theme.ground);
    MapPainter().paint(painter, *frame.map, frame.look, frame.look.camera.toViewport(frame.mapArea()));
    paintLegend(painter, frame, frame.look);
    painter.restore();
}

void setCreated(QByteArray& pdf, const QDateTime& created)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const QDateTime when = created.isValid() ? created.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    QByteArray date = when.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const qsizetype room = end - at - key.size();
    date += room < date.size() + 7 ? QByteArray("Z") : QByteArray("+00'00'");
    pdf.replace(at + key.size(), room, date.leftJustified(room, ' ', true));
}

void meetEmoji()
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    QPainter painter(&writer);
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        painter.setFont(mapFont(card::textSize, weight));
        painter.drawText(QPointF(100, 100), QStringLiteral("\U0001f3e0"));
    }
}

Done paintPicture(QPainter& painter, const PictureRequest& request, const QRectF& box)
{
    const Result<PictureFrame> frame = frameOf(request);
    if (!frame)
        return frame.error();
    const QSizeF size = frame->area.size();
    const double scale = std::min(box.width() / size.width(), box.height() / size.height());
    painter.save();
    painter.translate(box.center() - QPointF(size.width(), size.height()) * scale / 2);
    painter.setClipRect(QRectF(QPointF(), size * scale));
    paintFrame(painter, request, *frame, scale);
    painter.restore();
    return {};
}

Result<PictureReport> writePdf(QIODevice& device, const PictureRequest& request)
{
    const Result<PictureFrame> frame = frameOf(request);
    if (!frame)
        return frame.error();
    const double longest = std::max(frame->area.width(), frame->area.height()) * pointsOfAUnit;
    const double points = pointsOfAUnit * std::min(1.0, longestPage / longest);
    meetEmoji();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(request.title.left(200));
        writer.setCreator(QStringLiteral("Counterpoint"));
        writer.setPageSize(QPageSize(frame->area.size() * points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paintFrame(painter, request, *frame, points * resolution / 72);
    }
    QByteArray pdf = buffer.data();
    setCreated(pdf, request.created);
    if (device.write(pdf) != pdf.size())
        return deviceError(device);
    return reportOn(*frame);
}
