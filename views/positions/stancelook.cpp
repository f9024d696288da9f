#include "views/positions/stancelook.h"

#include <QPainter>

static constexpr int mostCounted = 99;

QColor colourOf(const Theme& theme, Stance stance)
{
    switch (stance) {
    case Stance::For:
        return theme.line(LineKind::Support);
    case Stance::Against:
        return theme.line(LineKind::Attack);
    case Stance::Mixed:
        return theme.line(LineKind::Undercut);
    case Stance::Conditional:
        return theme.good;
    case Stance::Unclear:
        break;
    }
    return theme.mutedText;
}

void StanceTiles::prepare(const Theme& theme, QSize size, double ratio, const QFont& font)
{
    m_theme = theme;
    m_size = size;
    m_ratio = ratio;
    m_font = font;
    m_tiles.clear();
}

const QPixmap& StanceTiles::of(const Position& position)
{
    const int count = std::min(position.count, mostCounted + 1);
    const int border = position.isAttributed ? 2 : position.isByHand ? 1 : 0;
    const int key = (static_cast<int>(position.stance) * 3 + border) * (mostCounted + 2) + count;
    const auto [place, isNew] = m_tiles.try_emplace(key);
    if (isNew)
        place->second = paint(position);
    return place->second;
}

/// The symbol's ground is a tint of its colour, so that text keeps its contrast in every theme.
QPixmap StanceTiles::paint(const Position& position) const
{
    QPixmap tile(m_size * m_ratio);
    tile.setDevicePixelRatio(m_ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(m_theme, position.stance);
    QColor ground = colour;
    ground.setAlphaF(m_theme.isDark ? 0.22F : 0.14F);
    const QRectF box = QRectF(QPointF(), m_size).adjusted(2.5, 2.5, -2.5, -2.5);
    const Qt::PenStyle style = position.isAttributed ? Qt::DashLine : position.isByHand ? Qt::DotLine : Qt::SolidLine;
    painter.setPen(QPen(colour, 1.2, style));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    const bool hasCount = position.count > 1;
    QFont large = m_font;
    large.setBold(true);
    large.setPixelSize(m_size.height() * 6 / 10);
    painter.setFont(large);
    painter.setPen(colour);
    painter.drawText(
        hasCount ? box.adjusted(0, 0, -box.width() * 0.42, 0) : box, Qt::AlignCenter, symbolFor(position.stance));
    if (!hasCount)
        return tile;
    QFont small = m_font;
    small.setPixelSize(m_size.height() * 4 / 10);
    painter.setFont(small);
    painter.setPen(m_theme.text);
    const QString count = position.count > mostCounted ? QStringLiteral("99+") : QString::number(position.count);
    painter.drawText(box.adjusted(box.width() * 0.45, 0, -2, 0), Qt::AlignCenter, count);
    return tile;
}
