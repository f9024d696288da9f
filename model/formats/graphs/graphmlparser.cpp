#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/graphml.h"
#include "model/formats/graphs/graphmldata.h"
#include "model/formats/limits.h"
#include "model/formats/tally.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFallbacks = 1'000'000; ///< that are filled in

struct Key {
    QString name;
    QString domain; ///< "node", "edge", "graph", "all", …
    QString fallback; ///< for what has no value
    bool isText = true; ///< else a number or truth value, which has no blanks around it

    QString text() const { return isText ? fallback : fallback.trimmed(); }
};

class GraphMlParser {
public:
    GraphMlParser(const QString& text, const Progress& progress)
        : m_xml(text)
        , m_size(text.size())
        , m_progress(progress)
    {
    }

    Result<AttributedGraph> parse()
    {
        for (qint64 steps = 0; !m_xml.atEnd(); ++steps) {
            if (steps % 4096 == 0 && !m_progress.goesOn(m_xml.characterOffset(), m_size))
                return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
            m_xml.readNext();
            step();
        }
        if (m_xml.hasError() && (!m_hasGraph || m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError))
            return wrong();
        if (m_xml.hasError())
            lose(m_xml.lineNumber(), Sentences::tr("The file breaks off here; what should follow is missing."));
        connect();
        addFallbacks();
        nameGroups();
        noteLosses();
        return std::move(m_graph);
    }

private:
    enum class What { Graph, Node, Edge, Key, LeftOut, Other };
    struct Open {
        What what;
        int place; ///< of the node or edge in the graph
        int group; ///< that its parts are in
    };
    struct Ends {
        QString from;
        QString to;
    };

    Error wrong() const
    {
        return Error{Sentences::tr("Line %1, column %2: %3")
                         .arg(QString::number(m_xml.lineNumber()), QString::number(m_xml.columnNumber()),
                             m_hasRoot || m_hasEntities ? m_xml.errorString() : Sentences::tr("This is no GraphML.")),
            {}, Error::Kind::Input};
    }

    void step()
    {
        if (m_xml.tokenType() == QXmlStreamReader::DTD)
            m_hasEntities = !m_xml.entityDeclarations().isEmpty();
        if (m_hasEntities)
            m_xml.raiseError(Sentences::tr("Entities that a file declares itself are not read."));
        else if (m_xml.isStartElement())
            begin();
        else if (m_xml.isEndElement() && !m_open.empty())
            m_open.pop_back();
    }

    void begin()
    {
        const QStringView name = m_xml.name();
        if (!std::exchange(m_hasRoot, m_hasRoot || name == u"graphml") && name != u"graphml")
            return m_xml.raiseError(QString());
        const What within = m_open.empty() ? What::Other : m_open.back().what;
        const int group = m_open.empty() ? -1 : m_open.back().group;
        if (name == u"data" || name == u"desc")
            return name == u"data" ? readData(attribute(u"key"_s)) : readData(name.toString());
        if (name == u"default" && within == What::Key)
            return readFallback();
        Open open{within == What::LeftOut ? What::LeftOut : What::Other, -1, group};
        if (name == u"key")
            open = beginKey();
        else if (name == u"graph")
            open = beginGraph();
        else if (name == u"node" && within == What::Graph)
            open = beginNode(group);
        else if (name == u"edge")
            open = beginEdge(group);
        else if (name == u"hyperedge")
            open = leaveOut(Sentences::tr("A line with more than two ends was left out."), group);
        m_open.push_back(open);
        if (m_open.size() > deepestNesting)
            m_xml.raiseError(Sentences::tr("Elements are nested too deeply."));
    }

    QString attribute(const QString& name) const { return m_xml.attributes().value(name).toString(); }
    int line() const { return static_cast<int>(m_xml.lineNumber()); }

    Open beginKey()
    {
        const QString id = attribute(u"id"_s);
        const QString name = attribute(u"attr.name"_s);
        const QString type = attribute(u"attr.type"_s);
        m_keys.push_back({name.isEmpty() ? id : name, attribute(u"for"_s), {}, type.isEmpty() || type == u"string"});
        for (const QString& domain : {attribute(u"for"_s), QString()}) { // nodes and lines may have keys of one id
            if (!m_keysOfId.contains({id, domain}))
                m_keysOfId.insert({id, domain}, m_keys.size() - 1);
        }
        return {What::Key, -1, -1};
    }

