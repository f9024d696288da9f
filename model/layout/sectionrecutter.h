#pragma once

#include "model/layout/sectioncutter.h"

/// Follows a cut that was made before.
class SectionRecutter {
public:
    SectionRecutter(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier);

    std::vector<Section> cut();

private:
    const MapNode& node(int card) const { return m_cards.nodes()[static_cast<std::size_t>(card)]; }
    int labelAbove(int card) const;
    RecordId parentOf(int card) const;
    bool wasThere(int label) const { return label < static_cast<int>(m_earlier.head.size()); }
    bool isLoose(int label) const { return wasThere(label) && !m_earlier.head[static_cast<std::size_t>(label)]; }
    bool isHead(int card) const;

    /// Whether a card's parent, if it has one, is in another section.
    bool isTop(int card) const
    {
        return m_label[static_cast<std::size_t>(card)] != -1
            && m_label[static_cast<std::size_t>(card)] != labelAbove(card);
    }

    void joinNewCards();
    bool isInPlace(int card) const;
    void moveOn(int card);
    int begin();
    std::vector<int> branchOf(int card) const;
    void move(const std::vector<int>& branch, int label);
    std::vector<Section> sections();
    void placeFresh();
    void split(std::size_t index, std::vector<Section>& all);
    static void append(std::vector<Section> parts, std::vector<Section>& all);

    const CardGraph& m_cards;
    const Forest& m_forest;
    const EarlierCut& m_earlier;
    std::vector<int> m_label; ///< by card, its section; those from the end of the earlier ones on are new
    std::vector<int> m_size; ///< by section
    SectionCutter m_cutter;
};
