#include "model/analysis/networks/communities.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace {

/// A network whose nodes may stand for communities, with the lines within as loops.
struct Level {
    struct End {
        int node = 0;
        double weight = 0;
    };

    int count = 0;
    std::vector<std::size_t> starts; ///< in ends; one more than nodes
    std::vector<End> ends; ///< each line from both sides
    std::vector<double> loops; ///< twice the weight within
    std::vector<double> strengths; ///< sums of weights, loops included
    double whole = 0; ///< sum of the strengths
};

Level levelOf(int count, const std::vector<WeightedLine>& lines, std::vector<double> loops)
{
    Level level{count, std::vector<std::size_t>(at(count) + 1), {}, std::move(loops), {}, 0};
    for (const WeightedLine& line : lines) {
        ++level.starts[at(line.one) + 1];
        ++level.starts[at(line.other) + 1];
    }
    std::partial_sum(level.starts.begin(), level.starts.end(), level.starts.begin());
    level.ends.resize(2 * lines.size());
    level.strengths = level.loops;
    std::vector<std::size_t> next(level.starts.begin(), level.starts.end() - 1);
    for (const WeightedLine& line : lines) {
        level.ends[next[at(line.one)]++] = {line.other, line.weight};
        level.ends[next[at(line.other)]++] = {line.one, line.weight};
        level.strengths[at(line.one)] += line.weight;
        level.strengths[at(line.other)] += line.weight;
    }
    level.whole = std::accumulate(level.strengths.begin(), level.strengths.end(), 0.0);
    return level;
}

/// Moves nodes between communities until no move is worth it.
class Moving {
public:
    explicit Moving(const Level& level)
        : m_level(level)
        , m_community(at(level.count))
        , m_totals(level.strengths)
        , m_shared(at(level.count))
    {
        std::iota(m_community.begin(), m_community.end(), 0);
    }

    /// Returns whether anything moved.
    bool run(const std::stop_token& stop)
    {
        bool hasMoved = false;
        for (bool isMoving = true; isMoving && !stop.stop_requested();) {
            isMoving = false;
            for (int node = 0; node < m_level.count; ++node)
                isMoving = move(node) || isMoving;
            hasMoved = hasMoved || isMoving;
        }
        return hasMoved;
    }

    const std::vector<int>& communities() const { return m_community; }

private:
    bool move(int node)
    {
        const int old = m_community[at(node)];
        m_totals[at(old)] -= m_level.strengths[at(node)];
        gather(node);
        int best = old;
        double most = gain(node, old);
        for (int community : m_near) {
            const double itsGain = gain(node, community);
            if (itsGain > most + leastGain) {
                most = itsGain;
                best = community;
            }
        }
        for (int community : m_near)
            m_shared[at(community)] = 0;
        m_totals[at(best)] += m_level.strengths[at(node)];
        m_community[at(node)] = best;
        return best != old;
    }

    /// The communities around a node, and what it shares with each.
    void gather(int node)
    {
        m_near.clear();
        for (std::size_t i = m_level.starts[at(node)]; i < m_level.starts[at(node) + 1]; ++i) {
            const int community = m_community[at(m_level.ends[i].node)];
            if (m_shared[at(community)] == 0)
                m_near.push_back(community);
            m_shared[at(community)] += m_level.ends[i].weight;
        }
        std::ranges::sort(m_near);
    }

    double gain(int node, int community) const
    {
        return m_shared[at(community)] / m_level.whole
            - m_totals[at(community)] * m_level.strengths[at(node)] / (m_level.whole * m_level.whole);
    }

    static constexpr double leastGain = 1e-12; ///< less is a matter of rounding

    const Level& m_level;
    std::vector<int> m_community;
    std::vector<double> m_totals; ///< of each community's strengths
    std::vector<double> m_shared; ///< with each community, for one node at a time
    std::vector<int> m_near;
};

/// Numbers communities by their first member; returns how many there are.
int renumber(std::vector<int>& communities)
{
    std::vector<int> names(communities.size(), -1);
    int count = 0;
    for (int& community : communities) {
        int& name = names[at(community)];
        if (name < 0)
            name = count++;
        community = name;
    }
    return count;
}

/// The communities of a level as the nodes of the next.
Level merged(const Level& level, const std::vector<int>& communities, int count)
{
    std::vector<WeightedLine> lines;
    std::vector<double> loops(at(count));
    for (int node = 0; node < level.count; ++node) {
        loops[at(communities[at(node)])] += level.loops[at(node)];
        for (std::size_t i = level.starts[at(node)]; i < level.starts[at(node) + 1]; ++i) {
            const int one = communities[at(node)];
            const int other = communities[at(level.ends[i].node)];
            if (one == other)
                loops[at(one)] += level.ends[i].weight;
            else if (one < other)
                lines.push_back({one, other, level.ends[i].weight});
        }
    }
    std::ranges::sort(lines, [](const WeightedLine& a, const WeightedLine& b) {
        return std::tie(a.one, a.other) < std::tie(b.one, b.other);
    });
    std::vector<WeightedLine> joined;
    for (const WeightedLine& line : lines) {
        if (joined.empty() || joined.back().one != line.one || joined.back().other != line.other)
            joined.push_back(line);
        else
            joined.back().weight += line.weight;
    }
    return levelOf(count, joined, std::move(loops));
}

}

Communities communitiesOf(int count, const std::vector<WeightedLine>& lines, const std::stop_token& stop)
{
    Communities found{std::vector<int>(at(count)), count, 0};
    std::iota(found.of.begin(), found.of.end(), 0);
    Level level = levelOf(count, lines, std::vector<double>(at(count)));
    while (level.whole > 0) {
        Moving moving(level);
        if (!moving.run(stop))
            break;
        std::vector<int> communities = moving.communities();
        const int fewer = renumber(communities);
        for (int& community : found.of)
            community = communities[at(community)];
        level = merged(level, communities, fewer);
    }
    found.count = renumber(found.of);
    found.modularity = modularityOf(found.of, lines);
    return found;
}

double modularityOf(const std::vector<int>& communities, const std::vector<WeightedLine>& lines)
{
    std::vector<double> within(communities.size());
    std::vector<double> totals(communities.size());
    double whole = 0;
    for (const WeightedLine& line : lines) {
        const int one = communities[at(line.one)];
        const int other = communities[at(line.other)];
        totals[at(one)] += line.weight;
        totals[at(other)] += line.weight;
        within[at(one)] += one == other ? 2 * line.weight : 0;
        whole += 2 * line.weight;
    }
    double modularity = 0;
    for (std::size_t i = 0; whole > 0 && i < totals.size(); ++i)
        modularity += within[i] / whole - (totals[i] / whole) * (totals[i] / whole);
    return modularity;
}
