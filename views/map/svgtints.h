#pragma once

#include "views/common/theme.h"
#include "views/map/svgpen.h"
#include "views/map/tintlegend.h"

/// Writes as SVG how the cards of a map are coloured, and the legend that says so.
class SvgTints : protected SvgPen {
public:
    explicit SvgTints(const Theme& theme, std::size_t depth = 0, const SvgUsual& usual = {})
        : SvgPen(depth, usual)
        , m_theme(theme)
    {
    }

protected:
    void definePatterns(const MapTints& tints); ///< once, before what follows
    void writeTint(const QRectF& card, const MapTint& tint); ///< the band at a card's side, and the sign
    void legend(const TintLegend& legend, QPointF origin);

private:
    void definePattern(TintTone tone);
    void band(const QRectF& box, TintTone tone);
    void sign(QPointF centre, double radius, const MapTint& tint);
    void sample(const LegendRow& row, QPointF origin);

    Theme m_theme;
};
