#include "views/map/boxfiller.h"

#include <QPainter>

static constexpr std::size_t few = 4000; ///< boxes, for which the pixels of a frame do not pay

static bool isPlain(const QPainter& painter)
{
    return painter.worldTransform().isIdentity() && !painter.testRenderHint(QPainter::Antialiasing)
        && painter.opacity() == 1;
}

BoxFiller::BoxFiller(QPainter& painter, std::size_t boxes)
    : m_painter(painter)
{
    if (boxes <= few || !isPlain(painter))
        return;
    const QPaintDevice& device = *painter.device();
    const double ratio = device.devicePixelRatioF();
    m_pixels = QImage((QSizeF(device.width(), device.height()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (m_pixels.isNull())
        return;
    m_pixels.fill(Qt::transparent);
    m_pixels.setDevicePixelRatio(ratio);
}

BoxFiller::~BoxFiller()
{
    if (!m_pixels.isNull())
        m_painter.drawImage(0, 0, m_pixels);
}

void BoxFiller::fill(const std::vector<QRectF>& boxes, const QColor& colour)
{
    const QRgb pixel = qPremultiply(colour.rgba());
    for (const QRectF& box : boxes) {
        if (m_pixels.isNull())
            m_painter.fillRect(box, colour); // a third of the time of drawRects
        else
            fillPixels(box, pixel);
    }
}

void BoxFiller::fillPixels(const QRectF& box, QRgb colour)
{
    const double ratio = m_pixels.devicePixelRatio();
    const int left = std::max(0, qRound(box.left() * ratio));
    const int right = std::min(m_pixels.width(), qRound(box.right() * ratio));
    const int bottom = std::min(m_pixels.height(), qRound(box.bottom() * ratio));
    for (int y = std::max(0, qRound(box.top() * ratio)); y < bottom && left < right; ++y) {
        QRgb* line = reinterpret_cast<QRgb*>(m_pixels.scanLine(y));
        std::fill(line + left, line + right, colour);
    }
}
