#include "views/map/boxfiller.h"

#include <QPainter>

static constexpr std::size_t few = 4000; ///< boxes, for which the pixels of a frame do not pay

static bool isPlain(const QPainter& painter)
{
    return painter.worldTransform().isIdentity() && !painter.testRenderHint(QPainter::Antialiasing)
        && painter.opacity() == 1;
}

/// Clear ones, of a painter's device.
static bool prepare(QImage& pixels, const QPaintDevice& device)
{
    const double ratio = device.devicePixelRatioF();
    const QSize size = (QSizeF(device.width(), device.height()) * ratio).toSize();
    if (pixels.size() != size)
        pixels = QImage(size, QImage::Format_ARGB32_Premultiplied);
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(Qt::transparent);
    return !pixels.isNull();
}

BoxFiller::BoxFiller(QPainter& painter, std::size_t boxes, QImage& pixels)
    : m_painter(painter)
{
    if (boxes > few && isPlain(painter) && prepare(pixels, *painter.device()))
        m_pixels = &pixels;
}

BoxFiller::~BoxFiller()
{
    if (m_pixels)
        m_painter.drawImage(0, 0, *m_pixels);
}

void BoxFiller::fill(const std::vector<QRectF>& boxes, const QColor& colour)
{
    const QRgb pixel = qPremultiply(colour.rgba());
    for (const QRectF& box : boxes) {
        if (m_pixels)
            fillPixels(box, pixel);
        else
            m_painter.fillRect(box, colour); // a third of the time of drawRects
    }
}

void BoxFiller::fillPixels(const QRectF& box, QRgb colour)
{
    const double ratio = m_pixels->devicePixelRatio();
    const int left = std::max(0, qRound(box.left() * ratio));
    const int right = std::min(m_pixels->width(), qRound(box.right() * ratio));
    const int bottom = std::min(m_pixels->height(), qRound(box.bottom() * ratio));
    for (int y = std::max(0, qRound(box.top() * ratio)); y < bottom && left < right; ++y) {
        QRgb* line = reinterpret_cast<QRgb*>(m_pixels->scanLine(y));
        std::fill(line + left, line + right, colour);
    }
}
