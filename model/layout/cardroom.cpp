#include "model/layout/cardroom.h"

#include <algorithm>

namespace {

constexpr double slack = 1.5; ///< dot rounds, and so do we

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

SectionFrame frameOf(const TangledCard& card)
{
    return {card.centre.x - card.size.width / 2, card.centre.y - card.size.height / 2,
        card.centre.x + card.size.width / 2, card.centre.y + card.size.height / 2};
}

SectionFrame frameOf(LayoutPoint one, LayoutPoint other)
{
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::max(one.x, other.x), std::max(one.y, other.y)};
}

bool areNear(const SectionFrame& one, const SectionFrame& other, double gap)
{
    return one.left - gap < other.right && other.left - gap < one.right && one.top - gap < other.bottom
        && other.top - gap < one.bottom;
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
    , m_members(frames.size())
    , m_partOf(cards.size(), 0)
{
    for (int card = 0; card < static_cast<int>(cards.size()); ++card)
        m_members[at(cards[at(card)].section)].push_back(card);
}

void CardRoom::join(const std::vector<int>& cards, int part)
{
    for (int card : cards)
        m_partOf[at(card)] = part;
}

bool CardRoom::hasFor(const std::vector<int>& cards) const
{
    return std::all_of(cards.begin(), cards.end(), [&](int card) {
        const int section = m_cards[at(card)].section;
        const std::vector<int>& members = m_members[at(section)];
        const SectionFrame frame = frameOf(m_cards[at(card)]);
        return isWithin(frame, m_frames[at(section)])
            && std::all_of(members.begin(), members.end(), [&](int other) { return isClear(card, frame, other); });
    });
}

bool CardRoom::isClear(int card, const SectionFrame& frame, int other) const
{
    const TangledCard& one = m_cards[at(card)];
    const TangledCard& two = m_cards[at(other)];
    const SectionFrame itsFrame = frameOf(two);
    const bool isFar = !areNear(frame, itsFrame, m_gap);
    if (isFar && one.bends.empty() && two.bends.empty())
        return true;
    if (card == other || (m_partOf[at(card)] > 0 && m_partOf[at(card)] == m_partOf[at(other)]))
        return true;
    return isFar && !hasBendsIn(two, frame) && !hasBendsIn(one, itsFrame);
}
