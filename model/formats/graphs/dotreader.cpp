#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/dotdrawing.h"
#include "model/formats/graphs/dotlabels.h"
#include "model/formats/graphs/dotparser.h"
#include "model/formats/graphs/dotreading.h"
#include "model/formats/graphs/graphdebate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Lines that only the drawing breaks are one; so are paragraphs, but for an empty line between them.
QString unbroken(const QString& label)
{
    static const QRegularExpression breaks(u"[ \\t]*\\n[ \\t]*(?=\\S)"_s);
    return QString(label).replace(u"\r\n"_s, u"\n"_s).replace(breaks, u" "_s).trimmed();
}

void tidyLabels(AttributedGraph& graph)
{
    for (GraphNode& node : graph.nodes) {
        QString label = node.attributes.value(u"label");
        if (node.attributes.value(u"shape").endsWith(u"record"_s))
            label = recordText(label);
        label.replace(u"\\N"_s, node.called());
        if (node.attributes.has(u"label"))
            node.attributes.set(u"label"_s, unbroken(label));
    }
    for (GraphEdge& edge : graph.edges) {
        if (edge.attributes.has(u"label"))
            edge.attributes.set(u"label"_s, unbroken(edge.attributes.value(u"label")));
    }
    for (GraphGroup& group : graph.groups)
        group.attributes.set(u"label"_s, unbroken(group.attributes.value(u"label")));
}

/// Our names for attributes that mean something else to Graphviz.
void translate(Attributes& attributes)
{
    if (attributes.has(u"class"))
        attributes.set(u"type"_s, attributes.value(u"class"));
    if (attributes.has(u"base_score"))
        attributes.set(u"weight"_s, attributes.value(u"base_score"));
    attributes.remove(u"label");
}

void translateOurs(AttributedGraph& graph)
{
    for (GraphNode& node : graph.nodes)
        translate(node.attributes);
    for (GraphEdge& edge : graph.edges)
        translate(edge.attributes);
    for (GraphGroup& group : graph.groups)
        translate(group.attributes);
}

void noteDrawing(AttributedGraph& graph)
{
    const auto isDrawn = [&](const auto& part) {
        return std::ranges::any_of(
            part.attributes, [&](const auto& one) { return graph.ofDrawing.contains(one.first); });
    };
    if (isDrawn(graph) || std::ranges::any_of(graph.groups, isDrawn) || std::ranges::any_of(graph.nodes, isDrawn)
        || std::ranges::any_of(graph.edges, isDrawn))
        graph.lost.push_back({{}, Sentences::tr("How nodes and lines are drawn stays behind.")});
}

/// Graphviz' own way to say that a file is not in UTF-8.
bool saysLatin1(const QByteArray& bytes)
{
    static const QRegularExpression mark(u"\\bcharset\\s*=\\s*\"?(?:latin-?1|l1|iso[-_]?8859-1|iso-ir-100)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(QString::fromLatin1(bytes.left(64 * 1024))).hasMatch();
}

}

Result<AttributedGraph> parseDot(const QByteArray& bytes, const Progress& progress)
{
    Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    if (saysLatin1(bytes))
        decoded = DecodedText{QString::fromLatin1(bytes).remove(QChar(0)), {}};
    Result<AttributedGraph> graph = parseDotText(decoded->text, progress);
    if (!graph)
        return graph;
    graph->repaired = decoded->repaired;
    graph->ofDrawing = attributesOfDrawing();
    if (graph->attributes.has(markOfOurs)) {
        translateOurs(*graph);
    } else {
        tidyLabels(*graph);
        noteDrawing(*graph);
    }
    return graph;
}

std::vector<ImportQuestion> askOfDot(const QByteArray& bytes)
{
    const Result<AttributedGraph> graph = parseDot(bytes, {});
    return graph ? questionsAbout(*graph) : std::vector<ImportQuestion>();
}

Result<Imported> readDot(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress)
{
    Result<AttributedGraph> graph = parseDot(bytes, progress);
    if (!graph)
        return graph.error();
    const Result<GraphReading> reading = readingOf(*graph, answers);
    return reading ? debateFrom(std::move(*graph), *reading, progress) : reading.error();
}
