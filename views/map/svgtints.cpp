#include "views/map/svgtints.h"

#include "views/map/cardparts.h"
#include "views/map/linepainter.h"
#include "views/map/tintpainter.h"

#include <set>

namespace {

std::string patternId(TintTone tone)
{
    return "tint-" + std::to_string(static_cast<int>(tone));
}

/// Of a tile of 8 by 8; for what is solid all of it.
std::string_view dataOf(Qt::BrushStyle pattern)
{
    switch (pattern) {
    case Qt::BDiagPattern:
        return "M-1 1 L1 -1 M0 8 L8 0 M7 9 L9 7";
    case Qt::DiagCrossPattern:
        return "M0 8 L8 0 M0 0 L8 8";
    case Qt::HorPattern:
        return "M0 4 H8";
    case Qt::VerPattern:
        return "M4 0 V8";
    case Qt::SolidPattern:
        return "M0 4 H8";
    default:
        return "M1 2 H2.5 M5 6 H6.5";
    }
}

}

void SvgTints::definePatterns(const MapTints& tints)
{
    std::set<TintTone> tones; // some have one together
    for (const MapTint& tint : tints.kinds) {
        if (tint.count > 0)
            tones.insert(tint.tone);
    }
    m_xml.start("defs");
    for (TintTone tone : tones)
        definePattern(tone);
    m_xml.end();
}

void SvgTints::definePattern(TintTone tone)
{
    const Qt::BrushStyle style = patternOf(tone);
    m_xml.start("pattern");
    m_xml.attribute("id", patternId(tone));
    m_xml.attribute("width", "8");
    m_xml.attribute("height", "8");
    m_xml.attribute("patternUnits", "userSpaceOnUse");
    path(SvgPath().add(dataOf(style)), colourOf(tone, m_theme), style == Qt::SolidPattern ? 8 : 1.2, LineKind::Support);
    m_xml.end();
}

void SvgTints::band(const QRectF& box, TintTone tone)
{
    rect(box, mixed(m_theme.card, colourOf(tone, m_theme), 0.25), {}, 0, 0);
    m_xml.empty("rect");
    m_xml.attribute("x", box.x());
    m_xml.attribute("y", box.y());
    m_xml.attribute("width", box.width());
    m_xml.attribute("height", box.height());
    m_xml.attribute("fill", "url(#" + patternId(tone) + ")");
}

void SvgTints::sign(QPointF centre, double radius, const MapTint& tint)
{
    circle(centre, radius, colourOf(tint.tone, m_theme), m_theme.card, std::max(1.0, radius / 6));
    const Setting setting = oneLine(tint.sign, radius * 1.5, 2 * radius, QFont::DemiBold);
    text(centre - QPointF(radius, setting.lineHeight / 2), setting, m_theme.card);
}

void SvgTints::writeTint(const QRectF& card, const MapTint& tint)
{
    const TintPlace place = placeOfTint(card, 1);
    band(place.band, tint.tone);
    sign(place.sign, place.radius, tint);
}

void SvgTints::sample(const LegendRow& row, QPointF origin)
{
    if (row.sample == LegendSample::Tint) {
        band(TintLegend::bandOf(row).translated(origin), row.tint.tone);
        sign(TintLegend::signOf(row) + origin, TintLegend::signRadius, row.tint);
    } else if (row.sample == LegendSample::FadedLine) {
        const QLineF line = TintLegend::fadedLineOf(row).translated(origin);
        path(SvgPath().add("M", line.p1()).add(" L", line.p2()), faded(m_theme.line(LineKind::Attack), m_theme),
            linework::fadedWidth, LineKind::Attack);
    }
}

void SvgTints::legend(const TintLegend& legend, QPointF origin)
{
    rect(QRectF(origin, legend.size()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.card, m_theme.cardBorder, 1,
        TintLegend::corner);
    text(origin + TintLegend::titleOrigin, legend.title(), m_theme.text);
    for (const LegendRow& row : legend.rows()) {
        sample(row, origin);
        const bool isMuted = row.sample == LegendSample::Nothing;
        text(origin + row.origin, row.text, isMuted ? m_theme.mutedText : m_theme.text);
    }
}
