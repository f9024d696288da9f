#include "views/map/textpainter.h"

#include <QPainter>

static constexpr std::size_t mostKept = 6000; ///< texts; beyond it all are set anew

/// Letters stand in the same places: what starts at the left does so whatever the width.
static bool isSetAlike(const Setting& one, const Setting& other)
{
    const bool startsLeft = !other.isCentred && !other.isRightToLeft;
    return one.lineHeight == other.lineHeight && (startsLeft || one.width == other.width)
        && one.lines.isCut == other.lines.isCut && one.lines.lines == other.lines.lines && one.text == other.text;
}

const SetText& TextPainter::setOnce(quint64 key, const Setting& setting)
{
    if (m_kept.size() > mostKept)
        m_kept.clear();
    Kept& kept = m_kept[key];
    if (kept.set.empty() || !isSetAlike(kept.setting, setting)) {
        kept.setting = setting;
        kept.set = setText(setting);
    }
    return kept.set;
}

void TextPainter::paint(QPainter& painter, QPointF viewport, double scale, const Setting& setting, quint64 key,
    const QColor& colour, bool isExact)
{
    painter.save();
    painter.translate(viewport);
    painter.scale(scale, scale);
    painter.setPen(colour);
    if (isExact) {
        drawText(painter, {}, setting);
    } else {
        for (const QGlyphRun& run : setOnce(key, setting))
            painter.drawGlyphRun({}, run);
    }
    painter.restore();
}
