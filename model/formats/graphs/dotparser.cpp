#include "model/formats/graphs/dotparser.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/dotdrawing.h"
#include "model/formats/graphs/dotgraph.h"
#include "model/formats/graphs/dotlabels.h"
#include "model/formats/limits.h"
#include "model/formats/tally.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNodes = 1'000'000;
constexpr int mostFaults = 50; ///< that are listed

/// Goes through the statements of a file; braces inside braces lie on a stack.
class DotParser {
public:
    DotParser(const QString& text, const Progress& progress)
        : m_tokens(text)
        , m_size(text.size())
        , m_progress(progress)
    {
    }

    Result<AttributedGraph> parse()
    {
        qint64 steps = 0;
        while (beginGraph()) {
            while (!m_open.empty() && m_tokens.peek().kind != DotToken::End) {
                if (steps++ % 4096 == 0 && !m_progress.goesOn(m_tokens.position(), m_size))
                    return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
                step();
                if (m_graph.graph.nodes.size() > mostNodes)
                    return Error{
                        Sentences::tr("More than %L1 nodes cannot be read.").arg(mostNodes), {}, Error::Kind::Input};
            }
            finishGraph();
        }
        if (!m_hasGraph)
            return Error{
                Sentences::tr("Line %1: this is no graph in DOT.").arg(m_tokens.peek().line), {}, Error::Kind::Input};
        if (m_tokens.peek().kind != DotToken::End)
            fault(m_tokens.peek().line, Sentences::tr("What follows here is no graph."));
        m_placeless.tell(m_graph.graph.lost,
            Sentences::tr("Attributes of further graphs, and of subgraphs that are no clusters, have no place: %1.")
                .arg(m_placeless.count()));
        return std::move(m_graph.graph);
    }

private:
    /// A pair of braces, and the statement in it that is being read.
    struct Open {
        DotGraph::Scope scope;
        std::vector<std::vector<int>> ends = {}; ///< of the lines of the statement, or its one node
        std::vector<int> lines = {}; ///< in the file, of the ends
        Attributes attributes = {};
        bool isGroup = false; ///< its one end is a subgraph, not a node
        bool expectsEnd = false; ///< an arrow came last
    };

    bool beginGraph()
    {
        const bool isStrict = m_tokens.peek().isWord(u"strict");
        if (isStrict)
            m_tokens.next();
        const bool isDirected = m_tokens.peek().isWord(u"digraph");
        if (!isDirected && !m_tokens.peek().isWord(u"graph"))
            return false;
        m_tokens.next();
        const QString name = m_tokens.peek().isId() ? m_tokens.next().text : QString();
        if (!m_tokens.peek().isMark(u'{'))
            return false;
        m_tokens.next();
        m_hasGraph = true;
        m_graph.beginGraph(name, isDirected, isStrict);
        m_open.push_back({});
        return true;
    }

    void finishGraph()
    {
        if (!m_open.empty())
            m_graph.graph.lost.push_back({linePlace(m_tokens.peek().line),
                Sentences::tr("The file breaks off here; what should follow is missing.")});
        while (!m_open.empty())
            close();
    }

    void step()
    {
        const DotToken& token = m_tokens.peek();
        if (token.isMark(u'}')) {
            m_tokens.next();
            close();
        } else if (token.isMark(u';') || token.isMark(u',')) {
            m_tokens.next();
            finishStatement();
        } else if (token.isMark(u'{') || token.isWord(u"subgraph")) {
            open();
        } else if (token.isMark(u'[')) {
            readAttributes(top().attributes, currentNames());
        } else if (token.kind == DotToken::Arrow) {
            readArrow();
        } else if (token.isWord(u"node") || token.isWord(u"edge") || token.isWord(u"graph")) {
            readDefaults();
        } else if (token.isId()) {
            readNode();
        } else {
            skip(m_tokens.next());
        }
    }

    Open& top() { return m_open.back(); }

    void readArrow()
    {
        const DotToken arrow = m_tokens.next();
        if (top().ends.empty() || top().expectsEnd)
            skip(arrow);
        else
            top().expectsEnd = true;
    }

    /// A node, an attribute of the graph, or a node with a port.
    void readNode()
    {
        const DotToken id = m_tokens.next();
        if (m_tokens.peek().isMark(u'=')) {
            finishStatement();
            m_tokens.next();
            if (m_tokens.peek().isId())
                setOfGraph(id.text, m_tokens.next());
            return;
        }
        while (m_tokens.peek().isMark(u':')) {
            m_tokens.next();
            if (m_tokens.peek().isId())
                m_tokens.next();
        }
        addEnd({m_graph.node(id.text, top().scope, id.line)}, id.line, false);
    }

    void addEnd(std::vector<int> nodes, int line, bool isGroup)
    {
        if (!top().expectsEnd)
            finishStatement();
        Open& open = top();
        open.expectsEnd = false;
        open.isGroup = isGroup;
        open.ends.push_back(std::move(nodes));
        open.lines.push_back(line);
    }

    void open()
    {
        const DotToken first = m_tokens.next();
        QString name;
        if (first.isWord(u"subgraph") && m_tokens.peek().isId())
            name = m_tokens.next().text;
        if (!first.isMark(u'{')) {
            if (!m_tokens.peek().isMark(u'{'))
                return skip(first);
            m_tokens.next();
        }
        if (m_open.size() >= deepestNesting)
            return skip(first);
        if (!top().expectsEnd)
            finishStatement();
        DotGraph::Scope scope{top().scope.ofNodes, top().scope.ofEdges, top().scope.group};
        scope.isCluster = name.startsWith(u"cluster"_s);
        if (scope.isCluster)
            scope.group = m_graph.cluster(name, top().scope, first.line);
        m_open.push_back({scope});
    }

