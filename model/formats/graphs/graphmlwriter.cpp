#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/graphs/graphml.h"
#include "model/formats/graphs/graphmlfile.h"
#include "model/formats/graphs/graphreading.h"
#include "model/formats/graphs/graphrecords.h"
#include "model/formats/lostkinds.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ClaimId id)
{
    return u'c' + QString::number(id.value);
}
QString nameOf(IssueId id)
{
    return u'q' + QString::number(id.value);
}
QString nameOf(TopicId id)
{
    return u't' + QString::number(id.value);
}
QString nameOf(InferenceId id)
{
    return u'i' + QString::number(id.value);
}

/// With a type before them, and a label that programs show.
Attributes typed(GraphPart part, const QString& label, const Attributes& attributes)
{
    Attributes all;
    all.set(u"type"_s, keyOf(part));
    if (!label.isEmpty())
        all.set(u"label"_s, label.simplified());
    for (const auto& [name, value] : attributes)
        all.set(name, value);
    return all;
}

GraphPart partOf(InferenceKind kind)
{
    return kind == InferenceKind::Support ? GraphPart::Support
        : kind == InferenceKind::Attack   ? GraphPart::Attack
                                          : GraphPart::Restate;
}

/// Writes what both forms have in common.
class GraphMlWriter {
public:
    explicit GraphMlWriter(const Debate& debate)
        : m_debate(debate)
    {
        Attributes attributes;
        attributes.set(markOfOurs, u"1"_s);
        for (const auto& [name, value] : attributesOf(debate.info()))
            attributes.set(name, value);
        m_file.begin(attributes);
        noteReplaced(debate.info().id);
    }

protected:
    Exported finish(const std::vector<Kind>& drawn)
    {
        reportLossesOfGraph(m_debate, drawn, m_report);
        return {m_file.end(), std::move(m_report)};
    }

    template<class R>
    void addNode(const R& record, Attributes attributes)
    {
        if constexpr (!std::is_same_v<R, Topic>) {
            if (const Place* place = m_debate.find(PlaceId{record.id.value});
                place && place->card == Placed(record.id)) {
                attributes.set(u"x"_s, QString::number(place->x, 'g', QLocale::FloatingPointShortest));
                attributes.set(u"y"_s, QString::number(place->y, 'g', QLocale::FloatingPointShortest));
                count(Kind::Place);
            }
        }
        m_file.addNode(nameOf(record.id), attributes);
        count(kindOf<R>);
        noteReplaced(record.id);
    }

    void noteReplaced(RecordId about)
    {
        if (m_file.hasReplaced())
            m_report.repaired.push_back(
                {{}, Sentences::tr("Characters that XML cannot hold were replaced by U+FFFD."), about});
    }

    bool isWhole(const Inference& inference) const
    {
        bool whole = !inference.premises.empty();
        forEachReference(inference, [&](RecordId id) { whole = whole && m_debate.contains(id); });
        return whole;
    }

    void count(Kind kind) { ++m_report.carried[static_cast<std::size_t>(kind)]; }

    void lose(const Inference& inference, const QString& what)
    {
        m_report.lost.push_back({listNameOf(Kind::Inference), what, inference.id});
    }

    const Debate& m_debate;
    GraphMlFile m_file;
    Report m_report;
};

class Bipartite : GraphMlWriter {
public:
    using GraphMlWriter::GraphMlWriter;

    Exported write()
    {
        for (const Issue* issue : m_debate.issues().inOrder())
            addNode(*issue, typed(GraphPart::Issue, issue->text, attributesOf(*issue)));
        for (const Topic* topic : m_debate.topics().inOrder())
            addNode(*topic, typed(GraphPart::Topic, topic->name, attributesOf(*topic)));
        for (const Claim* claim : m_debate.claims().inOrder())
            addNode(*claim,
                typed(GraphPart::Claim, claim->title.isEmpty() ? claim->text : claim->title,
                    attributesOf(*claim, m_debate)));
        for (const Inference* inference : m_debate.inferences().inOrder())
            addNodeOf(*inference);
        for (const Topic* topic : m_debate.topics().inOrder())
            addEdge(GraphPart::Within, nameOf(topic->id), m_debate.find(topic->parent));
        for (const Claim* claim : m_debate.claims().inOrder()) {
            addEdge(GraphPart::Within, nameOf(claim->id), m_debate.find(claim->topic));
            addEdge(GraphPart::Option, nameOf(claim->id), m_debate.find(claim->issue));
        }
        for (const Inference* inference : m_debate.inferences().inOrder())
            addEdgesOf(*inference);
        return finish({Kind::Issue, Kind::Topic, Kind::Tag, Kind::Claim, Kind::Inference, Kind::Place});
    }

private:
    void addNodeOf(const Inference& inference)
    {
        const GraphPart part = partOf(inference.kind);
        if (isWhole(inference))
            addNode(inference, typed(part, keyOf(part), attributesOf(inference, m_debate)));
        else
            lose(inference, Sentences::tr("One inference refers to something that is not there."));
    }

