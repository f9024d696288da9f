#include "model/formats/graphs/graphdebate.h"

#include "model/debate/indexat.h"
#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/graphguess.h"
#include "model/formats/graphs/graphkept.h"
#include "model/formats/graphs/graphnodes.h"
#include "model/formats/graphs/graphrecords.h"

using namespace Qt::StringLiterals;

namespace {

/// Makes a debate of a graph, part by part.
class GraphDebate {
public:
    GraphDebate(AttributedGraph graph, const GraphReading& reading, const Progress& progress)
        : m_graph(std::move(graph))
        , m_reading(reading)
        , m_progress(progress)
        , m_keys(reading.isOurs)
        , m_records(recordsOf(m_graph, reading, m_keys))
    {
    }

    Result<Imported> run()
    {
        m_imported.isLocal = !m_reading.isOurs;
        m_imported.report.repaired = std::move(m_graph.repaired);
        m_imported.report.lost = std::move(m_graph.lost);
        addInfo();
        const auto all = static_cast<qint64>(m_graph.edges.size());
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            if (i % 4096 == 0 && !m_progress.goesOn(static_cast<qint64>(i), all))
                return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
            addEdge(m_graph.edges[i]);
        }
        finish();
        return std::move(m_imported);
    }

private:
    void addInfo()
    {
        DebateInfo info;
        if (m_reading.isOurs)
            take(info, m_graph.attributes);
        else
            guess(info);
        if (!info.id)
            info.id = DebateInfoId{keyOfName(u"graph/debate"_s)};
        if (info != DebateInfo{info.id} || m_reading.isOurs)
            m_info.push_back(info);
    }

    void guess(DebateInfo& info) const
    {
        for (const QString& name : {u"title"_s, u"label"_s, u"name"_s, drawnLabel, u"Description"_s}) {
            if (info.title.isEmpty())
                info.title = m_graph.attributes.value(name).simplified();
        }
        info.kept = keptOf(m_graph, m_graph.attributes, {}, {info.title});
    }

    /// What a line says it is; nothing if it says nothing.
    std::optional<GraphPart> kindOf(const GraphEdge& edge) const
    {
        const QString value = m_reading.lineKind.isEmpty() ? QString() : edge.attributes.value(m_reading.lineKind);
        if (value.trimmed().isEmpty())
            return std::nullopt;
        const auto known = m_reading.lines.constFind(foldedKind(value));
        return known != m_reading.lines.constEnd() ? std::optional(*known) : lineMeaning(m_reading.lineKind, value);
    }

    void addEdge(const GraphEdge& edge)
    {
        const int from = m_reading.runsToReasons ? edge.to : edge.from;
        const int to = m_reading.runsToReasons ? edge.from : edge.to;
        const GraphPart one = m_records.parts[at(from)];
        const GraphPart other = m_records.parts[at(to)];
        const std::optional<GraphPart> kind = kindOf(edge);
        if (one == GraphPart::LeftOut || other == GraphPart::LeftOut || kind == GraphPart::LeftOut)
            ++m_leftOutLines;
        else if (one == GraphPart::Topic || other == GraphPart::Topic)
            putWithin(edge, from, to);
        else if (one == GraphPart::Issue || other == GraphPart::Issue)
            addOption(edge, from, to);
        else if (isInference(one))
            setTarget(edge, m_records.places[at(from)], to);
        else if (isInference(other) && !isLineOn(kind, other))
            addPremiseLine(edge, from, other, to);
        else
            addLine(edge, kind.value_or(isInference(other) ? GraphPart::Premise : m_reading.otherLines), from, to);
    }

    /// Whether a line to an inference is one that bears on it, rather than comes from a premise.
    bool isLineOn(std::optional<GraphPart> kind, GraphPart inference) const
    {
        return kind && isInference(*kind) && (m_reading.isOurs || *kind != inference);
    }

    void putWithin(const GraphEdge& edge, int from, int to)
    {
        const bool isInto = m_records.parts[at(to)] == GraphPart::Topic;
        const bool isClaim = m_records.parts[at(from)] == GraphPart::Claim;
        if (!isInto || (!isClaim && m_records.parts[at(from)] != GraphPart::Topic))
            return lose(
                edge, Sentences::tr("A line that joins a topic with something that cannot be in it was left out."));
        const TopicId topic = m_records.topics[m_records.places[at(to)]].id;
        TopicId& place = isClaim ? m_records.claims[m_records.places[at(from)]].topic
                                 : m_records.topics[m_records.places[at(from)]].parent;
        if (place && place != topic)
            return lose(edge, Sentences::tr("Something can be in one topic; a further one was left out."));
        place = topic;
        noteRest(edge, {GraphPart::Within});
    }

    void addOption(const GraphEdge& edge, int from, int to)
    {
        const bool isInto = m_records.parts[at(to)] == GraphPart::Issue;
        const int option = isInto ? from : to;
        const IssueId issue = m_records.issues[m_records.places[at(isInto ? to : from)]].id;
        if (m_records.parts[at(option)] != GraphPart::Claim)
            return lose(edge, Sentences::tr("A line between a question and something that is no claim was left out."));
        Claim& claim = m_records.claims[m_records.places[at(option)]];
        if (claim.issue && claim.issue != issue)
            return lose(edge, Sentences::tr("A claim answers one question; a further one was left out."));
        claim.issue = issue;
        noteRest(edge, {GraphPart::Option});
    }

    /// What such a line says beside its kind has no place, for it is no record of its own.
    void noteRest(const GraphEdge& edge, const QList<GraphPart>& kinds)
    {
        const bool isBare = m_reading.isOurs
            || keptOf(m_graph, edge.attributes, sayingOnly(kinds, edge.attributes, m_reading.lineKind, m_reading))
                   .isEmpty();
        m_bareLines.addIf(!isBare, linePlace(edge.line));
    }

