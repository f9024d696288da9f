#pragma once

#include "model/analysis/texttokens.h"

/**
 * Which tokens of an old text are which of a new one, wherever they went.
 *
 * Runs of tokens that either text has just once belong together; they grow as far as the tokens around them agree;
 * what is left between two neighbours that stayed neighbours is compared by ever shorter runs. A token for which two
 * places are as good has none. Cost: linear in both texts, each visited a handful of times.
 *
 * Method: P. Heckel, "A technique for isolating differences between files", Communications of the ACM 21(4), 1978.
 */
class TextAlignment {
public:
    static constexpr int none = -1;

    TextAlignment(const std::vector<TextToken>& before, const std::vector<TextToken>& after);

    /// The new token's index, or none.
    int placeOf(int old) const { return m_newOf[static_cast<std::size_t>(old)]; }
    /// Whether it kept its place among those that stayed in order; false for what was taken elsewhere.
    bool isInOrder(int old) const { return m_isInOrder[static_cast<std::size_t>(old)]; }

private:
    /// A part of both texts, ends exclusive.
    struct Gap {
        int oldStart = 0, oldEnd = 0, newStart = 0, newEnd = 0;
    };
    struct Run {
        int old = 0, fresh = 0, length = 0;
    };

    std::vector<Run> commonRuns(const Gap& gap, int length) const;
    std::vector<Run> commonLines() const;
    void takeWhole(std::vector<Run> runs);
    void take(const Run& run);
    void growRuns(std::vector<Run>& runs) const;
    void growInto(const Gap& gap);
    void fillGaps(int length);
    Gap gapAfter(int oldStart, int oldEnd) const;
    Gap gapBefore(int oldStart, int oldEnd) const;
    void fill(const Gap& gap, int length);
    void findOrder();
    std::vector<Run> matchedRuns() const;
    bool areSame(int old, int fresh) const
    {
        return m_old[static_cast<std::size_t>(old)] == m_new[static_cast<std::size_t>(fresh)];
    }
    bool isFreeOld(int old) const { return m_newOf[static_cast<std::size_t>(old)] == none; }
    bool isFreeNew(int fresh) const { return m_oldOf[static_cast<std::size_t>(fresh)] == none; }
    int oldCount() const { return static_cast<int>(m_old.size()); }
    int newCount() const { return static_cast<int>(m_new.size()); }

    const std::vector<TextToken>& m_old;
    const std::vector<TextToken>& m_new;
    std::vector<int> m_newOf;
    std::vector<int> m_oldOf;
    std::vector<bool> m_isInOrder;
};
