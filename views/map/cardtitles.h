#pragma once

#include "views/map/cardparts.h"

/// Sets the short titles that are read at middle distance, in letters as large as the room on their cards allows.
class CardTitles {
public:
    CardTitles();

    Setting settingOf(const MapCard& card, double zoom);

private:
    TextWrap m_wrap;
};
