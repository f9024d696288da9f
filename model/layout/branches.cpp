#include "model/layout/branches.h"

#include "model/debate/indexat.h"

#include <utility>

Branches::Branches(const std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines)
    : m_cards(cards)
    , m_branches(cards.size())
    , m_children(cards.size())
    , m_linesOf(cards.size())
    , m_enter(cards.size())
    , m_leave(cards.size())
    , m_isFound(lines.size())
{
    for (int card = 0; card < static_cast<int>(cards.size()); ++card) {
        if (cards[at(card)].parent >= 0)
            m_children[at(cards[at(card)].parent)].push_back(card);
    }
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        m_linesOf[at(lines[at(line)].from)].push_back(line);
        m_linesOf[at(lines[at(line)].to)].push_back(line);
    }
    number();
    for (int card = 0; card < static_cast<int>(cards.size()); ++card)
        m_hasLinks.push_back(findLinks(card, lines));
}

void Branches::number()
{
    std::vector<int> sizes(m_cards.size(), 1);
    for (std::size_t card = m_cards.size(); card-- > 0;) { // a card comes after what it stands under
        if (m_cards[card].parent >= 0)
            sizes[at(m_cards[card].parent)] += sizes[card];
    }
    std::vector<int> next(m_cards.size()); // where the next branch under a card goes
    int end = 0;
    m_order.resize(m_cards.size());
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        int& place = m_cards[card].parent >= 0 ? next[at(m_cards[card].parent)] : end;
        m_enter[card] = place;
        place += sizes[card];
        m_leave[card] = place;
        m_order[at(m_enter[card])] = static_cast<int>(card);
        next[card] = m_enter[card] + 1;
    }
}

bool Branches::isIn(int card, int head) const
{
    return m_enter[at(card)] >= m_enter[at(head)] && m_enter[at(card)] < m_leave[at(head)];
}

bool Branches::findLinks(int head, const std::vector<TangledLine>& lines) const
{
    int leaving = 0;
    for (int i = m_enter[at(head)]; i < m_leave[at(head)] && leaving < 2; ++i) {
        for (int line : m_linesOf[at(m_order[at(i)])])
            leaving += isIn(lines[at(line)].from, head) && isIn(lines[at(line)].to, head) ? 0 : 1;
    }
    return leaving > 1;
}

std::vector<int> Branches::linesOf(const std::vector<int>& cards)
{
    std::vector<int> lines;
    for (int card : cards) {
        for (int line : m_linesOf[at(card)]) {
            if (!std::exchange(m_isFound[at(line)], true))
                lines.push_back(line);
        }
    }
    for (int line : lines)
        m_isFound[at(line)] = false;
    std::sort(lines.begin(), lines.end());
    return lines;
}

const Branch& Branches::branchOf(int head)
{
    std::optional<Branch>& branch = m_branches[at(head)];
    if (!branch) {
        branch.emplace();
        branch->cards.assign(m_order.begin() + m_enter[at(head)], m_order.begin() + m_leave[at(head)]);
        branch->lines = linesOf(branch->cards);
    }
    return *branch;
}
