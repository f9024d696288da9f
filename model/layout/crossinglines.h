#pragma once

#include "model/layout/untangling.h"

/// A line as it is counted: straight, between the middles of two cards.
struct StraightLine {
    LayoutPoint from;
    LayoutPoint to;
};

/// What a section's cards take up, or a card, or a line.
struct SectionFrame {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool isMetBy(const StraightLine& line) const;
};

/**
 * Knows which lines of a map cross, and what it would cost if some of their cards stood elsewhere in their sections.
 *
 * Most lines end in one section, and meet only those of that section and the few that pass it: a change of one line
 * takes some hundred comparisons however large the map is.
 */
class CrossingLines {
public:
    CrossingLines(const std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines);

    const std::vector<SectionFrame>& frames() const { return m_frames; } ///< by section
    bool isCrossed(int line) const { return m_crossings[static_cast<std::size_t>(line)] > 0; }

    /// Looks at where the cards of these lines are now. If that is worse than before it forgets it again. Returns
    /// whether it is better.
    bool followIfBetter(const std::vector<int>& lines);

    bool isInner(int line) const { return m_section[static_cast<std::size_t>(line)] >= 0; } ///< ends in one section

    double comparisons() const { return m_comparisons; } ///< so far; about 4 ns each
    void countAgain(double comparisons) { m_comparisons += comparisons; } ///< that need not be made once more

private:
    template<class Visit>
    void forThoseCrossing(int line, Visit&& visit);
    bool areCrossing(int one, int other) const;
    void draw(int line, const StraightLine& drawn);
    StraightLine drawn(int line) const;
    double lengthCost(int line) const;
    double costBefore(const std::vector<int>& lines);
    double costAfter(const std::vector<int>& lines, double most);
    void countAll();
    int countOf(int line);
    void countPartners(const std::vector<int>& lines, int step);
    void pass(int line, bool does);

    const std::vector<TangledCard>& m_cards;
    const std::vector<TangledLine>& m_lines;
    std::vector<SectionFrame> m_frames;
    std::vector<StraightLine> m_drawn; ///< by line
    std::vector<SectionFrame> m_bounds; ///< of each of those: most comparisons need nothing else
    std::vector<int> m_section; ///< by line, the one that both ends are in; -1: there is none
    std::vector<std::vector<int>> m_inner; ///< by section, lines that both start and end there
    std::vector<std::vector<int>> m_passing; ///< by section, others that come near
    std::vector<int> m_between; ///< all of those
    std::vector<int> m_crossings; ///< by line
    std::vector<char> m_isMoving; ///< by line
    std::vector<int> m_order; ///< of moving lines; kept, as is the next, for its memory
    std::vector<StraightLine> m_other; ///< of the moving lines in turn: how they are not drawn just now
    double m_comparisons = 0;
};
