#include "model/formats/graphs/graphkept.h"

#include "model/formats/graphs/graphguess.h"

using namespace Qt::StringLiterals;

QString labelOf(const Attributes& attributes, const QString& otherwise)
{
    for (const QString& name : {drawnLabel, u"label"_s, u"name"_s, u"title"_s, u"text"_s}) {
        if (const QString label = attributes.value(name).trimmed(); !label.isEmpty())
            return label;
    }
    return otherwise;
}

static bool says(const QString& name, const QString& value, const QList<GraphPart>& parts)
{
    const std::optional<GraphPart> asLine = lineMeaning(name, value);
    const std::optional<GraphPart> asWord = partCalled(value);
    return (asLine && parts.contains(*asLine)) || (asWord && parts.contains(*asWord));
}

QStringList sayingOnly(
    const QList<GraphPart>& parts, const Attributes& attributes, const QString& kindName, const GraphReading& reading)
{
    QStringList names;
    for (const QString& name : {kindName, reading.text, drawnLabel, u"label"_s}) {
        if (!name.isEmpty() && says(name, attributes.value(name), parts))
            names += name;
    }
    return names;
}

QString wordsOn(const GraphEdge& edge, const GraphReading& reading, GraphPart kind)
{
    const QString value = edge.attributes.value(reading.lineKind);
    const bool isKind = reading.lines.contains(foldedKind(value)) || lineMeaning(reading.lineKind, value);
    for (const QString& name : {drawnLabel, reading.text, u"label"_s}) {
        const QString words = edge.attributes.value(name).trimmed();
        if (!words.isEmpty() && !says(name, words, {kind}) && !(isKind && name == reading.lineKind))
            return words;
    }
    return {};
}

QJsonObject keptOf(
    const AttributedGraph& graph, const Attributes& attributes, const QStringList& used, const QStringList& said)
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
