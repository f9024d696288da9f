#include "model/layout/sectionrecutter.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <utility>

static constexpr int none = -1;

SectionRecutter::SectionRecutter(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier)
    : m_cards(cards)
    , m_forest(forest)
    , m_earlier(earlier)
    , m_label(earlier.section)
    , m_size(earlier.head.size(), 0)
    , m_cutter(cards, forest)
{
}

std::vector<Section> SectionRecutter::cut()
{
    joinNewCards();
    for (int label : m_label) {
        if (label != none)
            ++m_size[at(label)];
    }
    for (int card : m_forest.topDown) {
        if (isTop(card) && !isInPlace(card))
            moveOn(card);
    }
    return sections();
}

int SectionRecutter::labelAbove(int card) const
{
    const int parent = m_forest.parent[at(card)];
    return parent == none ? none : m_label[at(parent)];
}

RecordId SectionRecutter::parentOf(int card) const
{
    const int parent = m_forest.parent[at(card)];
    return parent == none ? RecordId() : node(parent).subject;
}

bool SectionRecutter::isHead(int card) const
{
    const int label = m_label[at(card)];
    return wasThere(label) && m_earlier.head[at(label)] == node(card).subject;
}

/// New cards go to what they stand under; where that is new too, to what stands under them.
void SectionRecutter::joinNewCards()
{
    const auto joinParents = [&] {
        for (int card : m_forest.topDown) {
            if (m_label[at(card)] == none)
                m_label[at(card)] = labelAbove(card);
        }
    };
    joinParents();
    for (auto card = m_forest.topDown.rbegin(); card != m_forest.topDown.rend(); ++card) {
        const int parent = m_forest.parent[at(*card)];
        const bool leads = m_label[at(*card)] != none && (isHead(*card) || m_earlier.section[at(*card)] == none);
        if (parent != none && m_label[at(parent)] == none && leads)
            m_label[at(parent)] = m_label[at(*card)];
    }
    joinParents();
}

/// A top belongs where it was as long as nothing has changed above it.
bool SectionRecutter::isInPlace(int card) const
{
    const int label = m_label[at(card)];
    if (!wasThere(label))
        return true;
    const bool isSame = m_earlier.section[at(card)] == label && m_earlier.parent[at(card)] == parentOf(card);
    if (isLoose(label))
        return isSame && static_cast<int>(branchOf(card).size()) < SectionSize::marked;
    return isSame || (m_earlier.section[at(card)] == none && m_forest.parent[at(card)] == none);
}

/// A branch goes where it stands now if there is room, and else becomes a section of its own.
void SectionRecutter::moveOn(int card)
{
    const int above = labelAbove(card);
    const std::vector<int> branch = branchOf(card);
    const int size = static_cast<int>(branch.size());
    if (above != none && size < SectionSize::moving && m_size[at(above)] + size <= SectionSize::largest)
        move(branch, above);
    else if (isHead(card))
        return;
    else if (above == none && size < SectionSize::small)
        move(branch, none);
    else
        move(branch, begin());
}

int SectionRecutter::begin()
{
    m_size.push_back(0);
    return static_cast<int>(m_size.size()) - 1;
}

/// A card and what stands under it in its section.
std::vector<int> SectionRecutter::branchOf(int card) const
{
    std::vector<int> branch{card};
    for (std::size_t i = 0; i < branch.size(); ++i) {
        for (int child : m_forest.children(branch[i])) {
            if (m_label[at(child)] == m_label[at(card)])
                branch.push_back(child);
        }
    }
    return branch;
}

void SectionRecutter::move(const std::vector<int>& branch, int label)
{
    const int size = static_cast<int>(branch.size());
    m_size[at(m_label[at(branch.front())])] -= size;
    if (label != none)
        m_size[at(label)] += size;
    for (int card : branch)
        m_label[at(card)] = label;
}

std::vector<Section> SectionRecutter::sections()
{
    placeFresh();
    std::vector<Section> all(m_size.size());
    for (std::size_t label = 0; label < all.size(); ++label) {
        all[label].earlier = wasThere(static_cast<int>(label)) ? static_cast<int>(label) : none;
        all[label].isLoose = isLoose(static_cast<int>(label));
    }
    std::vector<int> fresh;
    for (int card : m_forest.topDown)
        (m_label[at(card)] == none ? fresh : all[at(m_label[at(card)])].cards).push_back(card);
    for (std::size_t i = 0, count = all.size(); i < count; ++i) {
        if (static_cast<int>(all[i].cards.size()) > SectionSize::largest)
            split(i, all);
    }
    append(m_cutter.cut(fresh), all);
    std::erase_if(all, [](const Section& section) { return section.cards.empty(); });
    return all;
}

/// Cards that are in no section join the loose ones, if there are few.
void SectionRecutter::placeFresh()
{
    std::vector<int> fresh;
    for (int card : m_forest.topDown) {
        if (m_label[at(card)] == none)
            fresh.push_back(card);
    }
    const int size = static_cast<int>(fresh.size());
    if (size == 0 || size >= SectionSize::small)
        return;
    for (int label = 0; wasThere(label); ++label) {
        if (isLoose(label) && m_size[at(label)] > 0 && m_size[at(label)] + size <= SectionSize::group) {
            m_size[at(label)] += size;
            for (int card : fresh)
                m_label[at(card)] = label;
            return;
        }
    }
}

/// The part with the head stays what it was.
void SectionRecutter::split(std::size_t index, std::vector<Section>& all)
{
    std::vector<Section> parts = m_cutter.cut(std::exchange(all[index].cards, {}));
    const auto isStaying = [&](const Section& part) {
        return std::any_of(part.cards.begin(), part.cards.end(),
            [&](int card) { return isHead(card) || isLoose(static_cast<int>(index)); });
    };
    const auto staying = std::find_if(parts.begin(), parts.end(), isStaying);
    if (staying != parts.end()) {
        all[index].cards = std::move(staying->cards);
        parts.erase(staying);
    }
    append(std::move(parts), all);
}

void SectionRecutter::append(std::vector<Section> parts, std::vector<Section>& all)
{
    std::move(parts.begin(), parts.end(), std::back_inserter(all));
}
