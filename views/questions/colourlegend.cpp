#include "views/questions/colourlegend.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"
#include "views/map/tintpainter.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace {

constexpr int edge = 12; ///< px to the map's corner
constexpr int padding = 10;
constexpr int rowHeight = 22;
constexpr int textLeft = 50;
constexpr int widest = 330;
constexpr double textSize = 12.5;

QString line(const MapTint& tint)
{
    return ColourLegend::tr("%1: %L2").arg(tint.words).arg(tint.count);
}

QString silence(const MapTints& tints)
{
    return ColourLegend::tr("Silence: %L1").arg(tints.silent);
}

}

ColourLegend::ColourLegend(QWidget* map)
    : QWidget(map)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("colours"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("End the colours"));
    m_close->setToolTip(plainTip(tr("Show the map without these colours")));
    connect(m_close, &QToolButton::clicked, this, &ColourLegend::closed);
    hide();
}

void ColourLegend::show(const std::shared_ptr<const MapTints>& tints, const Theme& theme)
{
    m_tints = tints;
    m_theme = theme;
    const bool isColoured = tints && !tints->kinds.empty();
    setVisible(isColoured);
    if (!isColoured)
        return;
    setAccessibleName(words());
    setGeometry(QRect(QPoint(edge, edge), wanted()));
    m_close->setGeometry(width() - 28, 4, 24, 24);
    raise();
    update();
}

QString ColourLegend::words() const
{
    QStringList lines{m_tints ? m_tints->title : QString()};
    for (const MapTint& tint : m_tints ? m_tints->kinds : std::vector<MapTint>()) {
        if (tint.count > 0)
            lines.append(line(tint));
    }
    if (m_tints)
        lines.append(silence(*m_tints));
    return lines.join(u'\n');
}

QSize ColourLegend::wanted() const
{
    const QFontMetricsF bold(mapFont(textSize, QFont::DemiBold));
    const QFontMetricsF plain(mapFont(textSize));
    double width = bold.horizontalAdvance(m_tints->title) + 2 * padding + 24;
    int rows = 2;
    for (const MapTint& tint : m_tints->kinds) {
        if (tint.count == 0)
            continue;
        width = std::max(width, textLeft + plain.horizontalAdvance(line(tint)) + padding);
        ++rows;
    }
    return {static_cast<int>(std::min<double>(width, widest)) + 1, rows * rowHeight + padding + 4};
}

void ColourLegend::paintEvent(QPaintEvent*)
{
    if (!m_tints)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.cardBorder, 1));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const auto text = [&](const QRectF& box, const QString& words, const QColor& colour, QFont::Weight weight) {
        const QFont font = mapFont(textSize, weight);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    double top = padding / 2.0;
    text({padding, top, width() - padding - 32.0, rowHeight}, m_tints->title, m_theme.text, QFont::DemiBold);
    for (const MapTint& tint : m_tints->kinds) {
        if (tint.count == 0)
            continue;
        top += rowHeight;
        paintTintBand(painter, QRectF(padding, top + 5, 16, rowHeight - 9), tint.tone, m_theme);
        paintTintSign(painter, QPointF(padding + 27, top + rowHeight / 2.0), 8, tint, m_theme);
        text({textLeft, top, width() - textLeft - padding * 1.0, rowHeight}, line(tint), m_theme.text, QFont::Normal);
    }
    top += rowHeight;
    text({textLeft, top, width() - textLeft - padding * 1.0, rowHeight}, silence(*m_tints), m_theme.mutedText,
        QFont::Normal);
}
