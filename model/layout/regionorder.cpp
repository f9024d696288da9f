#include "model/layout/regionorder.h"

#include "model/debate/indexat.h"
#include "model/layout/fitting.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace {

constexpr double mostCounted = 80'000; ///< pairs of lines that are compared to count crossings
constexpr double workOfLine = 1; ///< about 10 ns
constexpr double workOfRegion = 60;
constexpr double workOfFit = 2;
constexpr double workOfPair = 0.35;
constexpr double workOfCard = 6'000;
constexpr double mostWork = 3'000'000;
constexpr double workOfGuess = 20;
constexpr double slackOfShape = 0.4; ///< the larger, the less the shape counts
constexpr double lengthOfCrossing = 800; ///< of lines, as bad as one crossing
constexpr double broadest = 1.75; ///< times as broad as high, or the reverse, that the whole may be

struct Segment {
    LayoutPoint one;
    LayoutPoint other;
};

double side(const Segment& line, LayoutPoint point)
{
    return (line.other.x - line.one.x) * (point.y - line.one.y) - (line.other.y - line.one.y) * (point.x - line.one.x);
}

bool cross(const Segment& a, const Segment& b)
{
    if (std::max(a.one.x, a.other.x) < std::min(b.one.x, b.other.x)
        || std::max(b.one.x, b.other.x) < std::min(a.one.x, a.other.x))
        return false;
    return side(a, b.one) * side(a, b.other) < 0 && side(b, a.one) * side(b, a.other) < 0;
}

double distance(LayoutPoint one, LayoutPoint other)
{
    const double width = one.x - other.x;
    const double height = one.y - other.y;
    return std::sqrt(width * width + height * height);
}

class Climb {
public:
    Climb(std::vector<OrderedRegion> regions, const std::vector<RegionLine>& lines, const PackingWishes& wishes)
        : m_regions(std::move(regions))
        , m_aspect(wishes.aspect)
        , m_wishes(wishes)
        , m_linesOf(m_regions.size())
    {
        std::vector<PackedBox> boxes;
        for (const OrderedRegion& region : m_regions)
            boxes.push_back(region.box);
        m_isFitted = areToBeFitted(boxes);
        for (const OrderedRegion& region : m_regions)
            m_area += region.box.width * region.box.height;
        for (const RegionLine& line : lines) {
            if (line.from == line.to) {
                m_inner.push_back(line);
                continue;
            }
            m_linesOf[at(line.from)].push_back(static_cast<int>(m_between.size()));
            m_linesOf[at(line.to)].push_back(static_cast<int>(m_between.size()));
            m_between.push_back(line);
        }
        const double between = static_cast<double>(m_between.size());
        const double pairs = between * (between / 2 + static_cast<double>(m_inner.size()));
        m_counts = pairs <= mostCounted;
        const auto count = static_cast<double>(m_regions.size());
        m_workOfStep = (m_isFitted ? workOfFit * count * count * count : (workOfRegion + count) * count)
            + workOfLine * 8 * between + (m_counts ? workOfPair * pairs : 0);
        m_state.isMirrored.assign(m_regions.size(), false);
        m_state.order.resize(m_regions.size());
        std::iota(m_state.order.begin(), m_state.order.end(), 0);
        for (const OrderedRegion& region : m_regions)
            m_state.anchors.push_back(region.box.anchor);
        while (m_first < static_cast<int>(m_regions.size()) && m_regions[at(m_first)].box.parent >= 0)
            ++m_first;
    }

    OrderedRegions climb()
    {
        wishForShape();
        mirrorForLength();
        State best = m_state;
        double least = cost();
        double work = std::min(workOfCard * static_cast<double>(m_inner.size()), mostWork);
        std::minstd_rand random(1); // the same steps each time
        while (!(m_between.empty() && !m_isFitted) && work > 0 && m_regions.size() > 1) {
            work -= workOfGuess;
            if (!change(random))
                continue;
            work -= m_workOfStep;
            if (const double now = cost(); now < least) {
                least = now;
                best = m_state;
            } else {
                m_state = best;
            }
        }
        return {best.corners, best.isMirrored};
    }

private:
    struct State {
        std::vector<int> order; ///< in which the regions are packed
        std::vector<double> anchors; ///< by which those under the same one are
        std::vector<char> isMirrored;
        std::vector<LayoutPoint> corners;
    };

    LayoutPoint end(int region, LayoutPoint point) const
    {
        const LayoutPoint corner = m_state.corners[at(region)];
        const double x = m_state.isMirrored[at(region)] ? m_regions[at(region)].mirror - point.x : point.x;
        return {corner.x + x, corner.y + point.y};
    }
    Segment segment(const RegionLine& line) const
    {
        return {end(line.from, line.fromPoint), end(line.to, line.toPoint)};
    }
    double length(const RegionLine& line) const
    {
        const Segment drawn = segment(line);
        return distance(drawn.one, drawn.other);
    }

    LayoutBox whole() const
    {
        LayoutBox whole{1, 1};
        for (std::size_t i = 0; i < m_regions.size(); ++i) {
            whole.width = std::max(whole.width, m_state.corners[i].x + m_regions[i].box.width);
            whole.height = std::max(whole.height, m_state.corners[i].y + m_regions[i].box.height);
        }
        return whole;
    }

