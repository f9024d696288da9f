#include "views/reader/passagemarks.h"

#include <array>

void PassageMarks::read(const std::vector<const Excerpt*>& excerpts, const ShownText& text)
{
    m_marks.clear();
    for (const Excerpt* excerpt : excerpts) {
        const int start = text.positionOf(excerpt->start);
        const int end = text.positionOf(excerpt->end);
        if (start < end)
            m_marks.push_back({excerpt->id, start, end});
    }
    std::sort(m_marks.begin(), m_marks.end(), [](const PassageMark& a, const PassageMark& b) {
        return std::tuple(a.start, -a.end, a.excerpt) < std::tuple(b.start, -b.end, b.excerpt);
    });
    layLanes();
}

void PassageMarks::layLanes()
{
    m_reach.clear();
    std::array<int, mostLanes> taken{};
    int reach = 0;
    for (PassageMark& mark : m_marks) {
        const auto isFree = [&](int end) { return end <= mark.start; };
        const auto free = std::find_if(taken.begin(), taken.end() - 1, isFree);
        *free = std::max(*free, mark.end);
        mark.lane = static_cast<int>(free - taken.begin());
        reach = std::max(reach, mark.end);
        m_reach.push_back(reach);
    }
}

const PassageMark* PassageMarks::find(ExcerptId excerpt) const
{
    const auto found = std::find_if(
        m_marks.begin(), m_marks.end(), [&](const PassageMark& mark) { return mark.excerpt == excerpt; });
    return found == m_marks.end() ? nullptr : &*found;
}

std::vector<PassageMark> PassageMarks::within(int from, int to) const
{
    std::vector<PassageMark> found;
    auto i = static_cast<std::size_t>(std::upper_bound(m_reach.begin(), m_reach.end(), from) - m_reach.begin());
    for (; i < m_marks.size() && m_marks[i].start < to; ++i) {
        if (m_marks[i].end > from)
            found.push_back(m_marks[i]);
    }
    return found;
}

std::vector<ExcerptId> PassageMarks::at(int position) const
{
    std::vector<PassageMark> marks = within(position, position + 1);
    std::stable_sort(marks.begin(), marks.end(),
        [](const PassageMark& a, const PassageMark& b) { return a.end - a.start < b.end - b.start; });
    std::vector<ExcerptId> ids;
    for (const PassageMark& mark : marks)
        ids.push_back(mark.excerpt);
    return ids;
}

const PassageMark* PassageMarks::after(int position) const
{
    if (isEmpty())
        return nullptr;
    const auto next
        = std::find_if(m_marks.begin(), m_marks.end(), [&](const PassageMark& mark) { return mark.start > position; });
    return next == m_marks.end() ? &m_marks.front() : &*next;
}

const PassageMark* PassageMarks::before(int position) const
{
    if (isEmpty())
        return nullptr;
    const auto previous = std::find_if(
        m_marks.rbegin(), m_marks.rend(), [&](const PassageMark& mark) { return mark.start < position; });
    return previous == m_marks.rend() ? &m_marks.back() : &*previous;
}