    void close()
    {
        finishStatement();
        std::vector<int> nodes = std::move(top().scope.nodes);
        m_open.pop_back();
        if (!m_open.empty())
            addEnd(std::move(nodes), m_tokens.peek().line, true);
    }

    void finishStatement()
    {
        Open& open = top();
        if (open.expectsEnd)
            fault(m_tokens.peek().line, Sentences::tr("A line leads nowhere."));
        if (open.ends.size() == 1 && !open.isGroup)
            addTo(m_graph.graph.nodes[static_cast<std::size_t>(open.ends[0][0])].attributes, open.attributes);
        for (std::size_t i = 1; i < open.ends.size(); ++i) {
            if (!m_graph.connect(open.ends[i - 1], open.ends[i], open.scope, open.attributes, open.lines[i]))
                fault(open.lines[i], Sentences::tr("There are too many lines; those of this statement were left out."));
        }
        for (std::vector<int>& nodes : open.ends) {
            if (open.scope.nodes.size() < nodes.size())
                std::swap(open.scope.nodes, nodes);
            open.scope.nodes.insert(open.scope.nodes.end(), nodes.begin(), nodes.end());
        }
        open.ends.clear();
        open.lines.clear();
        open.attributes = {};
        open.expectsEnd = false;
    }

    static void addTo(Attributes& attributes, const Attributes& more)
    {
        for (const auto& [name, value] : more) {
            if (attributes.count() < mostAttributes || attributes.has(name))
                attributes.set(name, value);
        }
    }

    /// node [...], edge [...] or graph [...]
    void readDefaults()
    {
        const DotToken what = m_tokens.next();
        finishStatement();
        DotGraph::Scope& scope = top().scope;
        if (what.isWord(u"node"))
            return readAttributes(scope.ofNodes, {u"\\N"_s, {}, m_graph.name()});
        if (what.isWord(u"edge"))
            return readAttributes(scope.ofEdges, {{}, u"\\E"_s, m_graph.name()});
        Attributes ofGraph;
        readAttributes(ofGraph, {{}, {}, m_graph.name()});
        for (const auto& [name, value] : ofGraph)
            setOfGraph(name, value);
    }

    /// What "\N" and "\E" stand for in the attributes of the statement.
    DotNames currentNames()
    {
        const auto nameOf = [&](std::size_t end) {
            const std::vector<int>& nodes = top().ends[end];
            return nodes.empty() ? QString() : m_graph.graph.nodes[static_cast<std::size_t>(nodes[0])].called();
        };
        const std::size_t ends = top().ends.size();
        const QString edge = ends > 1 ? nameOf(ends - 2) + u"->"_s + nameOf(ends - 1) : QString();
        return {ends == 1 ? nameOf(0) : QString(), edge, m_graph.name()};
    }

    /// One or more lists in square brackets.
    void readAttributes(Attributes& attributes, const DotNames& names)
    {
        while (m_tokens.peek().isMark(u'[')) {
            m_tokens.next();
            while (!m_tokens.peek().isMark(u']') && m_tokens.peek().kind != DotToken::End)
                readAttribute(attributes, names);
            m_tokens.next();
        }
    }

    void readAttribute(Attributes& attributes, const DotNames& names)
    {
        const DotToken name = m_tokens.next();
        if (name.isMark(u';') || name.isMark(u','))
            return;
        if (!name.isId())
            return skip(name);
        QString value = u"true"_s;
        if (m_tokens.peek().isMark(u'=')) {
            m_tokens.next();
            value = m_tokens.peek().isId() ? dotText(m_tokens.next(), names) : QString();
        }
        if (attributes.count() < mostAttributes)
            attributes.set(name.text, value);
        else
            fault(name.line, Sentences::tr("There are too many texts here; one was left out."));
    }

    void setOfGraph(const QString& name, const DotToken& value)
    {
        setOfGraph(name, dotText(value, {{}, {}, m_graph.name()}));
    }

    void setOfGraph(const QString& name, const QString& value)
    {
        const DotGraph::Scope& scope = top().scope;
        Attributes* attributes = m_open.size() == 1 && m_graph.isFirst() ? &m_graph.graph.attributes : nullptr;
        if (scope.isCluster)
            attributes = &m_graph.graph.groups[static_cast<std::size_t>(scope.group)].attributes;
        if (attributes && attributes->count() < mostAttributes)
            attributes->set(name, value);
        else if (!attributes)
            m_placeless.addIf(!attributesOfDrawing().contains(name), linePlace(m_tokens.peek().line));
    }

    void skip(const DotToken& token)
    {
        fault(token.line, Sentences::tr("%1 is not expected here and was skipped.").arg(quoted(token.text)));
    }

    void fault(int line, const QString& what)
    {
        if (++m_faults <= mostFaults)
            m_graph.graph.lost.push_back({linePlace(line), what});
        else if (m_faults == mostFaults + 1)
            m_graph.graph.lost.push_back({linePlace(line), Sentences::tr("Further faults are not listed.")});
    }

    DotTokens m_tokens;
    const qint64 m_size;
    const Progress& m_progress;
    DotGraph m_graph;
    std::vector<Open> m_open;
    Tally m_placeless; ///< attributes
    bool m_hasGraph = false;
    int m_faults = 0;
};

}

Result<AttributedGraph> parseDotText(const QString& text, const Progress& progress)
{
    return DotParser(text, progress).parse();
}
