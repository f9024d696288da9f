#include "model/layout/pinning.h"

#include <algorithm>
#include <array>

static constexpr double gapToPinned = 8;

static QRectF boxAround(const PlacedCard& card, QPointF centre)
{
    return {centre - QPointF(card.size.width(), card.size.height()) / 2, card.size};
}

static bool isFree(const PlacedSection& section, const PlacedCard& card, QPointF centre)
{
    const QRectF box = boxAround(card, centre).adjusted(-gapToPinned, -gapToPinned, gapToPinned, gapToPinned);
    return std::none_of(section.cards.begin(), section.cards.end(),
        [&](const PlacedCard& other) { return &other != &card && boxAround(other, other.inner).intersects(box); });
}

/// To the nearest side of what is in its way that is free; it stays if none is.
static void makeWay(const PlacedSection& section, PlacedCard& card, const QRectF& pinned)
{
    const QRectF box = boxAround(card, card.inner);
    const double gap = gapToPinned + 1;
    std::array<QPointF, 4> moves
        = {QPointF(pinned.left() - gap - box.right(), 0), QPointF(pinned.right() + gap - box.left(), 0),
            QPointF(0, pinned.top() - gap - box.bottom()), QPointF(0, pinned.bottom() + gap - box.top())};
    std::sort(moves.begin(), moves.end(),
        [](QPointF one, QPointF other) { return one.manhattanLength() < other.manhattanLength(); });
    for (QPointF move : moves) {
        if (isFree(section, card, card.inner + move)) {
            card.inner += move;
            return;
        }
    }
}

bool applyPins(PlacedSection& section, QPointF origin, const Pins& pins)
{
    std::vector<const PlacedCard*> pinned;
    for (PlacedCard& card : section.cards) {
        const auto pin = pins.find(card.subject);
        card.isPinned = pin != pins.end();
        card.inner = card.isPinned ? pin->second - origin : card.usual;
        if (card.isPinned)
            pinned.push_back(&card);
    }
    for (const PlacedCard* pin : pinned) {
        const QRectF box = boxAround(*pin, pin->inner);
        for (PlacedCard& card : section.cards) {
            if (!card.isPinned && boxAround(card, card.inner).intersects(box))
                makeWay(section, card, box);
        }
    }
    return !pinned.empty();
}
