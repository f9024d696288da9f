#include "model/layout/crossinglines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double treeLengthOfCrossing = 500; ///< of lines of the tree, as bad as one crossing
constexpr double lengthOfCrossing = 2000; ///< of other lines

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double side(const StraightLine& line, LayoutPoint point)
{
    return (line.to.x - line.from.x) * (point.y - line.from.y) - (line.to.y - line.from.y) * (point.x - line.from.x);
}

bool cross(const StraightLine& a, const StraightLine& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        && side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

}

StraightLine::StraightLine(LayoutPoint one, LayoutPoint other)
    : from(one)
    , to(other)
    , left(std::min(one.x, other.x))
    , top(std::min(one.y, other.y))
    , right(std::max(one.x, other.x))
    , bottom(std::max(one.y, other.y))
{
}

bool SectionFrame::isMetBy(const StraightLine& line) const
{
    if (line.right < left || line.left > right || line.bottom < top || line.top > bottom)
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
        (isInner ? m_inner[at(from)] : m_between).push_back(line);
        if (!isInner)
            pass(line, true);
    }
    for (int line = 0; line < static_cast<int>(lines.size()); ++line)
        m_crossings[at(line)] = countOf(line);
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

/// Calls `visit(other)` for each line that may cross it.
template<class Visit>
void CrossingLines::forThoseNear(int line, Visit&& visit)
{
    const auto visitAll = [&](const std::vector<int>& others) {
        m_comparisons += static_cast<double>(others.size());
        for (int other : others)
            visit(other);
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
    if (!cross(m_drawn[at(one)], m_drawn[at(other)]))
        return false;
    const TangledLine& a = m_lines[at(one)];
    const TangledLine& b = m_lines[at(other)];
    return a.from != b.from && a.from != b.to && a.to != b.from && a.to != b.to;
}

int CrossingLines::countOf(int line)
{
    int count = 0;
    forThoseNear(line, [&](int other) { count += areCrossing(line, other); });
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
        for (std::size_t j = 0; j < i; ++j)
            cost -= areCrossing(lines[i], lines[j]);
    }
    m_comparisons += static_cast<double>(lines.size() * lines.size()) / 2;
    return cost;
}

/// Of moving lines where they are now. Those between sections are found from their side only, since sections know which
/// passed them before. Ends when it is at `most`.
double CrossingLines::costAfter(const std::vector<int>& lines, double most)
{
    double cost = 0;
    for (int line : lines)
        cost += lengthCost(line);
    for (std::size_t i = 0; i < lines.size() && cost < most; ++i) {
        const int line = lines[i];
        const bool isInner = m_section[at(line)] >= 0;
        forThoseNear(line, [&](int other) {
            if (!areCrossing(line, other))
                return;
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
        forThoseNear(line, [&](int other) {
            if (areCrossing(line, other) && !m_isMoving[at(other)])
                m_crossings[at(other)] += step;
        });
    }
}

bool CrossingLines::followIfBetter(const std::vector<int>& lines)
{
    for (int line : lines)
        m_isMoving[at(line)] = true;
    const double before = costBefore(lines);
    std::vector<StraightLine> was;
    const auto redraw = [&] {
        for (std::size_t i = 0; i < lines.size(); ++i)
            std::swap(m_drawn[at(lines[i])], was[i]);
    };
    for (int line : lines)
        was.push_back(drawn(line));
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
