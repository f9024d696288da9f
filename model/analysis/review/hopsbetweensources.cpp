#include "model/analysis/review/hopsbetweensources.h"

#include "model/debate/indexat.h"

#include <numeric>

HopsBetweenSources::HopsBetweenSources(const Debate& debate)
    : m_debate(debate)
{
    std::vector<DirectedGraph::Link> links;
    for (const Citation& hop : debate.table<Citation>().all())
        links.push_back({addNode(hop.from), addNode(hop.to)});
    const DirectedGraph graph(static_cast<int>(m_nodes.size()), links);
    markCircles(graph, componentsOf(graph));
    m_webs.resize(m_nodes.size());
    std::iota(m_webs.begin(), m_webs.end(), 0);
    for (const DirectedGraph::Link& link : links)
        m_webs[at(webOf(link.from))] = webOf(link.to);
    for (int node = 0; node < graph.count(); ++node)
        m_webs[at(node)] = webOf(node);
}

int HopsBetweenSources::webOf(int node)
{
    while (m_webs[at(node)] != node)
        node = m_webs[at(node)] = m_webs[at(m_webs[at(node)])]; // the way is shorter the next time
    return node;
}

int HopsBetweenSources::webOf(const Statement& statement) const
{
    const auto node = m_nodes.find(textOf(statement));
    return node == m_nodes.end() ? -1 : m_webs[at(node->second)];
}

bool HopsBetweenSources::leadIntoCircle(const Statement& statement) const
{
    const auto node = m_nodes.find(textOf(statement));
    return node != m_nodes.end() && m_leadsIntoCircle[at(node->second)];
}

RecordId HopsBetweenSources::textOf(const Statement& statement) const
{
    const bool isInPassage = statement.excerpt && m_debate.contains(statement.excerpt);
    return isInPassage ? textOf(CitationEnd(statement.excerpt)) : textOf(CitationEnd(statement.source));
}

RecordId HopsBetweenSources::textOf(CitationEnd end) const
{
    const auto* id = std::get_if<ExcerptId>(&end);
    const Excerpt* excerpt = id ? m_debate.find(*id) : nullptr;
    const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
    if (!document)
        return end;
    return document->source ? RecordId(document->source) : RecordId(document->id);
}

int HopsBetweenSources::addNode(CitationEnd end)
{
    return m_nodes.emplace(textOf(end), static_cast<int>(m_nodes.size())).first->second;
}

/// A link never leads to a component of a higher number.
void HopsBetweenSources::markCircles(const DirectedGraph& graph, const Components& components)
{
    std::vector<bool> leads(at(components.count), false);
    for (const std::vector<int>& knot : components.circular)
        leads[at(components.of[at(knot.front())])] = true;
    std::vector<int> nodes(at(graph.count()));
    std::iota(nodes.begin(), nodes.end(), 0);
    std::ranges::sort(nodes, {}, [&](int node) { return components.of[at(node)]; });
    for (int node : nodes) {
        for (int to : graph.successors(node)) {
            if (leads[at(components.of[at(to)])])
                leads[at(components.of[at(node)])] = true;
        }
    }
    for (int node = 0; node < graph.count(); ++node)
        m_leadsIntoCircle.push_back(leads[at(components.of[at(node)])]);
}
