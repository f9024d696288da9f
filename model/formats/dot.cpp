#include "model/formats/dot.h"

#include "model/debate/sentences.h"
#include "model/formats/graphs/graphreading.h"
#include "model/formats/graphs/graphrecords.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

static bool isUnwritable(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

/// What a DOT file can hold of a text.
static QString writable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QString original = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnwritable(original, i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Replaces spaces by line ends so that lines keep to some 36 characters where the words allow.
static QString broken(QString text)
{
    constexpr qsizetype width = 36;
    qsizetype lineStart = 0;
    qsizetype lastSpace = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            lineStart = i + 1;
            lastSpace = -1;
        } else if (text[i] == u' ') {
            lastSpace = i;
        }
        if (i - lineStart >= width && lastSpace > lineStart) {
            text[lastSpace] = u'\n';
            lineStart = lastSpace + 1;
            lastSpace = -1;
        }
    }
    return text;
}

/// As an attribute that is not drawn holds it, exactly: what DOT has no room for is written as its number.
static QString dotExact(const QString& text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' || text[i] == u'"')
            escaped += u'\\';
        if (text[i] == u'&')
            escaped += u"&amp;"_s;
        else if (text[i] == u'\r' || isUnwritable(text, i))
            escaped += u"&#%1;"_s.arg(text[i].unicode());
        else
            escaped += text[i] == u'\n' ? u"\\n"_s : QString(text[i]);
    }
    return u'"' + escaped + u'"';
}

/// ", note=…, order=…" with what is between two of them before each: fields of a record, for our own reader.
static QString written(const Attributes& attributes, const QString& between = u", "_s)
{
    QString list;
    for (const auto& [name, value] : attributes) // Graphviz takes a "weight" for the length of a line
        list += between + (name == u"weight" ? u"base_score"_s : name) + u'=' + dotExact(value);
    return list;
}

QString dotQuoted(const QString& text)
{
    QString escaped = writable(text);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'&', u"&amp;"_s).replace(u'\n', u"\\n"_s);
    return u'"' + escaped + u'"';
}

namespace {

struct LineStyle {
    const char* word;
    const char* attributes;
};

LineStyle styleOf(const Inference& inference)
{
    const bool isOnInference = std::holds_alternative<InferenceId>(inference.target);
    switch (inference.kind) {
    case InferenceKind::Support:
        return {"support", "color=\"#0b5fa5\", style=solid, arrowhead=normal"};
    case InferenceKind::Attack:
        return isOnInference ? LineStyle{"undercut", "color=\"#7a3e9d\", style=dotted, arrowhead=tee"}
                             : LineStyle{"attack", "color=\"#b5400a\", style=dashed, arrowhead=tee"};
    case InferenceKind::Restate:
        return {"restate", "color=\"#5a5a5a\", style=solid, arrowhead=onormal"};
    }
    return {};
}

class DotWriter {
public:
    DotWriter(const Debate& debate, const DotOptions& options)
        : m_debate(debate)
        , m_options(options)
    {
    }

    Exported write()
    {
        begin();
        for (const Issue* issue : m_debate.issues().inOrder())
            writeIssue(*issue);
        writeClusters();
        for (const Claim* claim : m_debate.claims().inOrder())
            writeClaim(*claim);
        for (const Inference* inference : m_debate.inferences().inOrder())
            writeInference(*inference);
        line(u"}"_s, 0);
        reportLosses();
        return {m_text.toUtf8(), m_report};
    }

private:
    void line(const QString& text, int depth = 1) { m_text += QString(2 * std::min(depth, 8), u' ') + text + u'\n'; }

    void begin()
    {
        const DebateInfo& info = m_debate.info();
        line(u"digraph debate {"_s, 0);
        line(u"graph [rankdir="_s + m_options.rankDirection + u", label="_s + quotedAt("debate.title", info.title)
            + u", labelloc=t, fontname=\"sans-serif\", "_s + markOfOurs + u"=1"_s + written(attributesOf(info))
            + u"];"_s);
        line(u"node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];"_s);
        line(u"edge [fontname=\"sans-serif\"];"_s);
    }

    void writeIssue(const Issue& issue)
    {
        line(nameOf(issue.id) + u" [class=issue, style=bold, label="_s
            + quotedAt(u"issues, "_s + issue.text, broken(issue.text)) + written(attributesOf(issue)) + u"];"_s);
        count(Kind::Issue);
    }

    /// Graphviz' parser gives up at some thousand levels; topics below this one stand beside each other.
    static constexpr int deepestCluster = 100;

    /// Clusters are nested as topics are, without recursion; a topic met before is left out.
    void writeClusters()
    {
        for (const Topic* topic : m_debate.topics().inOrder()) {
            if (!topic->parent || !m_debate.find(topic->parent))
                writeCluster(*topic);
        }
        for (const Topic* topic : m_debate.topics().inOrder())
            writeCluster(*topic); // those inside each other
    }

