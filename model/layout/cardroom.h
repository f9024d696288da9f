#pragma once

#include "model/layout/crossinglines.h"

/// Knows whether cards that have been moved within their section are clear of all else there.
class CardRoom {
public:
    /// @param frames  of the sections, which are not left.
    /// @param gap  between cards, at least.
    CardRoom(const std::vector<TangledCard>& cards, const std::vector<SectionFrame>& frames, double gap);

    /// Whether a section reaches from the one to the other.
    bool isWideEnough(int section, double left, double right) const;

    /// Says which cards move as one, and so are clear of each other. @param part  above zero; zero takes it back.
    void join(const std::vector<int>& cards, int part);

    /// Looks at where these cards are now.
    void follow(const std::vector<int>& cards);

    /// Whether these cards of one section, and their lines that have bends, are clear of all cards that do not move
    /// with them.
    bool hasFor(const std::vector<int>& cards);

private:
    /// What takes room. Those of a section lie beside each other, because all of them are looked at for each card.
    struct Occupant {
        SectionFrame frame;
        int card = 0;
        int part = 0; ///< 0: it stays
        bool hasBends = false;
    };

    Occupant& occupant(int card)
    {
        return m_occupants[static_cast<std::size_t>(m_placeOf[static_cast<std::size_t>(card)])];
    }
    bool isWithinSection(int card) const;
    void lookNear(const std::vector<int>& cards);
    bool areClear(const Occupant& one, const Occupant& other) const;

    const std::vector<TangledCard>& m_cards;
    const std::vector<SectionFrame>& m_frames;
    const double m_gap;
    std::vector<Occupant> m_occupants; ///< by section
    std::vector<int> m_begin; ///< of each section among them, and where they end
    std::vector<int> m_placeOf; ///< among them, by card
    std::vector<const Occupant*> m_near; ///< of what was asked for last
};
