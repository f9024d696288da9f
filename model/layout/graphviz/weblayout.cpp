#include "model/layout/graphviz/weblayout.h"

#include "model/layout/graphviz/graphvizwords.h"

#include <gvc.h>

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <string>

/// Found by the run path of this program, which leads to Graphviz's plugins.
static constexpr const char* pluginFile = "libgvplugin_neato_layout.so.6";
static constexpr const char* pluginName = "gvplugin_neato_layout_LTX_library";

static constexpr std::size_t mostForNeato = 400; ///< boxes; its cost grows with their square

struct WebLayout::Context {
    GVC_t* gvc = nullptr;
};

static gvplugin_library_t* loadPlugin()
{
    void* plugin = dlopen(pluginFile, RTLD_NOW | RTLD_LOCAL);
    return plugin ? static_cast<gvplugin_library_t*>(dlsym(plugin, pluginName)) : nullptr;
}

WebLayout::WebLayout()
    : m_context(new Context)
{
    static lt_symlist_t plugins[] = {{pluginName, nullptr}, {nullptr, nullptr}};
    plugins[0].address = loadPlugin();
    if (plugins[0].address)
        m_context->gvc = gvContextPlugins(plugins, 0);
}

WebLayout::~WebLayout()
{
    if (m_context->gvc)
        gvFreeContext(m_context->gvc);
    delete m_context;
}

namespace {

/// One web, freed with all that the layout hung on it.
class Web {
public:
    Web(GVC_t* gvc, const LayoutPiece& piece, const LayoutGaps& gaps)
        : m_gvc(gvc)
        , m_graph(agopen(word("web"), Agundirected, nullptr))
        , m_isSmall(piece.boxes.size() <= mostForNeato)
    {
        setUp(gaps);
        for (const LayoutBox& box : piece.boxes)
            add(box);
        double greatest = 0;
        for (const LayoutLink& link : piece.links)
            greatest = std::max(greatest, link.weight);
        for (const LayoutLink& link : piece.links)
            tie(link, link.weight / greatest, gaps);
    }
    ~Web()
    {
        if (m_isLaidOut)
            gvFreeLayout(m_gvc, m_graph);
        agclose(m_graph);
    }
    Web(const Web&) = delete;
    Web& operator=(const Web&) = delete;

    bool layOut()
    {
        m_isLaidOut = gvLayout(m_gvc, m_graph, m_isSmall ? "neato" : "sfdp") == 0;
        return m_isLaidOut;
    }

    PiecePlaces places() const
    {
        PiecePlaces places;
        for (Agnode_t* node : m_nodes)
            places.push_back({rounded(ND_coord(node).x), -rounded(ND_coord(node).y)});
        return places;
    }

private:
    /// Where things happen to lie in memory makes a difference of some 1e-11, which is nobody's business.
    static double rounded(double number) { return std::round(number * 100) / 100; }

    void setUp(const LayoutGaps& gaps)
    {
        const std::string margin = "+" + std::to_string(static_cast<int>(gaps.siblings / 2));
        agattr(m_graph, AGRAPH, word("start"), word("7"));
        agattr(m_graph, AGRAPH, word("overlap"), word("prism"));
        agattr(m_graph, AGRAPH, word("sep"), word(margin.c_str()));
        agattr(m_graph, AGRAPH, word("splines"), word(""));
        agattr(m_graph, AGRAPH, word("pack"), word(std::to_string(static_cast<int>(gaps.ranks)).c_str()));
        agattr(m_graph, AGRAPH, word("packmode"), word("graph"));
        agattr(m_graph, AGNODE, word("shape"), word("box"));
        agattr(m_graph, AGNODE, word("fixedsize"), word("true"));
        agattr(m_graph, AGNODE, word("label"), word(""));
        m_width = agattr(m_graph, AGNODE, word("width"), word("1"));
        m_height = agattr(m_graph, AGNODE, word("height"), word("1"));
        m_length = agattr(m_graph, AGEDGE, word("len"), word("1"));
        m_weight = agattr(m_graph, AGEDGE, word("weight"), word("1"));
    }

    void add(const LayoutBox& box)
    {
        Agnode_t* node = agnode(m_graph, nullptr, 1);
        agxset(node, m_width, Inches(box.width).text());
        agxset(node, m_height, Inches(box.height).text());
        m_nodes.push_back(node);
    }

    /// @param share  of the greatest weight, above 0 and at most 1: the strongest are half as long as the weakest.
    void tie(const LayoutLink& link, double share, const LayoutGaps& gaps)
    {
        Agedge_t* edge = agedge(m_graph, m_nodes[static_cast<std::size_t>(link.from)],
            m_nodes[static_cast<std::size_t>(link.to)], nullptr, 1);
        agxset(edge, m_length, Inches(3 * gaps.ranks * (2 - share) / 2).text());
        agxset(edge, m_weight, Number(1 + 4 * share).text());
    }

    GVC_t* m_gvc;
    Agraph_t* m_graph;
    const bool m_isSmall;
    std::vector<Agnode_t*> m_nodes;
    Agsym_t* m_width = nullptr;
    Agsym_t* m_height = nullptr;
    Agsym_t* m_length = nullptr;
    Agsym_t* m_weight = nullptr;
    bool m_isLaidOut = false;
};

}

std::optional<PiecePlaces> WebLayout::layOut(const LayoutPiece& piece, const LayoutGaps& gaps) const
{
    if (!m_context->gvc)
        return std::nullopt;
    Web web(m_context->gvc, piece, gaps);
    if (!piece.boxes.empty() && !web.layOut())
        return std::nullopt;
    return web.places();
}
