#include "views/map/cardstamps.h"

#include <QPainter>

namespace {

double snapped(double value, double devicePixels)
{
    return std::round(value * devicePixels) / devicePixels;
}

QRectF snapped(const QRectF& box, double devicePixels)
{
    const double left = snapped(box.left(), devicePixels);
    const double top = snapped(box.top(), devicePixels);
    return {left, top, std::max(1.0, snapped(box.right(), devicePixels) - left),
        std::max(1.0, snapped(box.bottom(), devicePixels) - top)};
}

}

/// A square with round corners and the shadow under it, whose quarters are the corners of every card of that shape.
const QPixmap& CardStamps::stampOf(const CardShape& shape, int corner, const MapLook& look)
{
    const quint64 key = (static_cast<quint64>(shape.fill.rgb()) << 32 | shape.border.rgb())
        ^ (static_cast<quint64>(corner) << 52) ^ (static_cast<quint64>(shape.borderWidth * 8) << 24)
        ^ static_cast<quint64>(look.devicePixels * 16);
    QPixmap& stamp = m_stamps[key];
    if (!stamp.isNull())
        return stamp;
    stamp = QPixmap(QSizeF(2 * corner, 2 * corner + 3).toSize() * look.devicePixels);
    stamp.setDevicePixelRatio(look.devicePixels);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, 0, 2 * corner, 2 * corner);
    painter.setBrush(look.theme.cardShadow);
    painter.drawRoundedRect(whole.translated(0, 1), corner, corner);
    painter.drawRoundedRect(whole.translated(0, 2), corner, corner);
    painter.setBrush(shape.fill);
    painter.setPen(QPen(shape.border, shape.borderWidth));
    const double half = shape.borderWidth / 2;
    painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), corner - half, corner - half);
    return stamp;
}

void CardStamps::paint(QPainter& painter, const QRectF& box, const CardShape& shape, const MapLook& look, double scale)
{
    const double d = look.devicePixels;
    const QRectF r = snapped(box, d);
    const int most = static_cast<int>(std::min(r.width(), r.height()) / 2);
    const int c = std::clamp(static_cast<int>(std::lround(shape.corner * scale)), 1, std::max(1, most));
    CardShape scaled = shape;
    scaled.borderWidth = std::max(1.0 / d, snapped(std::min(shape.borderWidth, shape.borderWidth * scale * 1.6), d));
    const double b = scaled.borderWidth;
    const QPixmap& stamp = stampOf(scaled, c, look);
    const double inner = r.width() - 2 * c;
    painter.fillRect(QRectF(r.left() + c, r.bottom(), inner, 1), look.theme.cardShadow);
    painter.fillRect(QRectF(r.left() + c, r.bottom(), inner, 2), look.theme.cardShadow);
    painter.fillRect(QRectF(r.left() + c, r.top(), inner, r.height()), shape.fill);
    painter.fillRect(QRectF(r.left(), r.top() + c, r.width(), r.height() - 2 * c), shape.fill);
    painter.fillRect(QRectF(r.left() + c, r.top(), inner, b), shape.border);
    painter.fillRect(QRectF(r.left() + c, r.bottom() - b, inner, b), shape.border);
    painter.fillRect(QRectF(r.left(), r.top() + c, b, r.height() - 2 * c), shape.border);
    painter.fillRect(QRectF(r.right() - b, r.top() + c, b, r.height() - 2 * c), shape.border);
    const double cd = c * d;
    painter.drawPixmap(r.topLeft(), stamp, QRectF(0, 0, cd, cd));
    painter.drawPixmap(QPointF(r.right() - c, r.top()), stamp, QRectF(cd, 0, cd, cd));
    painter.drawPixmap(QPointF(r.left(), r.bottom() - c), stamp, QRectF(0, cd, cd, cd + 3 * d));
    painter.drawPixmap(QPointF(r.right() - c, r.bottom() - c), stamp, QRectF(cd, cd, cd, cd + 3 * d));
}
