#include "model/layout/cardroom.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr double slack = 1.5; ///< dot rounds, and so do we

SectionFrame frameOf(const TangledCard& card)
{
    return {card.centre.x - card.size.width / 2, card.centre.y - card.size.height / 2,
        card.centre.x + card.size.width / 2, card.centre.y + card.size.height / 2};
}

SectionFrame frameOf(LayoutPoint one, LayoutPoint other)
{
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::max(one.x, other.x), std::max(one.y, other.y)};
}

/// All at once: which of the four fails cannot be foreseen.
bool areNear(const SectionFrame& one, const SectionFrame& other, double gap)
{
    return (int(one.left - gap < other.right) & int(other.left - gap < one.right) & int(one.top - gap < other.bottom)
               & int(other.top - gap < one.bottom))
        != 0;
}

bool isWithin(const SectionFrame& one, const SectionFrame& other)
{
    return one.left > other.left - slack && one.right < other.right + slack && one.top > other.top - slack
        && one.bottom < other.bottom + slack;
}

bool hasBendsIn(const TangledCard& card, const SectionFrame& frame)
{
    for (std::size_t i = 1; i < card.bends.size(); ++i) {
        if (areNear(frameOf(card.bends[i - 1], card.bends[i]), frame, 0))
            return true;
    }
    return false;
}

}

CardRoom::CardRoom(const std::vector<TangledCard>& cards, const std::vector<SectionFrame>& frames, double gap)
    : m_cards(cards)
    , m_frames(frames)
    , m_gap(gap - slack)
    , m_occupants(cards.size())
    , m_begin(frames.size() + 1, 0)
    , m_placeOf(cards.size())
{
    for (const TangledCard& card : cards)
        ++m_begin[at(card.section) + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    std::vector<int> next = m_begin;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        m_placeOf[card] = next[at(cards[card].section)]++;
        m_occupants[at(m_placeOf[card])]
            = {frameOf(cards[card]), static_cast<int>(card), 0, !cards[card].bends.empty()};
    }
}

bool CardRoom::isWideEnough(int section, double left, double right) const
{
    const SectionFrame& frame = m_frames[at(section)];
    return left > frame.left - slack && right < frame.right + slack;
}

void CardRoom::join(const std::vector<int>& cards, int part)
{
    for (int card : cards)
        occupant(card).part = part;
}

void CardRoom::follow(const std::vector<int>& cards)
{
    for (int card : cards) {
        occupant(card).frame = frameOf(m_cards[at(card)]);
        occupant(card).hasBends = !m_cards[at(card)].bends.empty();
    }
}

bool CardRoom::hasFor(const std::vector<int>& cards)
{
    if (cards.empty())
        return true;
    if (!std::all_of(cards.begin(), cards.end(), [&](int card) { return isWithinSection(card); }))
        return false;
    lookNear(cards);
    for (int card : cards) {
        const Occupant& one = m_occupants[at(m_placeOf[at(card)])];
        for (const Occupant* other : m_near) {
            const bool mayTouch = areNear(one.frame, other->frame, m_gap) || one.hasBends || other->hasBends;
            if (mayTouch && !areClear(one, *other)) // it rarely may
                return false;
        }
    }
    return true;
}

/// For those of their section that these cards of one section, or their lines that have bends, may be in the way of.
void CardRoom::lookNear(const std::vector<int>& cards)
{
    SectionFrame reach = m_occupants[at(m_placeOf[at(cards.front())])].frame;
    const auto include = [&](const SectionFrame& frame) {
        reach = {std::min(reach.left, frame.left), std::min(reach.top, frame.top), std::max(reach.right, frame.right),
            std::max(reach.bottom, frame.bottom)};
    };
    for (int card : cards) {
        const Occupant& one = m_occupants[at(m_placeOf[at(card)])];
        include(one.frame);
        if (!one.hasBends)
            continue;
        for (const LayoutPoint& bend : m_cards[at(card)].bends)
            include(frameOf(bend, bend));
    }
    m_near.clear();
    const std::size_t section = at(m_cards[at(cards.front())].section);
    for (int i = m_begin[section]; i < m_begin[section + 1]; ++i) {
        const Occupant& other = m_occupants[at(i)];
        if (other.hasBends || areNear(reach, other.frame, m_gap))
            m_near.push_back(&other);
    }
}

bool CardRoom::isWithinSection(int card) const
{
    return isWithin(m_occupants[at(m_placeOf[at(card)])].frame, m_frames[at(m_cards[at(card)].section)]);
}

bool CardRoom::areClear(const Occupant& one, const Occupant& other) const
{
    if (one.card == other.card || (one.part > 0 && one.part == other.part))
        return true;
    return !areNear(one.frame, other.frame, m_gap) && !hasBendsIn(m_cards[at(other.card)], one.frame)
        && !hasBendsIn(m_cards[at(one.card)], other.frame);
}
