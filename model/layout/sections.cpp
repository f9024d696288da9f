#include "model/layout/sections.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int none = -1;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Cuts what it is given from the leaves upwards: as soon as a branch is large enough, it is a section.
class Cutter {
public:
    Cutter(const CardGraph& cards, const Forest& forest)
        : m_cards(cards)
        , m_forest(forest)
        , m_label(cards.nodes().size(), none)
        , m_topic(cards.nodes().size())
        , m_starts(cards.nodes().size(), none)
        , m_weight(cards.nodes().size(), 0)
    {
    }

    /// Sections of these cards, which are all of one section, or all there are. @param cards  each after its parent.
    std::vector<Section> cut(const std::vector<int>& cards)
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

private:
    const MapNode& node(int card) const { return m_cards.nodes()[at(card)]; }
    bool takesPart(int card) const { return card != none && m_weight[at(card)] > 0; }
    bool isRoot(int card) const { return !takesPart(m_forest.parent[at(card)]); }
    bool isCut(int card) const { return m_starts[at(card)] != none; }

    int begin()
    {
        m_sections.emplace_back();
        return static_cast<int>(m_sections.size()) - 1;
    }

    /// The weight of a card is its own and that of its branches that have not been cut off.
    void gather(int card)
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
    TopicId topicOf(int card) const
    {
        const auto children = m_forest.children(card);
        const bool asksChild = node(card).isJunction() && !children.empty();
        return asksChild ? m_topic[at(children.front())] : node(card).topic;
    }

    bool isMarked(int child, int parent) const
    {
        const bool isOption = node(parent).subject.kind == Kind::Issue;
        const TopicId topic = m_topic[at(child)];
        return isOption || (topic && topic != topicAbove(parent));
    }
    TopicId topicAbove(int card) const
    {
        for (int steps = 0; node(card).isJunction() && m_forest.parent[at(card)] != none && steps < 8; ++steps)
            card = m_forest.parent[at(card)];
        return node(card).topic;
    }

    /// Of too many branches the first stay with their card; the others become groups of siblings.
    int keepSome(const std::vector<int>& branches)
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

    void plant(int root)
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
    int groupOf(int root, int weight)
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

    /// Calls `visit` with the branches that were cut off a tree; only small trees are asked.
    template<class Visit>
    void forCutBranches(int root, Visit&& visit) const
    {
        std::vector<int> open{root};
        while (!open.empty()) {
            const int card = open.back();
            open.pop_back();
            for (int child : m_forest.children(card)) {
                if (!takesPart(child))
                    continue;
                if (isCut(child))
                    visit(child);
                else
                    open.push_back(child);
            }
        }
    }
    bool hasCutBranches(int root) const
    {
        bool has = false;
        forCutBranches(root, [&](int) { has = true; });
        return has;
    }

    /// A root that would be left nearly alone takes its smallest branch back.
    bool takeBack(int root, int weight)
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

    void gatherLoose()
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

    void fill(int card)
    {
        const int parent = m_forest.parent[at(card)];
        m_label[at(card)] = isCut(card) ? m_starts[at(card)] : m_label[at(parent)];
        m_sections[at(m_label[at(card)])].cards.push_back(card);
    }

    const CardGraph& m_cards;
    const Forest& m_forest;
    std::vector<int> m_label; ///< the section of each card, once it is known
    std::vector<TopicId> m_topic;
    std::vector<int> m_starts; ///< the section that begins at a card
    std::vector<int> m_weight; ///< 0: takes no part
    std::vector<Section> m_sections;
    std::vector<int> m_looseRoots;
    int m_group = none; ///< the section of the siblings that were planted last
    int m_groupParent = none;
    int m_groupWeight = 0;
};

/// Follows a cut that was made before.
class Recutter {
public:
    Recutter(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier)
        : m_cards(cards)
        , m_forest(forest)
        , m_earlier(earlier)
        , m_label(earlier.section)
        , m_size(earlier.head.size(), 0)
        , m_cutter(cards, forest)
    {
    }

    std::vector<Section> cut()
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

private:
    const MapNode& node(int card) const { return m_cards.nodes()[at(card)]; }
    int labelAbove(int card) const
    {
        const int parent = m_forest.parent[at(card)];
        return parent == none ? none : m_label[at(parent)];
    }
    RecordId parentOf(int card) const
    {
        const int parent = m_forest.parent[at(card)];
        return parent == none ? RecordId() : node(parent).subject;
    }
    bool wasThere(int label) const { return label < static_cast<int>(m_earlier.head.size()); }
    bool isLoose(int label) const { return wasThere(label) && !m_earlier.head[at(label)]; }
    bool isHead(int card) const
    {
        const int label = m_label[at(card)];
        return wasThere(label) && m_earlier.head[at(label)] == node(card).subject;
    }

    /// Whether a card's parent, if it has one, is in another section.
    bool isTop(int card) const { return m_label[at(card)] != none && m_label[at(card)] != labelAbove(card); }

    /// New cards go to what they stand under; where that is new too, to what stands under them.
    void joinNewCards()
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
    bool isInPlace(int card) const
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
    void moveOn(int card)
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

    int begin()
    {
        m_size.push_back(0);
        return static_cast<int>(m_size.size()) - 1;
    }

    /// A card and what stands under it in its section.
    std::vector<int> branchOf(int card) const
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

    void move(const std::vector<int>& branch, int label)
    {
        const int size = static_cast<int>(branch.size());
        m_size[at(m_label[at(branch.front())])] -= size;
        if (label != none)
            m_size[at(label)] += size;
        for (int card : branch)
            m_label[at(card)] = label;
    }

    std::vector<Section> sections()
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
    void placeFresh()
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
    void split(std::size_t index, std::vector<Section>& all)
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

    static void append(std::vector<Section> parts, std::vector<Section>& all)
    {
        std::move(parts.begin(), parts.end(), std::back_inserter(all));
    }

    const CardGraph& m_cards;
    const Forest& m_forest;
    const EarlierCut& m_earlier;
    std::vector<int> m_label; ///< by card, its section; those from the end of the earlier ones on are new
    std::vector<int> m_size; ///< by section
    Cutter m_cutter;
};

}

Cut cutIntoSections(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier)
{
    Cut cut;
    cut.sections
        = earlier.section.empty() ? Cutter(cards, forest).cut(forest.topDown) : Recutter(cards, forest, earlier).cut();
    cut.of.assign(cards.nodes().size(), none);
    for (std::size_t section = 0; section < cut.sections.size(); ++section) {
        for (int card : cut.sections[section].cards)
            cut.of[at(card)] = static_cast<int>(section);
    }
    return cut;
}
