#include "model/formats/graphs/graphguess.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype mostValues = 16; ///< of an attribute that can say what something is
static constexpr std::size_t mostColumns = 200; ///< that are looked at

/// Attributes by how likely they hold a claim's words.
static const QStringList textNames = {u"text"_s, u"claim"_s, u"statement"_s, u"description"_s, u"content"_s,
    u"aussage"_s, u"beschreibung"_s, u"label"_s, drawnLabel, u"name"_s, u"title"_s, u"titel"_s, u"v_name"_s};

/// Attributes by how likely they say what something is.
static const QStringList kindNames = {u"type"_s, u"kind"_s, u"nodetype"_s, u"relation"_s, u"typ"_s, u"art"_s,
    u"class"_s, u"category"_s, u"polarity"_s, u"stance"_s, u"role"_s, u"label"_s, u"xlabel"_s, u"name"_s, drawnLabel,
    u"e_type"_s, u"interaction"_s, u"sign"_s, u"weight"_s, u"color"_s, u"colour"_s, u"fillcolor"_s, drawnColour,
    u"arrowhead"_s, u"style"_s, drawnLine};

static bool isColourName(const QString& attribute)
{
    const QString name = attribute.toCaseFolded();
    return name.endsWith(u"color"_s) || name.endsWith(u"colour"_s) || name.endsWith(u"farbe"_s);
}

static bool isOfDrawing(const QString& attribute)
{
    return isColourName(attribute) || attribute == u"arrowhead" || attribute == u"style" || attribute == drawnLine;
}

std::optional<GraphPart> nodeMeaning(const QString& value)
{
    const std::optional<GraphPart> part = partCalled(value);
    const bool isOfNodes = part
        && (isInference(*part) || *part == GraphPart::Claim || *part == GraphPart::Issue || *part == GraphPart::Topic
            || *part == GraphPart::LeftOut);
    return isOfNodes ? part : std::nullopt;
}

std::optional<GraphPart> lineMeaning(const QString& attribute, const QString& value)
{
    if (isColourName(attribute))
        return partOfColour(value);
    if (attribute == u"arrowhead"_s)
        return value == u"tee"_s ? std::optional(GraphPart::Attack) : std::nullopt;
    const std::optional<GraphPart> part = partCalled(value);
    const bool isOfLines = part && *part != GraphPart::Claim && *part != GraphPart::Issue && *part != GraphPart::Topic;
    return isOfLines ? part : std::nullopt;
}

void GraphGuess::note(Columns& columns, QHash<QString, std::size_t>& places, const Attributes& attributes,
    bool mayBeInference, bool isOfLines)
{
    for (const auto& [name, value] : attributes) {
        if (value.trimmed().isEmpty())
            continue;
        const auto place = places.constFind(name);
        const std::size_t at = place == places.constEnd() ? columns.size() : *place;
        if (at >= mostColumns)
            continue;
        if (at == columns.size()) {
            places.insert(name, at);
            columns.push_back({name});
        }
        Column& column = columns[at];
        ++column.filled;
        column.length += value.size();
        const std::optional<GraphPart> part = isOfLines ? lineMeaning(name, value) : nodeMeaning(value);
        const bool isKnown = part && (isOfLines || !isInference(*part) || mayBeInference);
        column.known += isKnown && *part != GraphPart::Claim ? 1 : 0;
        const QString folded = foldedKind(value);
        const bool isWorthKeeping = isKnown || column.values.size() <= mostValues;
        if (isWorthKeeping && column.values.size() <= 4 * mostValues && !column.shown.contains(folded)) {
            column.shown.insert(folded, value);
            column.values += folded;
        }
    }
}

GraphGuess::GraphGuess(const AttributedGraph& graph)
    : m_graph(graph)
{
    std::vector<std::pair<bool, bool>> hasLines(graph.nodes.size()); // in, out
    for (const GraphEdge& edge : graph.edges) {
        hasLines[static_cast<std::size_t>(edge.to)].first = true;
        hasLines[static_cast<std::size_t>(edge.from)].second = true;
    }
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        note(m_ofNodes, places, graph.nodes[i].attributes, hasLines[i].first && hasLines[i].second, false);
    places.clear();
    for (const GraphEdge& edge : graph.edges)
        note(m_ofLines, places, edge.attributes, true, true);
}

const GraphGuess::Column* GraphGuess::find(const Columns& columns, const QString& name)
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

static qsizetype rankIn(const QStringList& names, const QString& name)
{
    const qsizetype place = names.indexOf(name.toCaseFolded());
    return place < 0 ? names.size() : place;
}

