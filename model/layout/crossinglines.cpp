#include "model/layout/crossinglines.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace {

constexpr double treeLengthOfCrossing = 500; ///< of lines of the tree, as bad as one crossing
constexpr double lengthOfCrossing = 2000; ///< of other lines

double side(const StraightLine& line, LayoutPoint point)
{
    return (line.to.x - line.from.x) * (point.y - line.from.y) - (line.to.y - line.from.y) * (point.x - line.from.x);
}

/// All at once: which of the four fails cannot be foreseen.
bool overlap(const SectionFrame& a, const SectionFrame& b)
{
    return (int(a.left < b.right) & int(b.left < a.right) & int(a.top < b.bottom) & int(b.top < a.bottom)) != 0;
}

SectionFrame boundsOf(const StraightLine& line)
{
    return {std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y), std::max(line.from.x, line.to.x),
        std::max(line.from.y, line.to.y)};
}

}

bool SectionFrame::isMetBy(const StraightLine& line) const
{
    const SectionFrame bounds = boundsOf(line);
    if (bounds.right < left || bounds.left > right || bounds.bottom < top || bounds.top > bottom)
        return false;
    const double sides[]
        = {side(line, {left, top}), side(line, {right, top}), side(line, {left, bottom}), side(line, {right, bottom})};
    const auto [least, most] = std::minmax_element(std::begin(sides), std::end(sides));
    return *least <= 0 && *most >= 0;
}

CrossingLines::CrossingLines(const std::vector<TangledCard>& cards, const std::vector<TangledLine>& lines)
    : m_cards(cards)
    , m_lines(lines)
    , m_crossings(lines.size(), 0)
    , m_isMoving(lines.size(), false)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const TangledCard& card : cards) {
        m_frames.resize(std::max(m_frames.size(), at(card.section + 1)), {infinity, infinity, -infinity, -infinity});
        SectionFrame& frame = m_frames[at(card.section)];
        frame.left = std::min(frame.left, card.centre.x - card.size.width / 2);
        frame.right = std::max(frame.right, card.centre.x + card.size.width / 2);
        frame.top = std::min(frame.top, card.centre.y - card.size.height / 2);
        frame.bottom = std::max(frame.bottom, card.centre.y + card.size.height / 2);
    }
    m_inner.resize(m_frames.size());
    m_passing.resize(m_frames.size());
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const int from = cards[at(lines[at(line)].from)].section;
        const bool isInner = from == cards[at(lines[at(line)].to)].section;
        m_section.push_back(isInner ? from : -1);
        m_drawn.push_back(drawn(line));
        m_bounds.push_back(boundsOf(m_drawn.back()));
        (isInner ? m_inner[at(from)] : m_between).push_back(line);
        if (!isInner)
            pass(line, true);
    }
    countAll();
}

StraightLine CrossingLines::drawn(int line) const
{
    const TangledLine& it = m_lines[at(line)];
    return {m_cards[at(it.from)].centre, m_cards[at(it.to)].centre};
}

/// Enters it in the sections that it meets as it is drawn, or takes it out of them.
void CrossingLines::pass(int line, bool does)
{
    for (std::size_t section = 0; section < m_frames.size(); ++section) {
        if (!m_frames[section].isMetBy(m_drawn[at(line)]))
            continue;
        if (does)
            m_passing[section].push_back(line);
        else
            std::erase(m_passing[section], line);
    }
}

/// Calls `visit(other)` for each line that crosses it.
template<class Visit>
void CrossingLines::forThoseCrossing(int line, Visit&& visit)
{
    const SectionFrame bounds = m_bounds[at(line)];
    const auto visitAll = [&](const std::vector<int>& others) {
        m_comparisons += static_cast<double>(others.size());
        const SectionFrame* const all = m_bounds.data();
        for (int other : others) {
            if (overlap(bounds, all[other]) && areCrossing(line, other))
                visit(other);
        }
    };
    if (const int section = m_section[at(line)]; section >= 0) {
        visitAll(m_inner[at(section)]);
        visitAll(m_passing[at(section)]);
        return;
    }
    visitAll(m_between);
    for (std::size_t section = 0; section < m_frames.size(); ++section) {
        if (m_frames[section].isMetBy(m_drawn[at(line)]))
            visitAll(m_inner[section]);
    }
}

bool CrossingLines::areCrossing(int one, int other) const
{
    const StraightLine& first = m_drawn[at(one)];
    const StraightLine& second = m_drawn[at(other)];
    if (!overlap(m_bounds[at(one)], m_bounds[at(other)]) || side(first, second.from) * side(first, second.to) >= 0
        || side(second, first.from) * side(second, first.to) >= 0)
        return false;
    const TangledLine& a = m_lines[at(one)];
    const TangledLine& b = m_lines[at(other)];
    return a.from != b.from && a.from != b.to && a.to != b.from && a.to != b.to;
}

