#include "model/layout/forest.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

/// Sets that grow together.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_above(count)
    {
        std::iota(m_above.begin(), m_above.end(), 0);
    }
    int of(int one)
    {
        while (m_above[at(one)] != one)
            one = m_above[at(one)] = m_above[at(m_above[at(one)])];
        return one;
    }
    void join(int one, int other) { m_above[at(of(one))] = of(other); }

private:
    std::vector<int> m_above;
};

class Planting {
public:
    Planting(const CardGraph& cards, const std::function<bool(int)>& lets,
        const std::function<bool(const MapLine&)>& follows)
        : m_cards(cards)
        , m_lets(lets)
        , m_follows(follows)
        , m_parent(cards.nodes().size(), -1)
    {
    }

    Forest forest()
    {
        putEachUnderItsFirst();
        openCircles();
        Forest forest{m_parent, {}, std::vector<int>(m_parent.size()), std::vector<int>(m_parent.size())};
        walk(forest);
        return forest;
    }

private:
    bool takesPart(int node) const { return !m_lets || m_lets(node); }
    bool precedes(int one, int other) const
    {
        return cardPrecedes(m_cards.nodes()[at(one)], m_cards.nodes()[at(other)]);
    }

    bool isUsable(const MapLine& line) const
    {
        return line.from != line.to && (!m_follows || m_follows(line)) && takesPart(line.to);
    }
    static auto rankOf(const MapLine& line)
    {
        return std::tuple(line.kind != LineKind::Option, line.order, line.inference);
    }

    void putEachUnderItsFirst()
    {
        for (int node = 0; node < static_cast<int>(m_parent.size()); ++node) {
            const MapLine* first = nullptr;
            for (int index : takesPart(node) ? m_cards.nodes()[at(node)].out : m_none) {
                const MapLine& line = m_cards.lines()[at(index)];
                if (isUsable(line) && (!first || rankOf(line) < rankOf(*first)))
                    first = &line;
            }
            m_parent[at(node)] = first ? first->to : -1;
        }
    }

    /// The circles of `parent`: each node has one, so each group of nodes has at most one circle.
    std::vector<std::vector<int>> circles() const
    {
        std::vector<std::vector<int>> found;
        std::vector<int> visit(m_parent.size(), -1);
        for (int start = 0; start < static_cast<int>(m_parent.size()); ++start) {
            int node = start;
            for (; node >= 0 && visit[at(node)] < 0; node = m_parent[at(node)])
                visit[at(node)] = start;
            if (node < 0 || visit[at(node)] != start)
                continue;
            std::vector<int>& circle = found.emplace_back();
            for (int next = node; circle.empty() || next != node; next = m_parent[at(next)])
                circle.push_back(next);
        }
        for (auto& circle : found)
            std::sort(circle.begin(), circle.end(), [&](int one, int other) { return precedes(one, other); });
        std::sort(found.begin(), found.end(),
            [&](const auto& one, const auto& other) { return precedes(one.front(), other.front()); });
        return found;
    }

    void openCircles()
    {
        const auto found = circles();
        if (found.empty())
            return;
        Groups groups(m_parent.size());
        for (int node = 0; node < static_cast<int>(m_parent.size()); ++node) {
            if (m_parent[at(node)] >= 0)
                groups.join(node, m_parent[at(node)]);
        }
        for (const auto& circle : found)
            open(circle, groups);
    }

    void open(const std::vector<int>& circle, Groups& groups)
    {
        for (int node : circle) {
            const MapLine* way = nullptr;
            for (int index : m_cards.nodes()[at(node)].out) {
                const MapLine& line = m_cards.lines()[at(index)];
                const bool leadsOut = isUsable(line) && groups.of(line.to) != groups.of(node);
                if (leadsOut && (!way || rankOf(line) < rankOf(*way)))
                    way = &line;
            }
            if (way) {
                m_parent[at(node)] = way->to;
                groups.join(node, way->to);
                return;
            }
        }
        m_parent[at(circle.front())] = -1;
    }

    std::vector<int> sorted() const
    {
        std::vector<int> nodes;
        for (int node = 0; node < static_cast<int>(m_parent.size()); ++node) {
            if (takesPart(node))
                nodes.push_back(node);
        }
        std::sort(nodes.begin(), nodes.end(), [&](int one, int other) { return precedes(one, other); });
        return nodes;
    }

    /// Breadth first, so that roots come first and children stand together.
    void walk(Forest& forest) const
    {
        const std::vector<int> nodes = sorted();
        std::vector<int> start(m_parent.size() + 2, 0); // of the children of node n, at n + 1; of the roots at 0
        for (int node : nodes)
            ++start[at(m_parent[at(node)] + 2)];
        std::partial_sum(start.begin(), start.end(), start.begin());
        std::vector<int> children(nodes.size());
        std::vector<int> next(start.begin(), start.end() - 1);
        for (int node : nodes)
            children[at(next[at(m_parent[at(node)] + 1)]++)] = node;

        std::vector<int>& order = forest.topDown;
        order.assign(children.begin(), children.begin() + start[1]);
        order.reserve(nodes.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t slot = at(order[i] + 1);
            forest.firstChild[slot - 1] = static_cast<int>(order.size());
            forest.childCount[slot - 1] = start[slot + 1] - start[slot];
            order.insert(order.end(), children.begin() + start[slot], children.begin() + start[slot + 1]);
        }
    }

    const CardGraph& m_cards;
    const std::function<bool(int)>& m_lets;
    const std::function<bool(const MapLine&)>& m_follows;
    std::vector<int> m_parent;
    const std::vector<int> m_none;
};

}

std::span<const int> Forest::children(int node) const
{
    return std::span(topDown).subspan(at(firstChild[at(node)]), at(childCount[at(node)]));
}

std::span<const int> Forest::roots() const
{
    const auto end = std::find_if(topDown.begin(), topDown.end(), [&](int node) { return parent[at(node)] >= 0; });
    return std::span(topDown.begin(), end);
}

Forest spanningForest(
    const CardGraph& cards, const std::function<bool(int)>& lets, const std::function<bool(const MapLine&)>& follows)
{
    return Planting(cards, lets, follows).forest();
}
