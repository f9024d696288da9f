#include "views/map/cardtitles.h"

#include "views/map/lettering.h"

namespace {

constexpr double sidePadding = 9; ///< in scene units
constexpr double step = 2;
constexpr std::size_t mostKept = 6000; ///< beyond it all are set anew

/// In scene units: some 11 px on the screen where a title has the room, and 9 px before one is cut. In levels, so that
/// titles do not change with each turn of the wheel.
struct Sizes {
    double wished;
    double least;
};
Sizes sizesAt(double zoom)
{
    constexpr auto from = CardTitles::levels;
    return zoom >= from[3] ? Sizes{20, 16}
        : zoom >= from[2]  ? Sizes{24, 18}
        : zoom >= from[1]  ? Sizes{27, 22}
                           : Sizes{31, 26};
}

}

CardTitles::CardTitles()
    : m_wrap(mapFont(card::textSize, QFont::Medium))
{
}

const Setting& CardTitles::settingOf(const MapCard& card, int slot, double zoom)
{
    if (m_kept.size() > mostKept)
        m_kept.clear();
    Kept& kept = m_kept[static_cast<quint64>(slot) << 8 | static_cast<quint64>(sizesAt(zoom).wished)];
    if (kept.size != card.face.size || kept.setting.text != card.face.title)
        kept = {card.face.size, setAnew(card, zoom)};
    return kept.setting;
}

Setting CardTitles::setAnew(const MapCard& card, double zoom)
{
    const bool isIssue = card.face.kind == CardKind::Issue;
    Setting setting;
    setting.text = card.face.title;
    setting.width = card.face.size.width() - 2 * (isIssue ? card::sidePadding : sidePadding);
    setting.isRightToLeft = card.face.isRightToLeft;
    setting.isCentred = isIssue;
    const Sizes sizes = sizesAt(zoom);
    const double tiniest = sizes.least * 0.7; // for the longest words
    for (double size = sizes.wished;; size -= step) {
        setting.lineHeight = size * 1.16;
        const int room = std::max(1, static_cast<int>((card.face.size.height() - 4) / setting.lineHeight));
        setting.font = mapFont(size, QFont::Medium);
        setting.lines = m_wrap.wrap(setting.text, size, setting.width, room);
        const bool isGood = breaksBetweenWords(setting) && (!setting.lines.isCut || size - step < sizes.least);
        if (isGood || size - step < tiniest)
            return setting;
    }
}