void CrossingLines::draw(int line, const StraightLine& drawn)
{
    m_drawn[at(line)] = drawn;
    m_bounds[at(line)] = boundsOf(drawn);
}

/// Looks at each pair once.
void CrossingLines::countAll()
{
    const auto countWith = [&](int line, std::span<const int> others) {
        for (int other : others) {
            const int crosses = overlap(m_bounds[at(line)], m_bounds[at(other)]) && areCrossing(line, other) ? 1 : 0;
            m_crossings[at(line)] += crosses;
            m_crossings[at(other)] += crosses;
        }
    };
    const auto countAmong = [&](std::span<const int> lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            countWith(lines[i], lines.subspan(i + 1));
        m_comparisons += static_cast<double>(lines.size() * lines.size());
    };
    countAmong(m_between);
    for (std::size_t section = 0; section < m_inner.size(); ++section) {
        countAmong(m_inner[section]);
        for (int line : m_inner[section])
            countWith(line, m_passing[section]);
        m_comparisons += 2 * static_cast<double>(m_inner[section].size() * m_passing[section].size());
    }
}

int CrossingLines::countOf(int line)
{
    int count = 0;
    forThoseCrossing(line, [&](int) { ++count; });
    return count;
}

double CrossingLines::lengthCost(int line) const
{
    const StraightLine& drawn = m_drawn[at(line)];
    const double length = std::hypot(drawn.from.x - drawn.to.x, drawn.from.y - drawn.to.y);
    return length / (m_lines[at(line)].isTree ? treeLengthOfCrossing : lengthOfCrossing);
}

/// Of moving lines where they were: each pair of them counts once.
double CrossingLines::costBefore(const std::vector<int>& lines)
{
    double cost = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        cost += lengthCost(lines[i]) + m_crossings[at(lines[i])];
        for (std::size_t j = 0; j < i && isCrossed(lines[i]); ++j)
            cost -= isCrossed(lines[j]) && areCrossing(lines[i], lines[j]);
    }
    m_comparisons += static_cast<double>(lines.size() * lines.size()) / 2;
    return cost;
}

/// Of moving lines where they are now. Those between sections are found from their side only, since sections know which
/// passed them before. Ends when it is at `most`, which is soon if those come first that crossed the most before.
double CrossingLines::costAfter(const std::vector<int>& lines, double most)
{
    double cost = 0;
    for (int line : lines)
        cost += lengthCost(line);
    m_order = lines;
    std::stable_sort(m_order.begin(), m_order.end(),
        [this](int one, int other) { return m_crossings[at(one)] > m_crossings[at(other)]; });
    for (std::size_t i = 0; i < lines.size() && cost < most; ++i) {
        const int line = m_order[i];
        const bool isInner = m_section[at(line)] >= 0;
        forThoseCrossing(line, [&](int other) {
            const bool isOthers
                = m_isMoving[at(other)] && (isInner == (m_section[at(other)] >= 0) ? other < line : isInner);
            cost += !isOthers;
        });
    }
    return cost;
}

/// Adds to the count of each line that does not move, for each moving line that crosses it.
void CrossingLines::countPartners(const std::vector<int>& lines, int step)
{
    for (int line : lines) {
        forThoseCrossing(line, [&](int other) {
            if (!m_isMoving[at(other)])
                m_crossings[at(other)] += step;
        });
    }
}

bool CrossingLines::followIfBetter(const std::vector<int>& lines)
{
    for (int line : lines)
        m_isMoving[at(line)] = true;
    const double before = costBefore(lines);
    m_other.clear();
    const auto redraw = [&] {
        for (std::size_t i = 0; i < lines.size(); ++i)
            draw(lines[i], std::exchange(m_other[i], m_drawn[at(lines[i])]));
    };
    for (int line : lines)
        m_other.push_back(drawn(line));
    redraw();
    constexpr double worthIt = 0.01;
    const bool isBetter = costAfter(lines, before - worthIt) < before - worthIt;
    redraw();
    if (isBetter) {
        countPartners(lines, -1);
        for (int line : lines) {
            if (m_section[at(line)] < 0)
                pass(line, false);
        }
        redraw();
        for (int line : lines) {
            if (m_section[at(line)] < 0)
                pass(line, true);
        }
        countPartners(lines, 1);
        for (int line : lines)
            m_crossings[at(line)] = countOf(line);
    }
    for (int line : lines)
        m_isMoving[at(line)] = false;
    return isBetter;
}