    void readFallback() { m_keys.back().fallback = readGraphMlData(m_xml, m_colours).text; }

    /// A graph inside a node makes that node a group.
    Open beginGraph()
    {
        m_hasGraph = true;
        m_isDirected = attribute(u"edgedefault"_s) != u"undirected";
        if (m_open.empty() || m_open.back().what != What::Node)
            return {What::Graph, -1, m_open.empty() ? -1 : m_open.back().group};
        GraphNode& node = m_graph.nodes[static_cast<std::size_t>(m_open.back().place)];
        m_graph.groups.push_back({node.id, node.group, node.line});
        node.isGroup = true;
        const int group = static_cast<int>(m_graph.groups.size()) - 1;
        m_groupNodes.push_back(m_open.back().place);
        return {What::Graph, -1, group};
    }

    Open beginNode(int group)
    {
        const QString id = attribute(u"id"_s);
        const int place = static_cast<int>(m_graph.nodes.size());
        if (m_nodes.contains(id))
            return leaveOut(Sentences::tr("A second node %1 was left out.").arg(quoted(id)), group);
        m_nodes.insert(id, place);
        m_graph.nodes.push_back({id, group, line()});
        return {What::Node, place, group};
    }

    Open leaveOut(const QString& what, int group)
    {
        lose(line(), what);
        return {What::LeftOut, -1, group};
    }

    Open beginEdge(int group)
    {
        const QString directed = attribute(u"directed"_s).toLower();
        GraphEdge edge{attribute(u"id"_s), -1, -1, line(), directed.isEmpty() ? m_isDirected : directed != u"false"};
        m_graph.edges.push_back(std::move(edge));
        m_ends.push_back({attribute(u"source"_s), attribute(u"target"_s)});
        return {What::Edge, static_cast<int>(m_graph.edges.size()) - 1, group};
    }

    const Key* keyFor(const QString& id, const QString& domain) const
    {
        const auto exact = m_keysOfId.constFind({id, domain});
        const auto found = exact == m_keysOfId.constEnd() ? m_keysOfId.constFind({id, QString()}) : exact;
        return found == m_keysOfId.constEnd() ? nullptr : &m_keys[*found];
    }

    /// @param id  of the key of what is read.
    void readData(const QString& id)
    {
        const Open open = m_open.empty() ? Open{What::Other, -1, -1} : m_open.back();
        GraphMlData data = readGraphMlData(m_xml, m_colours);
        m_hasDrawing = m_hasDrawing || data.isDrawing;
        Attributes* attributes = attributesOf(open);
        if (!attributes)
            return m_placeless.addIf(
                open.what != What::LeftOut && !data.isDrawing && !data.text.trimmed().isEmpty(), linePlace(line()));
        if (attributes->count() >= mostAttributes)
            return lose(line(), Sentences::tr("There are too many texts here; one was left out."));
        const Key* key = keyFor(id,
            open.what == What::Node       ? u"node"_s
                : open.what == What::Edge ? u"edge"_s
                                          : u"graph"_s);
        const QString text = key && key->isText && !data.isDrawing ? data.text : data.text.trimmed();
        if (!text.isEmpty())
            setOnce(*attributes, key ? key->name : id, text);
        if (!data.labels.isEmpty())
            attributes->set(drawnLabel, data.labels.join(u'\n'));
        if (!data.colour.isEmpty())
            attributes->setIfMissing(drawnColour, data.colour);
        if (!data.line.isEmpty())
            attributes->setIfMissing(drawnLine, data.line);
    }

    Attributes* attributesOf(const Open& open)
    {
        if (open.what == What::Node)
            return &m_graph.nodes[static_cast<std::size_t>(open.place)].attributes;
        if (open.what == What::Edge)
            return &m_graph.edges[static_cast<std::size_t>(open.place)].attributes;
        if (open.what == What::Graph && open.group >= 0) // the graph inside a node
            return &m_graph.nodes[static_cast<std::size_t>(m_groupNodes[static_cast<std::size_t>(open.group)])]
                        .attributes;
        return open.what == What::Graph ? &m_graph.attributes : nullptr;
    }

