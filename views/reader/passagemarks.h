#pragma once

#include "model/debate/debate.h"
#include "views/reader/showntext.h"

/// A quotation as it is marked in a text.
struct PassageMark {
    ExcerptId excerpt;
    int start = 0; ///< in the shown text
    int end = 0; ///< exclusive
    int lane = 0; ///< overlapping quotations have different ones, up to a limit
};

/// The quotations of a document where they stand, found by place. Cost: n log n to read, logarithmic to ask.
class PassageMarks {
public:
    static constexpr int mostLanes = 4; ///< what overlaps more shares the last

    void read(const std::vector<const Excerpt*>& excerpts, const ShownText& text);

    bool isEmpty() const { return m_marks.empty(); }
    const PassageMark* find(ExcerptId excerpt) const;
    std::vector<PassageMark> within(int from, int to) const; ///< those that have something of it
    std::vector<ExcerptId> at(int position) const; ///< the shortest first
    const PassageMark* after(int position) const; ///< the next that begins behind it; none: the first of all
    const PassageMark* before(int position) const; ///< the other way

private:
    void layLanes();

    std::vector<PassageMark> m_marks; ///< by start
    std::vector<int> m_reach; ///< the furthest end up to each mark: ascending
};
