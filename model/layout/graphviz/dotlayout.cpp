#include "model/layout/graphviz/dotlayout.h"

#include "model/layout/graphviz/graphvizwords.h"
#include "model/layout/tidying.h"

#include <gvc.h>

#include <string>

extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;

struct DotLayout::Context {
    GVC_t* gvc;
};

static int keepQuiet(char*)
{
    return 0;
}

namespace {

/// One graph, freed with all that dot hung on it. What most nodes and edges have are its defaults: to give a node a
/// word of its own takes as long as to make it.
class Graph {
public:
    /// @param usual  the size of many of its nodes.
    Graph(GVC_t* gvc, const LayoutGaps& gaps, const LayoutBox& usual)
        : m_gvc(gvc)
        , m_graph(agopen(word("map"), Agdirected, nullptr))
        , m_usual(usual)
    {
        agattr(m_graph, AGRAPH, word("nodesep"), Inches(gaps.siblings).text());
        agattr(m_graph, AGRAPH, word("ranksep"), Inches(gaps.ranks).text());
        agattr(m_graph, AGRAPH, word("splines"), word(""));
        agattr(m_graph, AGRAPH, word("newrank"), word("true"));
        agattr(m_graph, AGNODE, word("fixedsize"), word("true"));
        agattr(m_graph, AGNODE, word("label"), word(""));
        m_width = agattr(m_graph, AGNODE, word("width"), Inches(usual.width).text());
        m_height = agattr(m_graph, AGNODE, word("height"), Inches(usual.height).text());
        m_span = agattr(m_graph, AGEDGE, word("minlen"), word("1"));
        m_weight = agattr(m_graph, AGEDGE, word("weight"), word("10")); // of the tree
    }
    ~Graph()
    {
        if (m_isLaidOut)
            gvFreeLayout(m_gvc, m_graph);
        agclose(m_graph);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    Agnode_t* add(const LayoutBox& size)
    {
        Agnode_t* node = agnode(m_graph, nullptr, 1);
        if (size.width != m_usual.width)
            agxset(node, m_width, Inches(size.width).text());
        if (size.height != m_usual.height)
            agxset(node, m_height, Inches(size.height).text());
        return node;
    }

    /// dot puts an edge's tail above its head, so it runs against the line.
    void link(Agnode_t* above, Agnode_t* below, const LayoutLink& link)
    {
        Agedge_t* edge = agedge(m_graph, above, below, nullptr, 1);
        if (link.span > 1)
            agxset(edge, m_span, word(std::to_string(link.span).c_str()));
        if (!link.isTree)
            agxset(edge, m_weight, word("1"));
    }

    bool layOut()
    {
        m_isLaidOut = gvLayout(m_gvc, m_graph, "dot") == 0;
        return m_isLaidOut;
    }

private:
    GVC_t* m_gvc;
    Agraph_t* m_graph;
    const LayoutBox m_usual;
    Agsym_t* m_width;
    Agsym_t* m_height;
    Agsym_t* m_span;
    Agsym_t* m_weight;
    bool m_isLaidOut = false;
};

}

DotLayout::DotLayout()
{
    static lt_symlist_t plugins[]
        = {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}};
    agseterrf(keepQuiet);
    m_context = new Context{gvContextPlugins(plugins, 0)};
}

DotLayout::~DotLayout()
{
    gvFreeContext(m_context->gvc);
    delete m_context;
}

std::optional<PiecePlaces> DotLayout::layOut(const LayoutPiece& piece, const LayoutGaps& gaps) const
{
    Graph graph(m_context->gvc, gaps, piece.boxes.empty() ? LayoutBox() : piece.boxes.front());
    std::vector<Agnode_t*> nodes;
    for (const LayoutBox& size : piece.boxes)
        nodes.push_back(graph.add(size));
    for (const LayoutLink& link : piece.links)
        graph.link(nodes[static_cast<std::size_t>(link.to)], nodes[static_cast<std::size_t>(link.from)], link);
    if (!graph.layOut())
        return std::nullopt;
    PiecePlaces places;
    for (Agnode_t* node : nodes)
        places.push_back({ND_coord(node).x, -ND_coord(node).y});
    drawTogether(places, piece, gaps);
    return places;
}