    void setTarget(const GraphEdge& edge, std::size_t draft, int to)
    {
        const GraphPart kind = m_records.parts[at(m_reading.runsToReasons ? edge.to : edge.from)];
        noteRest(edge, {GraphPart::TargetLine, GraphPart::Claim, kind});
        if (m_records.drafts[draft].hasTarget) {
            m_furtherTargets.push_back({draft, to, edge.line});
            return;
        }
        aim(m_records.drafts[draft], to);
    }

    void aim(InferenceDraft& draft, int to)
    {
        draft.hasTarget = true;
        if (isInference(m_records.parts[at(to)]))
            draft.targetDraft = static_cast<int>(m_records.places[at(to)]);
        else
            draft.record.target = m_records.claims[m_records.places[at(to)]].id;
    }

    void addPremiseLine(const GraphEdge& edge, int from, GraphPart kind, int to)
    {
        noteRest(edge, {GraphPart::Premise, GraphPart::Claim, kind});
        addPremise(edge, from, m_records.drafts[m_records.places[at(to)]].record);
    }

    void addPremise(const GraphEdge& edge, int from, Inference& inference)
    {
        Premise premise{m_records.claims[m_records.places[at(from)]].id};
        if (m_reading.isOurs)
            take(premise, edge.attributes);
        inference.premises.push_back(std::move(premise));
    }

    void addLine(const GraphEdge& edge, GraphPart kind, int from, int to)
    {
        if (kind == GraphPart::LeftOut) {
            ++m_leftOutLines;
            return;
        }
        if (!isInference(kind))
            return lose(edge, Sentences::tr("A line between claims was left out, because it does not say what it is."));
        m_undirected += edge.isDirected ? 0 : 1;
        InferenceDraft draft;
        draft.line = edge.line;
        if (m_reading.isOurs) {
            take(draft.record, edge.attributes);
        } else {
            draft.record.external = edge.id;
            draft.record.order = static_cast<double>(m_records.drafts.size() + 1);
            draft.record.note = wordsOn(edge, m_reading, kind);
            draft.record.kept = keptOf(m_graph, edge.attributes,
                sayingOnly({kind}, edge.attributes, m_reading.lineKind, m_reading), {draft.record.note});
        }
        draft.record.kind = inferenceKindOf(kind);
        draft.record.id = InferenceId{m_keys.edge(edge, m_graph)};
        addPremise(edge, from, draft.record);
        aim(draft, to);
        m_records.drafts.push_back(std::move(draft));
    }

    /// An inference that bears on several things is one for each.
    void addFurtherTargets()
    {
        for (const FurtherTarget& further : m_furtherTargets) {
            InferenceDraft draft = m_records.drafts[further.draft];
            draft.targetDraft = -1;
            draft.record.id = InferenceId{keyOfName(u"graph/also/%1/%2"_s.arg(draft.record.id.value).arg(++m_copies))};
            aim(draft, further.to);
            m_imported.report.repaired.push_back({linePlace(further.line),
                Sentences::tr("A reason or objection that bears on several things became one for each."),
                draft.record.id});
            m_records.drafts.push_back(std::move(draft));
        }
    }

    void finish()
    {
        addFurtherTargets();
        untangle(m_records.topics, m_imported.report);
        Debate& debate = m_imported.debate;
        debate.load(std::move(m_info));
        debate.load(std::move(m_records.issues));
        debate.load(std::move(m_records.topics));
        debate.load(m_records.tags.all());
        debate.load(std::move(m_records.claims));
        debate.load(inferencesFrom(std::move(m_records.drafts), m_imported.report));
        std::erase_if(m_records.cards,
            [&](const Place& place) { return std::visit([&](auto id) { return !debate.find(id); }, place.card); });
        debate.load(std::move(m_records.cards));
        tellCounts();
        m_imported.report.carried = countsOf(debate);
    }

    void tellCounts()
    {
        std::vector<Remark>& lost = m_imported.report.lost;
        if (m_records.leftOut > 0)
            lost.push_back({{}, Sentences::tr("Nodes that were to be left out: %1.").arg(m_records.leftOut)});
        if (m_leftOutLines > 0)
            lost.push_back(
                {{}, Sentences::tr("Lines that were to be left out, or end at such nodes: %1.").arg(m_leftOutLines)});
        m_records.bareIssues.tell(lost,
            Sentences::tr("Further attributes of questions have no place: %1.").arg(m_records.bareIssues.count()));
        m_bareLines.tell(lost,
            Sentences::tr("Further attributes of lines from premises, or to conclusions, questions and topics, have no "
                          "place: %1.")
                .arg(m_bareLines.count()));
        if (m_undirected > 0)
            m_imported.report.repaired.push_back({{},
                Sentences::tr("Lines without direction, read as running from their first end to their second: %1.")
                    .arg(m_undirected)});
    }

    void lose(const GraphEdge& edge, const QString& what)
    {
        m_imported.report.lost.push_back({linePlace(edge.line), what});
    }

    struct FurtherTarget {
        std::size_t draft;
        int to;
        int line;
    };

    AttributedGraph m_graph;
    const GraphReading& m_reading;
    const Progress& m_progress;
    GraphKeys m_keys;
    GraphRecords m_records;
    std::vector<DebateInfo> m_info;
    std::vector<FurtherTarget> m_furtherTargets;
    Imported m_imported;
    Tally m_bareLines;
    int m_leftOutLines = 0;
    int m_undirected = 0;
    int m_copies = 0;
};

}

Result<Imported> debateFrom(AttributedGraph graph, const GraphReading& reading, const Progress& progress)
{
    return GraphDebate(std::move(graph), reading, progress).run();
}
