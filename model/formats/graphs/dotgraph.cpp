#include "model/formats/graphs/dotgraph.h"

#include "model/debate/indexat.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static constexpr std::size_t mostEdges = 1'000'000;
static constexpr std::size_t mostDefaults = 3'000'000; ///< that nodes and lines take over, all together

void DotGraph::beginGraph(const QString& name, bool isDirected, bool isStrict)
{
    m_name = name;
    m_isDirected = isDirected;
    m_isStrict = isStrict;
    ++m_number;
    m_nodes.clear();
    m_clusters.clear();
    m_edges.clear();
    if (m_number == 1 && !name.isEmpty())
        graph.attributes.set(u"name"_s, name);
}

bool DotGraph::hasRoomFor(const Attributes& defaults)
{
    const bool hadRoom = m_defaults <= mostDefaults;
    m_defaults += defaults.count();
    if (hadRoom && m_defaults > mostDefaults)
        graph.lost.push_back(
            {{}, Sentences::tr("There are too many values that stand for missing ones; some were left out.")});
    return m_defaults <= mostDefaults;
}

int DotGraph::node(const QString& name, Scope& scope, int line)
{
    const auto known = m_nodes.constFind(name);
    const int place = known == m_nodes.constEnd() ? static_cast<int>(graph.nodes.size()) : *known;
    if (known == m_nodes.constEnd()) {
        m_nodes.insert(name, place);
        const QString id = m_number == 1 ? name : u"%1/%2"_s.arg(QString::number(m_number), name);
        graph.nodes.push_back(
            {id, scope.group, line, false, hasRoomFor(scope.ofNodes) ? scope.ofNodes : Attributes(), name});
    }
    GraphNode& node = graph.nodes[at(place)];
    const bool isFurtherIn = scope.group >= 0 && graph.groups[at(scope.group)].parent == node.group;
    if (node.group < 0 || isFurtherIn)
        node.group = scope.group;
    return place;
}

int DotGraph::cluster(const QString& name, const Scope& scope, int line)
{
    const auto known = m_clusters.constFind(name);
    if (known != m_clusters.constEnd())
        return *known;
    const int place = static_cast<int>(graph.groups.size());
    m_clusters.insert(name, place);
    const QString id = m_number == 1 ? name : u"%1/%2"_s.arg(QString::number(m_number), name);
    graph.groups.push_back({id, scope.group, line, {}, name});
    return place;
}

void DotGraph::connect(int from, int to, const Scope& scope, const Attributes& attributes, int line)
{
    Attributes all = hasRoomFor(scope.ofEdges) ? scope.ofEdges : Attributes();
    for (const auto& [name, value] : attributes)
        all.set(name, value);
    const bool isBackward = m_isDirected && all.value(u"dir") == u"back";
    const std::pair ends = isBackward ? std::pair(to, from) : std::pair(from, to);
    if (m_isStrict) {
        const auto known = m_edges.constFind(ends);
        if (known != m_edges.constEnd()) {
            for (const auto& [name, value] : attributes)
                graph.edges[*known].attributes.set(name, value);
            return;
        }
        m_edges.insert(ends, graph.edges.size());
    }
    graph.edges.push_back({all.value(u"id"), ends.first, ends.second, line, m_isDirected, all});
}

static std::vector<int> unique(std::vector<int> nodes)
{
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

bool DotGraph::connect(const std::vector<int>& from, const std::vector<int>& to, const Scope& scope,
    const Attributes& attributes, int line)
{
    const std::vector<int> ones = unique(from);
    const std::vector<int> others = unique(to);
    if (!ones.empty() && others.size() > (mostEdges - std::min(mostEdges, graph.edges.size())) / ones.size())
        return false;
    for (const int one : ones) {
        for (const int other : others)
            connect(one, other, scope, attributes, line);
    }
    return true;
}
