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
constexpr int widest = 340;
constexpr double textSize = 12.5;

QString line(const MapTint& tint)
{
    return ColourLegend::tr("%L1 · %2", "how many claims, what they have in common").arg(tint.count).arg(tint.words);
}

/// Of the title, in as many lines as it takes.
int titleHeight(const MapTints& tints, double width)
{
    const QRectF room(0, 0, width - padding - 34.0, 200);
    const QFontMetricsF metrics(mapFont(textSize, QFont::DemiBold));
    return std::max(
        rowHeight, static_cast<int>(metrics.boundingRect(room, Qt::TextWordWrap, tints.title).height()) + 5);
}

QString silence(const MapTints& tints)
{
    return ColourLegend::tr("%L1 · Silence").arg(tints.silent);
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
    if (m_tints && m_tints->silent > 0)
        lines.append(silence(*m_tints));
    return lines.join(u'\n');
}

QSize ColourLegend::wanted() const
{
    const QFontMetricsF bold(mapFont(textSize, QFont::DemiBold));
    const QFontMetricsF plain(mapFont(textSize));
    double width = bold.horizontalAdvance(m_tints->title) + 2 * padding + 28;
    int rows = m_tints->silent > 0 ? 1 : 0;
    for (const MapTint& tint : m_tints->kinds) {
        if (tint.count == 0)
            continue;
        width = std::max(width, textLeft + plain.horizontalAdvance(line(tint)) + padding);
        ++rows;
    }
    width = std::min<double>(width, widest);
    return {static_cast<int>(width) + 1, titleHeight(*m_tints, width) + rows * rowHeight + padding + 2};
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
    const int title = titleHeight(*m_tints, width());
    painter.setFont(mapFont(textSize, QFont::DemiBold));
    painter.setPen(m_theme.text);
    painter.drawText(
        QRectF(padding, top, width() - padding - 34.0, title), Qt::AlignTop | Qt::TextWordWrap, m_tints->title);
    top += title - rowHeight;
    for (const MapTint& tint : m_tints->kinds) {
        if (tint.count == 0)
            continue;
        top += rowHeight;
        paintTintBand(painter, QRectF(padding, top + 5, 16, rowHeight - 9), tint.tone, m_theme);
        paintTintSign(painter, QPointF(padding + 27, top + rowHeight / 2.0), 8, tint, m_theme);
        text({textLeft, top, width() - textLeft - padding * 1.0, rowHeight}, line(tint), m_theme.text, QFont::Normal);
    }
    if (m_tints->silent == 0)
        return;
    top += rowHeight;
    text({textLeft, top, width() - textLeft - padding * 1.0, rowHeight}, silence(*m_tints), m_theme.mutedText,
        QFont::Normal);
}
