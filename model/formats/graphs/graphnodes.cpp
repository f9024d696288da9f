#include "model/formats/graphs/graphnodes.h"

#include "model/debate/indexat.h"
#include "model/formats/graphs/graphguess.h"
#include "model/formats/graphs/graphrecords.h"

using namespace Qt::StringLiterals;

namespace {

/// What is written on something, other than the attribute with claims' words.
QString labelOf(const Attributes& attributes, const QString& otherwise)
{
    for (const QString& name : {drawnLabel, u"label"_s, u"name"_s, u"title"_s, u"text"_s}) {
        if (const QString label = attributes.value(name).trimmed(); !label.isEmpty())
            return label;
    }
    return otherwise;
}

/// The attributes that are not used, are not what is said already, and are not about drawing.
QJsonObject keptOf(
    const AttributedGraph& graph, const Attributes& attributes, const QStringList& used, const QStringList& said = {})
{
    QJsonObject kept;
    for (const auto& [name, value] : attributes) {
        const bool isOfDrawing = name == drawnColour || name == drawnLine || graph.ofDrawing.contains(name);
        const bool isSaid = used.contains(name) || said.contains(value.trimmed()) || said.contains(value.simplified());
        if (!isOfDrawing && !isSaid && !value.trimmed().isEmpty())
            kept.insert(name, value);
    }
    return kept;
}

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
            if (topic.name.isEmpty() && !m_reading.isOurs)
                topic.name = labelOf(group.attributes, group.id);
            if (topic.order == 0 && !m_reading.isOurs)
                topic.order = static_cast<double>(m_records.topics.size() + 1);
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
        const QString text = m_reading.text.isEmpty() ? node.id : node.attributes.value(m_reading.text).trimmed();
        return text.isEmpty() ? labelOf(node.attributes, node.id) : text;
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
            claim.kept
                = keptOf(m_graph, node.attributes, {m_reading.text, m_reading.nodeKind}, {claim.text, claim.title});
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
        if (m_reading.isOurs) {
            take(issue, node.attributes);
        } else {
            issue.text = textOf(node);
            issue.external = node.id;
            issue.order = static_cast<double>(m_records.issues.size() + 1);
        }
        issue.id = IssueId{m_keys.node(node.id)};
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
        }
        topic.id = m_keys.topic(node.id);
        m_records.places[i] = m_records.topics.size();
        m_records.topics.push_back(std::move(topic));
    }

    void addDraft(std::size_t i, const GraphNode& node)
    {
        InferenceDraft draft;
        draft.record = inferenceOf(m_records.parts[i], node.attributes, m_reading.nodeKind, m_graph, m_reading);
        draft.record.id = InferenceId{m_keys.node(node.id)};
        if (!m_reading.isOurs)
            draft.record.order = static_cast<double>(m_records.drafts.size() + 1);
        draft.line = node.line;
        draft.name = node.id;
        if (!m_reading.isOurs) {
            draft.record.external = node.id;
            const QString text = textOf(node);
            if (text != node.id && !nodeMeaning(text))
                draft.record.note = text;
        }
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

Inference inferenceOf(GraphPart part, const Attributes& attributes, const QString& kind, const AttributedGraph& graph,
    const GraphReading& reading)
{
    Inference inference;
    if (reading.isOurs)
        take(inference, attributes);
    else
        inference.kept = keptOf(graph, attributes, {kind, reading.text, drawnLabel});
    inference.kind = part == GraphPart::Attack ? InferenceKind::Attack
        : part == GraphPart::Restate           ? InferenceKind::Restate
                                               : InferenceKind::Support;
    return inference;
}