    void setOnce(Attributes& attributes, const QString& name, const QString& text)
    {
        if (const QString before = attributes.value(name); before.isEmpty())
            attributes.set(name, text);
        else if (before != text)
            lose(line(), Sentences::tr("A second value of %1 was left out.").arg(quoted(name)));
    }

    /// Lines may come before the nodes that they are between.
    void connect()
    {
        std::vector<GraphEdge> edges;
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            GraphEdge& edge = m_graph.edges[i];
            edge.from = m_nodes.value(m_ends[i].from, -1);
            edge.to = m_nodes.value(m_ends[i].to, -1);
            if (edge.from < 0 || edge.to < 0)
                lose(edge.line,
                    Sentences::tr("A line was left out, because there is no node %1.")
                        .arg(quoted(edge.from < 0 ? m_ends[i].from : m_ends[i].to)));
            else
                edges.push_back(std::move(edge));
        }
        m_graph.edges = std::move(edges);
    }

    void nameGroups()
    {
        for (std::size_t i = 0; i < m_groupNodes.size(); ++i)
            m_graph.groups[i].attributes = m_graph.nodes[static_cast<std::size_t>(m_groupNodes[i])].attributes;
    }

    void addFallbacks()
    {
        const std::size_t parts = m_graph.nodes.size() + m_graph.edges.size();
        std::size_t filled = 0;
        for (const Key& key : m_keys) {
            if (key.fallback.trimmed().isEmpty())
                continue;
            if ((filled += parts) > mostFallbacks)
                return m_graph.lost.push_back(
                    {{}, Sentences::tr("There are too many values that stand for missing ones; some were left out.")});
            if (isFor(key, u"node"))
                addFallback(key, m_graph.nodes);
            if (isFor(key, u"edge"))
                addFallback(key, m_graph.edges);
            if (isFor(key, u"graph"))
                m_graph.attributes.setIfMissing(key.name, key.text());
        }
    }

    static bool isFor(const Key& key, QStringView domain)
    {
        return key.domain == domain || key.domain == u"all" || key.domain.isEmpty();
    }

    template<class Part>
    static void addFallback(const Key& key, std::vector<Part>& parts)
    {
        for (Part& part : parts) {
            if (part.attributes.count() < mostAttributes)
                part.attributes.setIfMissing(key.name, key.text());
        }
    }

    void noteLosses()
    {
        m_placeless.tell(m_graph.lost,
            Sentences::tr("Texts that belong to no graph, node or line were left out: %1.").arg(m_placeless.count()));
        if (m_hasDrawing)
            m_graph.lost.push_back({{},
                Sentences::tr("How nodes and lines are drawn stays behind, apart from labels, colours and kinds of "
                              "lines.")});
    }

    void lose(qint64 line, const QString& what) { m_graph.lost.push_back({linePlace(static_cast<int>(line)), what}); }

    QXmlStreamReader m_xml;
    const qint64 m_size;
    const Progress& m_progress;
    AttributedGraph m_graph;
    std::vector<Open> m_open;
    std::vector<Key> m_keys;
    QHash<std::pair<QString, QString>, std::size_t> m_keysOfId; ///< by id and domain, and by id alone
    QHash<QString, int> m_nodes;
    std::vector<int> m_groupNodes; ///< the node of each group
    std::vector<Ends> m_ends; ///< of each edge
    SharedColours m_colours;
    Tally m_placeless;
    bool m_hasRoot = false;
    bool m_hasEntities = false; ///< of its own
    bool m_hasGraph = false;
    bool m_isDirected = true;
    bool m_hasDrawing = false;
};

}

Result<AttributedGraph> parseGraphMl(const QByteArray& bytes, const Progress& progress)
{
    Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    Result<AttributedGraph> graph = GraphMlParser(decoded->text, progress).parse();
    if (graph)
        graph->repaired.insert(graph->repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    return graph;
}

bool looksLikeGraphMl(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"^[\\x{FEFF}\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<!DOCTYPE\\s[^>\\[]*>\\s*)*<(?:\\w+:)?graphml\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const Result<DecodedText> text = decodedText(start.toByteArray());
    return text && mark.match(text->text).hasMatch();
}