    void writeCluster(const Topic& top)
    {
        std::vector<std::pair<const Topic*, bool>> waiting = {{&top, false}};
        int depth = 1;
        while (!waiting.empty()) {
            const auto [topic, isDone] = waiting.back();
            waiting.pop_back();
            if (isDone) {
                line(u"}"_s, --depth);
            } else if (m_clusters.insert(topic->id).second) {
                openCluster(*topic, depth++);
                if (depth > deepestCluster)
                    line(u"}"_s, --depth);
                else
                    waiting.push_back({topic, true});
                for (const Topic* inner : m_debate.topicsIn(topic->id))
                    waiting.push_back({inner, false});
            }
        }
    }

    void openCluster(const Topic& topic, int depth)
    {
        line(u"subgraph cluster_"_s + QString::number(topic.id.value) + u" {"_s, depth);
        line(u"class=topic; style=\"rounded\"; color=\"#9aa5b1\"; label="_s
                + quotedAt(u"topics, "_s + topic.name, topic.name) + written(attributesOf(topic), u"; "_s)
                + (topic.parent ? u"; inside="_s + QString::number(topic.parent.value) : QString()) + u';',
            depth + 1);
        for (const Claim* claim : m_debate.claimsIn(topic.id))
            line(nameOf(claim->id) + u';', depth + 1);
        count(Kind::Topic);
    }

    void writeClaim(const Claim& claim)
    {
        const QString place = u"claims, "_s + claim.text;
        line(nameOf(claim.id) + u" [class=claim, label="_s + quotedAt(place, broken(writable(claim.text)))
            + written(attributesOf(claim, m_debate)) + u"];"_s);
        if (m_debate.find(claim.issue))
            line(nameOf(claim.id) + u" -> "_s + nameOf(claim.issue)
                + u" [class=option, color=\"#5a5a5a\", arrowhead=none];"_s);
        count(Kind::Claim);
    }

    void writeInference(const Inference& inference)
    {
        if (!isWhole(inference))
            return lose(u"inferences"_s, Sentences::tr("One inference refers to something that is not there."));
        const auto [word, attributes] = styleOf(inference);
        const QString style = u" [class="_s + QLatin1StringView(word) + u", "_s + QLatin1StringView(attributes);
        const QString fields = written(attributesOf(inference, m_debate));
        const QString target = std::visit([](auto id) { return nameOf(id); }, inference.target);
        if (!needsDot(inference)) {
            const Premise& premise = inference.premises.front();
            line(nameOf(premise.claim) + u" -> "_s + target + style + u", id="_s + nameOf(inference.id)
                + written(attributesOf(premise)) + fields + u"];"_s);
        } else {
            writeDotOf(inference, QLatin1StringView(word), fields);
            line(nameOf(inference.id) + u" -> "_s + target + style + u"];"_s);
        }
        count(Kind::Inference);
    }

    void writeDotOf(const Inference& inference, QLatin1StringView word, const QString& fields)
    {
        line(nameOf(inference.id) + u" [class="_s + word + u", shape=circle, width=0.12, label=\"\""_s + fields
            + u"];"_s);
        for (const Premise& premise : inference.premises)
            line(nameOf(premise.claim) + u" -> "_s + nameOf(inference.id) + u" [class=premise, arrowhead=none"_s
                + (premise.implicit ? u", style=dashed"_s : QString()) + written(attributesOf(premise)) + u"];"_s);
    }

    bool isWhole(const Inference& inference) const
    {
        bool whole = !inference.premises.empty();
        forEachReference(inference, [&](RecordId id) { whole = whole && m_debate.contains(id); });
        return whole;
    }

    bool needsDot(const Inference& inference) const
    {
        return inference.premises.size() > 1 || !m_debate.bearingOn(inference.id).empty();
    }

    static QString nameOf(ClaimId id) { return u'c' + QString::number(id.value); }
    static QString nameOf(IssueId id) { return u'q' + QString::number(id.value); }
    static QString nameOf(InferenceId id) { return u'i' + QString::number(id.value); }

    QString quotedAt(const QString& place, const QString& text)
    {
        if (writable(text).contains(QChar::ReplacementCharacter) && !text.contains(QChar::ReplacementCharacter))
            m_report.repaired.push_back(
                {isolated(place), Sentences::tr("Characters that a DOT file cannot hold were replaced by U+FFFD.")});
        return dotQuoted(text);
    }

    void count(Kind kind) { ++m_report.carried[static_cast<std::size_t>(kind)]; }
    void lose(const QString& place, const QString& what) { m_report.lost.push_back({place, what}); }

    void reportLosses()
    {
        reportLossesOfGraph(m_debate, {Kind::Issue, Kind::Topic, Kind::Tag, Kind::Claim, Kind::Inference}, m_report);
    }

    const Debate& m_debate;
    const DotOptions& m_options;
    QString m_text;
    Report m_report;
    std::unordered_set<TopicId> m_clusters;
};

}

Exported writeDot(const Debate& debate, const DotOptions& options)
{
    return DotWriter(debate, options).write();
}
