#pragma once

#include "model/layout/arrangement.h"

#include <deque>

/**
 * The arrangements that a map has had lately, so that undoing an edit, or looking at it in an earlier way, gives back
 * the places from before.
 *
 * Each is known by the content of its plan, see LayoutPlan::content(). Sections that arrangements share are held once;
 * the oldest go when those that are held have more than 250,000 cards, which are some 30 MB, or when there are 100.
 */
class ArrangementMemory {
public:
    void keep(quint64 content, const Arrangement& arrangement);
    std::optional<Arrangement> find(quint64 content) const; ///< cost: one hash for each card
    void clear() { m_kept.clear(); }

private:
    struct Kept {
        quint64 content = 0;
        Arrangement arrangement; ///< without its index
    };
    void dropOldest();

    std::deque<Kept> m_kept; ///< oldest first, no two of one content
};
