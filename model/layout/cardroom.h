#pragma once

#include "model/layout/crossinglines.h"

/// Knows whether cards that have been moved within their section are clear of all else there.
class CardRoom {
public:
    /// @param frames  of the sections, which are not left.
    /// @param gap  between cards, at least.
    CardRoom(const std::vector<TangledCard>& cards, const std::vector<SectionFrame>& frames, double gap);

    /// Says which cards move as one, and so are clear of each other. @param part  above zero; zero takes it back.
    void join(const std::vector<int>& cards, int part);

    /// Whether these cards, and their lines that have bends, are clear of all cards that do not move with them.
    bool hasFor(const std::vector<int>& cards) const;

private:
    bool isClear(int card, const SectionFrame& frame, int other) const;

    const std::vector<TangledCard>& m_cards;
    const std::vector<SectionFrame>& m_frames;
    const double m_gap;
    std::vector<std::vector<int>> m_members; ///< of each section
    std::vector<int> m_partOf; ///< by card; 0: it stays
};
