#include "model/layout/sectionlines.h"

#include "model/debate/indexat.h"
#include "model/layout/untangling.h"

std::vector<SectionLine> treeLines(const SectionList& sections, int section)
{
    const std::vector<PlacedCard>& cards = sections[at(section)]->cards;
    std::vector<SectionLine> lines;
    int parent = 0; // each card comes after its parent, and its parent's children together
    for (int card = 1; card < static_cast<int>(cards.size()); ++card) {
        int found = parent;
        while (found < card && cards[at(found)].subject != cards[at(card)].parent)
            ++found;
        if (found == card)
            continue;
        parent = found;
        lines.push_back({{section, card}, {section, parent}, true});
    }
    return lines;
}

namespace {

/// All cards of the sections, one after the other, as in a map that runs top-down.
class AllCards {
public:
    AllCards(const SectionList& sections, const std::vector<QPointF>& origins, const Turned& turned)
        : m_turned(turned)
    {
        for (std::size_t i = 0; i < sections.size(); ++i) {
            m_first.push_back(static_cast<int>(m_cards.size()));
            for (const PlacedCard& placed : sections[i]->cards)
                add(placed, static_cast<int>(i), origins[i]);
        }
        m_before = m_cards;
    }

    int indexOf(SectionSlot slot) const { return m_first[at(slot.section)] + slot.card; }
    std::vector<TangledCard>& cards() { return m_cards; }

    /// How far a card has been moved, as the map runs.
    QPointF way(SectionSlot slot) const
    {
        const LayoutPoint now = m_cards[at(indexOf(slot))].centre;
        const LayoutPoint before = m_before[at(indexOf(slot))].centre;
        return m_turned.back({now.x - before.x, now.y - before.y});
    }

private:
    void add(const PlacedCard& placed, int section, QPointF origin)
    {
        TangledCard card{m_turned.topDown(origin + placed.usual), m_turned.topDown(placed.size), section};
        for (const QPointF& bend : placed.bends)
            card.bends.push_back(m_turned.topDown(origin + bend));
        m_cards.push_back(std::move(card));
    }

    const Turned& m_turned;
    std::vector<int> m_first; ///< by section
    std::vector<TangledCard> m_cards;
    std::vector<TangledCard> m_before;
};

}

void untangleSections(SectionList& sections, const std::vector<QPointF>& origins, const std::vector<SectionLine>& lines,
    const Turned& turned, double gap)
{
    AllCards all(sections, origins, turned);
    std::vector<TangledLine> tangled;
    for (const SectionLine& line : lines) {
        tangled.push_back({all.indexOf(line.from), all.indexOf(line.to), line.isTree});
        if (line.isTree)
            all.cards()[at(tangled.back().from)].parent = tangled.back().to;
    }
    untangle(all.cards(), tangled, gap);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        auto moved = std::make_shared<PlacedSection>(*sections[i]);
        for (std::size_t card = 0; card < moved->cards.size(); ++card) {
            const QPointF way = all.way({static_cast<int>(i), static_cast<int>(card)});
            PlacedCard& placed = moved->cards[card];
            placed.usual += way;
            for (QPointF& bend : placed.bends)
                bend += way;
        }
        moved->fit(!moved->isLoose); // exchanged, they may take up less
        sections[i] = std::move(moved);
    }
}
