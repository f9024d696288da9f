#include "model/formats/graphs/graphnodes.h"

#include "model/debate/indexat.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/graphguess.h"
#include "model/formats/graphs/graphkept.h"
#include "model/formats/graphs/graphrecords.h"

using namespace Qt::StringLiterals;

namespace {

/// Makes records of nodes, one after the other.
class GraphNodes {
public:
    GraphNodes(const AttributedGraph& graph, const GraphReading& reading, GraphKeys& keys)
        : m_graph(graph)
        , m_reading(reading)
        , m_keys(keys)
    {
        m_records.parts.assign(graph.nodes.size(), GraphPart::Claim);
        m_records.places.assign(graph.nodes.size(), 0);
    }

    GraphRecords run()
    {
        addGroups();
        findParts();
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            addNode(i);
        return std::move(m_records);
    }

private:
    void addGroups()
    {
        for (const GraphGroup& group : m_graph.groups) {
            Topic topic;
            if (m_reading.isOurs)
                take(topic, group.attributes);
            else
                topic.external = group.id;
            topic.id = m_keys.topic(group.id);
            topic.parent = group.parent < 0 ? TopicId() : m_records.topics[at(group.parent)].id;
            if (m_reading.isOurs && group.attributes.has(u"inside")) // deeper than Graphviz can nest
                topic.parent = TopicId{group.attributes.value(u"inside").toLongLong()};
            if (!m_reading.isOurs) {
                topic.name = labelOf(group.attributes, group.called());
                topic.order = static_cast<double>(m_records.topics.size() + 1);
                topic.kept = keptOf(m_graph, group.attributes, spent(group.attributes, GraphPart::Topic),
                    {topic.name, topic.name.simplified()});
            }
            m_records.topics.push_back(std::move(topic));
        }
    }

    void findParts()
    {
        std::vector<std::pair<bool, bool>> hasLines(m_graph.nodes.size()); // in, out
        for (const GraphEdge& edge : m_graph.edges) {
            hasLines[at(edge.to)].first = true;
            hasLines[at(edge.from)].second = true;
        }
        for (std::size_t i = 0; i < m_records.parts.size(); ++i) {
            const GraphNode& node = m_graph.nodes[i];
            const QString kind = m_reading.nodeKind.isEmpty() ? QString() : node.attributes.value(m_reading.nodeKind);
            const std::optional<GraphPart> meant = kind.isEmpty() ? std::nullopt : nodeMeaning(kind);
            m_records.parts[i] = m_reading.nodes.value(foldedKind(kind), meant.value_or(GraphPart::Claim));
            const bool isBetween = hasLines[i].first && hasLines[i].second;
            if (isInference(m_records.parts[i]) && !isBetween && m_reading.nodeKind == m_reading.text)
                m_records.parts[i] = GraphPart::Claim; // one that says no more than “Reason”
            if (node.isGroup && !hasLines[i].first && !hasLines[i].second)
                m_records.parts[i] = GraphPart::LeftOut;
        }
    }

    void addNode(std::size_t i)
    {
        const GraphNode& node = m_graph.nodes[i];
        switch (m_records.parts[i]) {
        case GraphPart::Claim:
            return addClaim(i, node);
        case GraphPart::Issue:
            return addIssue(i, node);
        case GraphPart::Topic:
            return addTopic(i, node);
        case GraphPart::Support:
        case GraphPart::Attack:
        case GraphPart::Restate:
            return addDraft(i, node);
        default:
            m_records.parts[i] = GraphPart::LeftOut;
            m_records.leftOut += node.isGroup ? 0 : 1;
        }
    }

    QString textOf(const GraphNode& node) const
    {
        const QString text = m_reading.text.isEmpty() ? node.called() : node.attributes.value(m_reading.text).trimmed();
        return text.isEmpty() ? labelOf(node.attributes, node.called()) : text;
    }

    /// The attributes that have said all that they say once something is this part.
    QStringList spent(const Attributes& attributes, GraphPart part) const
    {
        return sayingOnly({part}, attributes, m_reading.nodeKind, m_reading);
    }

    /// A short label beside the words, where there is one.
    QString titleOf(const GraphNode& node, const QString& text) const
    {
        constexpr qsizetype longest = 80;
        const QString label = labelOf(node.attributes, {}).simplified();
        return label.size() <= longest && label != text.simplified() ? label : QString();
    }

