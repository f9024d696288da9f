#pragma once

#include "views/map/cardparts.h"
#include "views/map/maplook.h"

#include <array>

/// Sets the short titles that are read at middle distance, in letters as large as the room on their cards allows. Each
/// is set once for each of a few steps of the zoom.
class CardTitles {
public:
    /// Zooms from which on titles have another size.
    static constexpr std::array levels{distances::middleFrom, 0.37, 0.45, 0.55};

    CardTitles();

    /// @param slot  of the card in its picture. What is returned lasts until the next call.
    const Setting& settingOf(const MapCard& card, int slot, double zoom);

private:
    struct Kept {
        QSizeF size; ///< of the card
        Setting setting;
    };

    Setting setAnew(const MapCard& card, double zoom);

    std::unordered_map<quint64, Kept> m_kept;
    TextWrap m_wrap;
};
