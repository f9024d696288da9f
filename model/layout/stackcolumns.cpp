#include "model/layout/stackcolumns.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>

static constexpr double negligible = 0.5;

/// The line of a card in a stack begins at its side.
static bool isStacked(const TangledCard& card)
{
    return !card.bends.empty() && std::abs(card.bends.front().y - card.centre.y) < negligible;
}

StackColumns::StackColumns(const std::vector<TangledCard>& cards, const std::vector<int>& leaves)
{
    std::vector<int> stacked;
    std::copy_if(leaves.begin(), leaves.end(), std::back_inserter(stacked),
        [&](int leaf) { return isStacked(cards[at(leaf)]); });
    const auto gap = [&](int card) { return cards[at(card)].bends.front().x; };
    std::sort(stacked.begin(), stacked.end(), [&](int one, int other) {
        return std::abs(gap(one) - gap(other)) < negligible ? cards[at(one)].centre.y < cards[at(other)].centre.y
                                                            : gap(one) < gap(other);
    });
    for (std::size_t i = 0; i < stacked.size(); ++i) {
        const TangledCard& card = cards[at(stacked[i])];
        if (i == 0 || std::abs(gap(stacked[i]) - gap(stacked[i - 1])) >= negligible)
            m_columns.push_back({{}, card.centre.x, card.centre.y - card.size.height / 2, card.bends});
        else if (m_columns.back().members.size() == 1)
            m_spacing = card.centre.y - card.size.height / 2 - m_columns.back().top
                - m_columns.back().members.front().size.height;
        m_columns.back().members.push_back({stacked[i], card.size});
    }
}

std::vector<int> StackColumns::cards() const
{
    std::vector<int> cards;
    for (const Column& column : m_columns) {
        for (const Member& member : column.members)
            cards.push_back(member.card);
    }
    return cards;
}

StackColumns::Slot StackColumns::slotOf(int card) const
{
    Slot slot;
    for (; slot.column < m_columns.size(); ++slot.column) {
        const std::vector<Member>& members = m_columns[slot.column].members;
        const auto it
            = std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.card == card; });
        if (it == members.end())
            continue;
        slot.row = static_cast<std::size_t>(it - members.begin());
        break;
    }
    return slot;
}

bool StackColumns::mayExchange(int card, int other) const
{
    return std::abs(member(slotOf(card)).size.width - member(slotOf(other)).size.width) < negligible;
}

std::vector<int> StackColumns::exchange(int card, int other)
{
    Slot one = slotOf(card);
    Slot two = slotOf(other);
    const bool isSameHeight = std::abs(member(one).size.height - member(two).size.height) < negligible;
    std::swap(m_columns[one.column].members[one.row], m_columns[two.column].members[two.row]);
    std::vector<int> moved{card, other};
    const auto addBetween = [&](std::size_t column, std::size_t first, std::size_t last) {
        for (std::size_t row = first; row < last; ++row)
            moved.push_back(m_columns[column].members[row].card);
    };
    if (!isSameHeight && one.column == two.column) {
        addBetween(one.column, std::min(one.row, two.row) + 1, std::max(one.row, two.row));
    } else if (!isSameHeight) {
        addBetween(one.column, one.row + 1, m_columns[one.column].members.size());
        addBetween(two.column, two.row + 1, m_columns[two.column].members.size());
    }
    return moved;
}

void StackColumns::place(std::vector<TangledCard>& cards, const std::vector<int>& moved) const
{
    for (int index : moved) {
        const Slot slot = slotOf(index);
        const Column& column = m_columns[slot.column];
        double top = column.top;
        for (std::size_t row = 0; row < slot.row; ++row)
            top += column.members[row].size.height + m_spacing;
        TangledCard& card = cards[at(index)];
        card.centre = {column.middle, top + card.size.height / 2};
        card.bends = column.bends;
        card.bends.front().y = card.centre.y;
    }
}