    void addClaim(std::size_t i, const GraphNode& node)
    {
        Claim claim;
        if (m_reading.isOurs) {
            take(claim, node.attributes);
            if (claim.text.isEmpty()) // one that was added by hand
                claim.text = node.attributes.value(drawnLabel);
            for (const QString& tag : tagsIn(node.attributes))
                m_records.tags.attach(tag, claim);
        } else {
            claim.text = textOf(node);
            claim.title = titleOf(node, claim.text);
            claim.external = node.id;
            claim.order = static_cast<double>(m_records.claims.size() + 1);
            claim.kept = keptOf(m_graph, node.attributes, spent(node.attributes, GraphPart::Claim),
                {claim.text, claim.text.simplified(), claim.title});
        }
        claim.id = ClaimId{m_keys.node(node.id)};
        claim.topic = node.group < 0 ? TopicId() : m_records.topics[at(node.group)].id;
        m_records.places[i] = m_records.claims.size();
        addPlace(claim.id, node.attributes);
        m_records.claims.push_back(std::move(claim));
    }

    /// Where a person put a card, in files of ours.
    void addPlace(Placed card, const Attributes& attributes)
    {
        if (!m_reading.isOurs || !attributes.has(u"x") || !attributes.has(u"y"))
            return;
        const qint64 key = std::visit([](auto id) { return id.value; }, card);
        m_records.cards.push_back(
            Place{PlaceId{key}, card, attributes.value(u"x").toDouble(), attributes.value(u"y").toDouble()});
    }

    void addIssue(std::size_t i, const GraphNode& node)
    {
        Issue issue;
        issue.id = IssueId{m_keys.node(node.id)};
        if (m_reading.isOurs) {
            take(issue, node.attributes);
        } else {
            issue.text = textOf(node);
            issue.external = node.id;
            issue.order = static_cast<double>(m_records.issues.size() + 1);
            const QJsonObject rest = keptOf(m_graph, node.attributes, spent(node.attributes, GraphPart::Issue),
                {issue.text, issue.text.simplified()});
            m_records.bareIssues.addIf(!rest.isEmpty(), linePlace(node.line), issue.id);
        }
        m_records.places[i] = m_records.issues.size();
        addPlace(issue.id, node.attributes);
        m_records.issues.push_back(std::move(issue));
    }

    void addTopic(std::size_t i, const GraphNode& node)
    {
        Topic topic;
        if (m_reading.isOurs) {
            take(topic, node.attributes);
        } else {
            topic.name = textOf(node);
            topic.external = node.id;
            topic.order = static_cast<double>(m_records.topics.size() + 1);
            topic.kept = keptOf(m_graph, node.attributes, spent(node.attributes, GraphPart::Topic),
                {topic.name, topic.name.simplified()});
        }
        topic.id = m_keys.topic(node.id);
        m_records.places[i] = m_records.topics.size();
        m_records.topics.push_back(std::move(topic));
    }

    void addDraft(std::size_t i, const GraphNode& node)
    {
        InferenceDraft draft;
        draft.line = node.line;
        draft.name = node.called();
        if (m_reading.isOurs) {
            take(draft.record, node.attributes);
        } else {
            draft.record.order = static_cast<double>(m_records.drafts.size() + 1);
            draft.record.external = node.id;
            const QString text = textOf(node);
            if (text != node.called() && nodeMeaning(text) != m_records.parts[i])
                draft.record.note = text;
            draft.record.kept = keptOf(m_graph, node.attributes, spent(node.attributes, m_records.parts[i]),
                {draft.record.note, draft.record.note.simplified()});
        }
        draft.record.kind = inferenceKindOf(m_records.parts[i]);
        draft.record.id = InferenceId{m_keys.node(node.id)};
        m_records.places[i] = m_records.drafts.size();
        addPlace(draft.record.id, node.attributes);
        m_records.drafts.push_back(std::move(draft));
    }

    const AttributedGraph& m_graph;
    const GraphReading& m_reading;
    GraphKeys& m_keys;
    GraphRecords m_records;
};

}

GraphRecords recordsOf(const AttributedGraph& graph, const GraphReading& reading, GraphKeys& keys)
{
    return GraphNodes(graph, reading, keys).run();
}
