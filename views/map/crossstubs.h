#pragma once

#include "views/map/mappicture.h"

/// A small label at a card's edge for a line that leads to another part of the map. Following it leads there.
struct CrossStub {
    RecordId inference; ///< or the claim whose question it leads to
    RecordId other; ///< the card at the other end
    LineKind kind = LineKind::Support;
    bool leadsAway = true; ///< the card here bears on the other; else it is the other way round
    QString text;
    QRectF box; ///< in scene units
    int more = 0; ///< it stands for so many lines besides
};

/// The stubs of a card: at most two at the edge towards what it bears on, one at the other; the last says how many
/// lines it stands for. Cost: none for cards without long lines.
std::vector<CrossStub> stubsOf(const MapPicture& picture, const MapCard& card, TextWrap& wrap);

namespace stub {
constexpr double textSize = 10.5;
constexpr double height = 17;
constexpr double padding = 7;
}
