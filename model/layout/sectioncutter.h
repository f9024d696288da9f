#pragma once

#include "model/layout/sections.h"

/// Cuts what it is given from the leaves upwards: as soon as a branch is large enough, it is a section.
class SectionCutter {
public:
    SectionCutter(const CardGraph& cards, const Forest& forest);

    /// Sections of these cards, which are all of one section, or all there are. @param cards  each after its parent.
    std::vector<Section> cut(const std::vector<int>& cards);

private:
    const MapNode& node(int card) const { return m_cards.nodes()[static_cast<std::size_t>(card)]; }
    bool takesPart(int card) const { return card != -1 && m_weight[static_cast<std::size_t>(card)] > 0; }
    bool isRoot(int card) const { return !takesPart(m_forest.parent[static_cast<std::size_t>(card)]); }
    bool isCut(int card) const { return m_starts[static_cast<std::size_t>(card)] != -1; }

    int begin();
    void gather(int card);
    TopicId topicOf(int card) const;
    bool isMarked(int child, int parent) const;
    TopicId topicAbove(int card) const;
    int keepSome(const std::vector<int>& branches);
    void plant(int root);
    int groupOf(int root, int weight);

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

    bool hasCutBranches(int root) const;
    bool takeBack(int root, int weight);
    void gatherLoose();
    void fill(int card);

    const CardGraph& m_cards;
    const Forest& m_forest;
    std::vector<int> m_label; ///< the section of each card, once it is known
    std::vector<TopicId> m_topic;
    std::vector<int> m_starts; ///< the section that begins at a card
    std::vector<int> m_weight; ///< 0: takes no part
    std::vector<Section> m_sections;
    std::vector<int> m_looseRoots;
    int m_group = -1; ///< the section of the siblings that were planted last
    int m_groupParent = -1;
    int m_groupWeight = 0;
};
