#include "views/map/farfiller.h"

#include <QPainter>

#include <cmath>
#include <optional>

namespace {

constexpr std::size_t few = 4000; ///< boxes, for which the pixels of a frame do not pay
constexpr std::size_t boxesOfLine = 5; ///< take a painter as long

bool isPlain(const QPainter& painter)
{
    return painter.worldTransform().isIdentity() && !painter.testRenderHint(QPainter::Antialiasing)
        && painter.opacity() == 1;
}

/// Clear ones, of a painter's device.
bool prepare(QImage& pixels, const QPaintDevice& device)
{
    const double ratio = device.devicePixelRatioF();
    const QSize size = (QSizeF(device.width(), device.height()) * ratio).toSize();
    if (pixels.size() != size)
        pixels = QImage(size, QImage::Format_ARGB32_Premultiplied);
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(Qt::transparent);
    return !pixels.isNull();
}

/// The part of a line within an area, after Liang and Barsky (1984); none when it passes by.
std::optional<QLineF> within(const QLineF& line, const QRectF& area)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double direction, double room) { // leaves where direction * t is no more than room
        if (direction < 0)
            from = std::max(from, room / direction);
        else if (direction > 0)
            to = std::min(to, room / direction);
        return direction == 0 ? room >= 0 : from <= to;
    };
    if (!cut(-line.dx(), line.x1() - area.left()) || !cut(line.dx(), area.right() - line.x1())
        || !cut(-line.dy(), line.y1() - area.top()) || !cut(line.dy(), area.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

}

FarFiller::FarFiller(QPainter& painter, std::size_t boxes, std::size_t lines, QImage& pixels)
    : m_painter(painter)
{
    if (boxes + lines * boxesOfLine <= few || !isPlain(painter) || !prepare(pixels, *painter.device()))
        return;
    m_pixels = &pixels;
    m_first = reinterpret_cast<QRgb*>(pixels.bits());
    m_stride = pixels.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
}

FarFiller::~FarFiller()
{
    if (m_pixels)
        m_painter.drawImage(0, 0, *m_pixels);
}

void FarFiller::fill(const std::vector<QRectF>& boxes, const QColor& colour)
{
    const QRgb pixel = qPremultiply(colour.rgba());
    for (const QRectF& box : boxes) {
        if (m_pixels)
            fillPixels(box, pixel);
        else
            m_painter.fillRect(box, colour); // a third of the time of drawRects
    }
}

void FarFiller::draw(const std::vector<QLineF>& lines, const QColor& colour)
{
    if (!m_pixels) {
        m_painter.setPen(QPen(colour, 1));
        m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        m_painter.setPen(Qt::NoPen);
        return;
    }
    const QRgb pixel = qPremultiply(colour.rgba());
    for (const QLineF& line : lines)
        drawPixels(line, pixel);
}

void FarFiller::fillPixels(const QRectF& box, QRgb colour)
{
    const double ratio = m_pixels->devicePixelRatio();
    const int left = std::max(0, qRound(box.left() * ratio));
    const int right = std::min(m_pixels->width(), qRound(box.right() * ratio));
    const int bottom = std::min(m_pixels->height(), qRound(box.bottom() * ratio));
    for (int y = std::max(0, qRound(box.top() * ratio)); y < bottom && left < right; ++y)
        std::fill(m_first + y * m_stride + left, m_first + y * m_stride + right, colour);
}

/// Each step along the longer side is as wide across as a logical pixel.
void FarFiller::drawPixels(const QLineF& line, QRgb colour)
{
    const double ratio = m_pixels->devicePixelRatio();
    const int wide = qRound(ratio);
    const QLineF scaled(line.p1() * ratio, line.p2() * ratio);
    const auto seen = within(scaled, QRectF(0, 0, m_pixels->width() - wide, m_pixels->height() - wide));
    if (!seen)
        return;
    const bool isSteep = std::abs(seen->dy()) > std::abs(seen->dx());
    const int steps = std::max(1, qCeil(std::max(std::abs(seen->dx()), std::abs(seen->dy()))));
    const qsizetype across = isSteep ? 1 : m_stride;
    for (int i = 0; i <= steps; ++i) {
        const auto x = static_cast<qsizetype>(seen->x1() + seen->dx() * i / steps);
        const auto y = static_cast<qsizetype>(seen->y1() + seen->dy() * i / steps);
        for (int j = 0; j < wide; ++j)
            m_first[y * m_stride + x + j * across] = colour;
    }
}
