#include "model/layout/forest.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

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
        return {m_parent, topDown()};
    }

private:
    bool takesPart(int node) const { return !m_lets || m_lets(node); }
    bool precedes(int one, int other) const { return cardPrecedes(m_cards.nodes()[at(one)], m_cards.nodes()[at(other)]); }

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

    std::vector<int> topDown() const
    {
        std::vector<int> sorted;
        for (int node = 0; node < static_cast<int>(m_parent.size()); ++node) {
            if (takesPart(node))
                sorted.push_back(node);
        }
        std::sort(sorted.begin(), sorted.end(), [&](int one, int other) { return precedes(one, other); });
        std::vector<int> first(m_parent.size() + 2, 0); // where the children of node n start, at n + 1; of none at 0
        for (int node : sorted)
            ++first[at(m_parent[at(node)] + 2)];
        std::partial_sum(first.begin(), first.end(), first.begin());
        std::vector<int> children(sorted.size());
        std::vector<int> next(first.begin(), first.end() - 1);
        for (int node : sorted)
            children[at(next[at(m_parent[at(node)] + 1)]++)] = node;

        std::vector<int> order(children.begin(), children.begin() + first[1]);
        order.reserve(sorted.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order.insert(order.end(), children.begin() + first[at(order[i] + 1)],
                children.begin() + first[at(order[i] + 2)]);
        return order;
    }

    const CardGraph& m_cards;
    const std::function<bool(int)>& m_lets;
    const std::function<bool(const MapLine&)>& m_follows;
    std::vector<int> m_parent;
    const std::vector<int> m_none;
};

}

std::vector<int> Forest::roots() const
{
    std::vector<int> found;
    for (int node : topDown) {
        if (parent[at(node)] >= 0)
            break;
        found.push_back(node);
    }
    return found;
}

Forest spanningForest(const CardGraph& cards, const std::function<bool(int)>& lets,
    const std::function<bool(const MapLine&)>& follows)
{
    return Planting(cards, lets, follows).forest();
}
