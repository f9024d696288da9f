#include "views/map/textpainter.h"

#include <QPainter>

static constexpr std::size_t mostKept = 6000; ///< texts; beyond it all are set anew

const SetText& TextPainter::setOnce(quint64 key, const Setting& setting)
{
    if (m_kept.size() > mostKept)
        m_kept.clear();
    Kept& kept = m_kept[key];
    if (kept.set.empty() || kept.text != setting.text || kept.width != setting.width) {
        kept.text = setting.text;
        kept.width = setting.width;
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