    void addEdgesOf(const Inference& inference)
    {
        if (!isWhole(inference))
            return;
        const QString name = nameOf(inference.id);
        for (const Premise& premise : inference.premises)
            addEdge(nameOf(premise.claim), name, typed(GraphPart::Premise, {}, attributesOf(premise)));
        const QString target = std::visit([](auto id) { return nameOf(id); }, inference.target);
        addEdge(name, target, typed(GraphPart::TargetLine, {}, {}));
    }

    void addEdge(GraphPart part, const QString& from, const auto* to)
    {
        if (to)
            addEdge(from, nameOf(to->id), typed(part, {}, {}));
    }

    void addEdge(const QString& from, const QString& to, const Attributes& attributes)
    {
        m_file.addEdge(u'e' + QString::number(++m_edges), from, to, attributes);
    }

    int m_edges = 0;
};

class Simple : GraphMlWriter {
public:
    using GraphMlWriter::GraphMlWriter;

    Exported write()
    {
        for (const Claim* claim : m_debate.claims().inOrder())
            addNode(*claim, attributesOfNode(*claim));
        for (const Inference* inference : m_debate.inferences().inOrder())
            addEdgesOf(*inference);
        sayGroups();
        return finish({Kind::Issue, Kind::Topic, Kind::Tag, Kind::Claim, Kind::Inference, Kind::Place});
    }

private:
    /// With the names of its question and topic, by which programs colour and filter.
    Attributes attributesOfNode(const Claim& claim) const
    {
        Attributes attributes
            = typed(GraphPart::Claim, claim.title.isEmpty() ? claim.text : claim.title, attributesOf(claim, m_debate));
        if (const Issue* issue = m_debate.find(claim.issue))
            attributes.set(u"issue"_s, issue->text);
        if (const Topic* topic = m_debate.find(claim.topic))
            attributes.set(u"topic"_s, topic->name);
        return attributes;
    }

    void addEdgesOf(const Inference& inference)
    {
        const auto* target = std::get_if<ClaimId>(&inference.target);
        if (!isWhole(inference))
            return lose(inference, Sentences::tr("One inference refers to something that is not there."));
        if (!target)
            return lose(inference,
                Sentences::tr("It bears on a reason or objection, to which no line of the simple form can lead."));
        const bool isLinked = inference.premises.size() > 1;
        if (isLinked)
            lose(inference, Sentences::tr("That its premises are linked stays behind: each has a line of its own."));
        for (std::size_t i = 0; i < inference.premises.size(); ++i)
            addLine(inference, inference.premises[i], *target,
                isLinked ? u".%1."_s.arg(i + 1) : QString()); // which ends in no digit: it is not the inference's own
        count(Kind::Inference);
        noteReplaced(inference.id);
    }

    void addLine(const Inference& inference, const Premise& premise, ClaimId target, const QString& ending)
    {
        Attributes attributes = typed(partOf(inference.kind), {}, attributesOf(inference, m_debate));
        for (const auto& [name, value] : attributesOf(premise))
            attributes.set(name, value);
        m_file.addEdge(nameOf(inference.id) + ending, nameOf(premise.claim), nameOf(target), attributes);
    }

    void sayGroups()
    {
        const std::unordered_set<RecordId> written = groupsOfClaims(m_debate, false);
        tellOfUnwritten(m_debate, {Kind::Issue, Kind::Topic}, written, m_report);
        const auto isWritten = [&](const auto& one) { return written.contains(one.id); };
        if (const auto issues = std::ranges::count_if(m_debate.issues().all(), isWritten))
            m_report.lost.push_back({listNameOf(Kind::Issue),
                Sentences::tr("Only their words stand at the claims that answer them: %1.").arg(issues)});
        if (const auto topics = std::ranges::count_if(m_debate.topics().all(), isWritten))
            m_report.lost.push_back({listNameOf(Kind::Topic),
                Sentences::tr("Only their names stand at the claims in them: %1.").arg(topics)});
    }
};

}

Exported writeGraphMl(const Debate& debate)
{
    return Bipartite(debate).write();
}

Exported writeSimpleGraphMl(const Debate& debate)
{
    return Simple(debate).write();
}
