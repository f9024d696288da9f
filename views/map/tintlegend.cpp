#include "views/map/tintlegend.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/linepainter.h"
#include "views/map/tintpainter.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr double textLeft = 50;
constexpr double textSize = 12.5;
constexpr double lineHeight = 17;
constexpr double hinted = 1.05; ///< letters on the screen may be wider than they are measured
constexpr int mostLines = 100; ///< more than any title or name takes

QString counted(int count, const QString& words, bool isCounted)
{
    return isCounted ? Sentences::tr("%L1 · %2", "how many claims, what they have in common").arg(count).arg(words)
                     : words;
}

Setting settingOf(const QString& text, double widest, QFont::Weight weight)
{
    Setting setting;
    setting.text = text;
    setting.font = mapFont(textSize, weight);
    setting.lineHeight = lineHeight;
    setting.isRightToLeft = isRightToLeft(text);
    setting.lines = TextWrap(setting.font).wrap(text, textSize, widest, mostLines);
    setting.width = std::ceil(setting.lines.width * hinted);
    return setting;
}

double heightOf(const Setting& setting)
{
    return setting.lineHeight * static_cast<double>(setting.lines.lines.size());
}

void paintText(QPainter& painter, QPointF origin, const Setting& setting, const QColor& colour)
{
    painter.setPen(colour);
    drawText(painter, origin, setting);
}

void paintSample(QPainter& painter, const LegendRow& row, const Theme& theme)
{
    if (row.sample == LegendSample::Tint) {
        paintTintBand(painter, TintLegend::bandOf(row), row.tint.tone, theme);
        paintTintSign(painter, TintLegend::signOf(row), TintLegend::signRadius, row.tint, theme);
    } else if (row.sample == LegendSample::FadedLine) {
        painter.setPen(penOf(LineKind::Attack, faded(theme.line(LineKind::Attack), theme), linework::fadedWidth));
        painter.drawLine(TintLegend::fadedLineOf(row));
    }
}

}

TintLegend::TintLegend(const MapTints& tints, const LegendRoom& room)
{
    for (const MapTint& tint : tints.kinds) {
        if (tint.count > 0)
            add(LegendSample::Tint, tint, counted(tint.count, tint.words, room.isCounted));
    }
    if (!tints.faded.empty())
        add(LegendSample::FadedLine, {},
            counted(static_cast<int>(tints.faded.size()),
                Sentences::tr("faded: %1", "lines, what is said of them").arg(tints.fadedWords), room.isCounted));
    if (tints.silent > 0)
        add(LegendSample::Nothing, {}, counted(tints.silent, Sentences::tr("Silence"), room.isCounted));
    m_title = settingOf(tints.title, room.widest - 2 * padding - room.besideTitle, QFont::DemiBold);
    place(room);
}

void TintLegend::add(LegendSample sample, const MapTint& tint, const QString& words)
{
    m_rows.push_back({sample, tint, words, {}, {}, 0});
}

void TintLegend::place(const LegendRoom& room)
{
    double width = m_title.width + 2 * padding + room.besideTitle;
    double top = titleOrigin.y() + std::max(heightOf(m_title), lineHeight) + 3;
    for (LegendRow& row : m_rows) {
        row.text = settingOf(row.words, room.widest - textLeft - padding, QFont::Normal);
        row.top = top;
        row.origin = {textLeft, top + (rowHeight - lineHeight) / 2};
        width = std::max(width, textLeft + row.text.width + padding);
        top += rowHeight + heightOf(row.text) - lineHeight;
    }
    m_size = {std::ceil(width), std::ceil(top + padding * 0.6)};
}

QLineF TintLegend::fadedLineOf(const LegendRow& row)
{
    const double middle = row.top + rowHeight / 2;
    return {padding, middle, padding + 35, middle};
}

QString TintLegend::words() const
{
    QStringList lines{m_title.text};
    for (const LegendRow& row : m_rows)
        lines.append(row.words);
    return lines.join(u'\n');
}

void TintLegend::paint(QPainter& painter, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(QPointF(), m_size).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    paintText(painter, titleOrigin, m_title, theme.text);
    for (const LegendRow& row : m_rows) {
        paintSample(painter, row, theme);
        const bool isMuted = row.sample == LegendSample::Nothing;
        paintText(painter, row.origin, row.text, isMuted ? theme.mutedText : theme.text);
    }
    painter.restore();
}
