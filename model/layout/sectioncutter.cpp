#include "model/layout/sectioncutter.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <utility>

static constexpr int none = -1;

SectionCutter::SectionCutter(const CardGraph& cards, const Forest& forest)
    : m_cards(cards)
    , m_forest(forest)
    , m_label(cards.nodes().size(), none)
    , m_topic(cards.nodes().size())
    , m_starts(cards.nodes().size(), none)
    , m_weight(cards.nodes().size(), 0)
{
}

std::vector<Section> SectionCutter::cut(const std::vector<int>& cards)
{
    m_sections.clear();
    m_looseRoots.clear();
    m_group = none;
    for (int card : cards)
        m_weight[at(card)] = 1;
    for (auto card = cards.rbegin(); card != cards.rend(); ++card)
        gather(*card);
    for (int card : cards) {
        if (isRoot(card))
            plant(card);
    }
    gatherLoose();
    for (int card : cards)
        fill(card);
    for (int card : cards) {
        m_weight[at(card)] = 0;
        m_starts[at(card)] = m_label[at(card)] = none;
    }
    std::erase_if(m_sections, [](const Section& section) { return section.cards.empty(); });
    return std::move(m_sections);
}

int SectionCutter::begin()
{
    m_sections.emplace_back();
    return static_cast<int>(m_sections.size()) - 1;
}

/// The weight of a card is its own and that of its branches that have not been cut off.
void SectionCutter::gather(int card)
{
    m_topic[at(card)] = topicOf(card);
    std::vector<int> kept;
    int weight = 1;
    for (int child : m_forest.children(card)) {
        if (!takesPart(child))
            continue;
        const int needed = isMarked(child, card) ? SectionSize::marked : SectionSize::usual;
        if (m_weight[at(child)] >= needed) {
            m_starts[at(child)] = begin();
        } else {
            kept.push_back(child);
            weight += m_weight[at(child)];
        }
    }
    m_weight[at(card)] = weight > SectionSize::largest ? keepSome(kept) : weight;
}

/// A junction belongs where its first premise does.
TopicId SectionCutter::topicOf(int card) const
{
    const auto children = m_forest.children(card);
    const bool asksChild = node(card).isJunction() && !children.empty();
    return asksChild ? m_topic[at(children.front())] : node(card).topic;
}

bool SectionCutter::isMarked(int child, int parent) const
{
    const bool isOption = node(parent).subject.kind == Kind::Issue;
    const TopicId topic = m_topic[at(child)];
    return isOption || (topic && topic != topicAbove(parent));
}

TopicId SectionCutter::topicAbove(int card) const
{
    for (int steps = 0; node(card).isJunction() && m_forest.parent[at(card)] != none && steps < 8; ++steps)
        card = m_forest.parent[at(card)];
    return node(card).topic;
}

/// Of too many branches the first stay with their card; the others become groups of siblings.
int SectionCutter::keepSome(const std::vector<int>& branches)
{
    int group = none;
    int weight = 1;
    int keptWeight = 1;
    for (int branch : branches) {
        if (weight + m_weight[at(branch)] > SectionSize::group) {
            group = begin();
            weight = 0;
        }
        weight += m_weight[at(branch)];
        m_starts[at(branch)] = group;
        if (group == none)
            keptWeight = weight;
    }
    return keptWeight;
}

void SectionCutter::plant(int root)
{
    const int weight = m_weight[at(root)];
    if (weight < SectionSize::small) {
        if (node(root).subject.kind != Kind::Issue && takeBack(root, weight))
            return;
        const bool isQuestion = node(root).subject.kind == Kind::Issue && weight > 1;
        if (m_forest.parent[at(root)] == none && !hasCutBranches(root) && !isQuestion) {
            m_looseRoots.push_back(root);
            return;
        }
    }
    m_starts[at(root)] = m_forest.parent[at(root)] == none ? begin() : groupOf(root, weight);
}

/// Siblings whose parent is in another section stay together.
int SectionCutter::groupOf(int root, int weight)
{
    const int parent = m_forest.parent[at(root)];
    if (m_group == none || m_groupParent != parent || m_groupWeight + weight > SectionSize::group) {
        m_group = begin();
        m_groupParent = parent;
        m_groupWeight = 0;
    }
    m_groupWeight += weight;
    return m_group;
}

bool SectionCutter::hasCutBranches(int root) const
{
    bool has = false;
    forCutBranches(root, [&](int) { has = true; });
    return has;
}

/// A root that would be left nearly alone takes its smallest branch back.
bool SectionCutter::takeBack(int root, int weight)
{
    int smallest = none;
    forCutBranches(root, [&](int branch) {
        if (smallest == none || m_weight[at(branch)] < m_weight[at(smallest)])
            smallest = branch;
    });
    if (smallest == none || weight + m_weight[at(smallest)] > SectionSize::largest)
        return false;
    m_starts[at(root)] = m_starts[at(smallest)];
    m_starts[at(smallest)] = none;
    return true;
}

void SectionCutter::gatherLoose()
{
    int section = none;
    int weight = 0;
    TopicId topic;
    for (int root : m_looseRoots) {
        const bool isNewTopic = node(root).topic != topic && weight >= SectionSize::moving;
        if (section == none || isNewTopic || weight + m_weight[at(root)] > SectionSize::group) {
            section = begin();
            m_sections[at(section)].isLoose = true;
            weight = 0;
        }
        topic = node(root).topic;
        weight += m_weight[at(root)];
        m_starts[at(root)] = section;
    }
}

void SectionCutter::fill(int card)
{
    const int parent = m_forest.parent[at(card)];
    m_label[at(card)] = isCut(card) ? m_starts[at(card)] : m_label[at(parent)];
    m_sections[at(m_label[at(card)])].cards.push_back(card);
}