QStringList GraphGuess::textChoices() const
{
    QStringList names;
    for (const Column& column : m_ofNodes)
        names += column.name;
    std::ranges::stable_sort(names, {}, [](const QString& name) { return rankIn(textNames, name); });
    return names;
}

/// The first of the usual ones that a fair part of the nodes has; else the one with the longest texts.
QString GraphGuess::text() const
{
    const int nodes = static_cast<int>(m_graph.nodes.size());
    const QString kind = nodeKind();
    const Column* longest = nullptr;
    for (const QString& name : textChoices()) {
        const Column& column = *find(m_ofNodes, name);
        if (name == kind && column.values.size() <= mostValues)
            continue;
        if (column.filled * 2 >= nodes && rankIn(textNames, name) < textNames.size())
            return name;
        if (!longest || column.length > longest->length)
            longest = &column;
    }
    const bool isWords = longest && longest->length > 12 * static_cast<qint64>(longest->filled);
    return isWords && longest->filled * 2 >= nodes ? longest->name : QString();
}

QStringList GraphGuess::nodeKindChoices() const
{
    QStringList names;
    for (const Column& column : m_ofNodes) {
        if (column.known > 0 || column.values.size() <= mostValues)
            names += column.name;
    }
    return names;
}

QStringList GraphGuess::lineKindChoices() const
{
    QStringList names;
    for (const Column& column : m_ofLines) {
        if (column.known > 0 || column.values.size() <= mostValues)
            names += column.name;
    }
    return names;
}

/// The one with the likeliest name among those that say something known; a colour only where no word does.
const GraphGuess::Column* GraphGuess::best(const Columns& columns, const QStringList& names)
{
    const Column* best = nullptr;
    const auto rankOf
        = [&](const Column& column) { return std::pair(isColourName(column.name), rankIn(names, column.name)); };
    for (const Column& column : columns) {
        if (column.known > 0 && (!best || rankOf(column) < rankOf(*best)))
            best = &column;
    }
    return best;
}

QString GraphGuess::nodeKind() const
{
    const Column* found = best(m_ofNodes, kindNames);
    return found ? found->name : QString();
}

QString GraphGuess::lineKind() const
{
    const Column* found = best(m_ofLines, kindNames);
    return found ? found->name : QString();
}

std::vector<std::pair<QString, GraphPart>> GraphGuess::valuesOf(const Column* column, bool isOfLines)
{
    std::vector<std::pair<QString, GraphPart>> values;
    const bool isShort = column && column->values.size() <= mostValues;
    for (const QString& folded : column ? column->values : QStringList()) {
        const QString value = column->shown[folded];
        const std::optional<GraphPart> part = isOfLines ? lineMeaning(column->name, value) : nodeMeaning(value);
        const GraphPart unknown = !isOfLines ? GraphPart::Claim
            : isOfDrawing(column->name)      ? GraphPart::Support
                                             : GraphPart::LeftOut;
        if ((part || isShort) && static_cast<qsizetype>(values.size()) < mostValues)
            values.emplace_back(value, part.value_or(unknown));
    }
    return values;
}

std::vector<std::pair<QString, GraphPart>> GraphGuess::nodeValues(const QString& attribute) const
{
    return valuesOf(find(m_ofNodes, attribute), false);
}

std::vector<std::pair<QString, GraphPart>> GraphGuess::lineValues(const QString& attribute) const
{
    return valuesOf(find(m_ofLines, attribute), true);
}

/// A line without direction says only that two things have to do with each other.
GraphPart GraphGuess::otherLines() const
{
    const bool isDirected = std::ranges::any_of(m_graph.edges, &GraphEdge::isDirected);
    return isDirected ? GraphPart::Support : GraphPart::LeftOut;
}

/// Reasons are many and what they bear on is one: where lines run apart rather than together, they run to reasons.
bool GraphGuess::runsToReasons() const
{
    if (!nodeKind().isEmpty())
        return false;
    std::vector<std::pair<int, int>> degrees(m_graph.nodes.size()); // in, out
    for (const GraphEdge& edge : m_graph.edges) {
        ++degrees[static_cast<std::size_t>(edge.to)].first;
        ++degrees[static_cast<std::size_t>(edge.from)].second;
    }
    const auto together = std::ranges::count_if(degrees, [](const auto& one) { return one.first > 1; });
    const auto apart = std::ranges::count_if(degrees, [](const auto& one) { return one.second > 1; });
    return together == 0 && apart > 0;
}