    /// The frame of the shape wanted around the whole, to what the regions fill of it: 1 is perfect. With many regions
    /// up to 1 are as good as each other.
    double misshape() const
    {
        const LayoutBox all = whole();
        if (!m_isFitted)
            return std::max(all.width / all.height, all.height / all.width) / broadest;
        const double height = std::max(all.width / m_aspect, all.height);
        return height * height * m_aspect / std::max(1.0, m_area);
    }

    /// Packs with the wish for a shape that leads to one: the trees of regions come in lumps.
    void wishForShape()
    {
        const double wished = m_wishes.aspect;
        double best = wished;
        double least = std::numeric_limits<double>::infinity();
        for (double factor : {1.0, 0.75, 1.35, 0.5, 2.0, 0.3}) {
            m_wishes.aspect = wished * factor;
            pack();
            if (const double now = misshape(); now < least) {
                least = now;
                best = m_wishes.aspect;
            }
            if (least <= 1)
                return;
        }
        m_wishes.aspect = best;
        pack();
    }

    /// What is to become small. A frame a tenth larger has to save a twentieth of the crossings.
    double cost() const
    {
        const double shape = misshape();
        const double tangle = m_counts ? crossings() + allLengths() / lengthOfCrossing : allLengths();
        return tangle * (m_isFitted ? shape + slackOfShape : shape <= 1 ? 1 : 2);
    }
    double allLengths() const
    {
        double sum = 0;
        for (const RegionLine& line : m_between)
            sum += length(line);
        return sum;
    }
    double crossings() const
    {
        std::vector<Segment> between;
        std::vector<Segment> inner;
        for (const RegionLine& line : m_between)
            between.push_back(segment(line));
        for (const RegionLine& line : m_inner)
            inner.push_back(segment(line));
        int count = 0;
        for (std::size_t i = 0; i < between.size(); ++i) {
            for (std::size_t j = i + 1; j < between.size(); ++j)
                count += cross(between[i], between[j]);
            for (const Segment& other : inner)
                count += cross(between[i], other);
        }
        return count;
    }

    void pack()
    {
        std::vector<int> place(m_regions.size());
        for (std::size_t i = 0; i < m_state.order.size(); ++i)
            place[at(m_state.order[i])] = static_cast<int>(i);
        std::vector<PackedBox> boxes;
        for (int region : m_state.order) {
            PackedBox& box = boxes.emplace_back(m_regions[at(region)].box);
            box.anchor = m_state.anchors[at(region)];
            if (box.parent >= 0)
                box.parent = place[at(box.parent)];
        }
        const std::vector<LayoutPoint> corners = m_isFitted ? fitted(boxes, m_wishes) : packed(boxes, m_wishes);
        m_state.corners.resize(corners.size());
        for (std::size_t i = 0; i < corners.size(); ++i)
            m_state.corners[at(m_state.order[i])] = corners[i];
    }

    void turn(int region) { m_state.isMirrored[at(region)] = !m_state.isMirrored[at(region)]; }

    /// Turns each region round whose lines to others become shorter by that.
    void mirrorForLength()
    {
        for (int region = 0; region < static_cast<int>(m_regions.size()); ++region) {
            double before = 0;
            double after = 0;
            for (int index : m_linesOf[at(region)]) {
                const RegionLine& line = m_between[at(index)];
                const bool isFrom = line.from == region;
                const LayoutPoint mine = isFrom ? line.fromPoint : line.toPoint;
                const LayoutPoint other = isFrom ? end(line.to, line.toPoint) : end(line.from, line.fromPoint);
                before += distance(end(region, mine), other);
                after += distance(end(region, {m_regions[at(region)].mirror - mine.x, mine.y}), other);
            }
            if (after < before)
                turn(region);
        }
    }

    /// Returns whether there was something to change.
    bool change(std::minstd_rand& random)
    {
        const auto pick = [&] { return static_cast<int>(random() % m_regions.size()); };
        const int one = pick();
        if (m_counts && random() % 3 == 0) {
            turn(one);
            return true;
        }
        const int other = pick();
        const int parent = m_regions[at(one)].box.parent;
        if (one == other || parent != m_regions[at(other)].box.parent || one == m_first || other == m_first)
            return false;
        if (parent < 0)
            std::swap(*std::find(m_state.order.begin(), m_state.order.end(), one),
                *std::find(m_state.order.begin(), m_state.order.end(), other));
        else
            std::swap(m_state.anchors[at(one)], m_state.anchors[at(other)]);
        pack();
        mirrorForLength();
        return true;
    }

    const std::vector<OrderedRegion> m_regions;
    const double m_aspect; ///< that the whole is to have
    double m_area = 0; ///< of all regions
    PackingWishes m_wishes;
    std::vector<RegionLine> m_between;
    std::vector<RegionLine> m_inner;
    std::vector<std::vector<int>> m_linesOf; ///< by region, those between it and others
    int m_first = 0; ///< the first tree stays first: people begin to read there
    bool m_isFitted = false;
    bool m_counts = false; ///< crossings, not lengths
    double m_workOfStep = 1;
    State m_state;
};

}

OrderedRegions inGoodOrder(
    std::vector<OrderedRegion> regions, const std::vector<RegionLine>& lines, const PackingWishes& wishes)
{
    return Climb(std::move(regions), lines, wishes).climb();
}
