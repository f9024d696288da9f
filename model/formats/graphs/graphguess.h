#pragma once

#include "model/formats/graphs/graphreading.h"

#include <QStringList>

/// What the attributes of a graph's nodes or lines look like. Linear in their number.
class GraphGuess {
public:
    explicit GraphGuess(const AttributedGraph& graph);

    QStringList textChoices() const; ///< attributes of nodes, the likeliest first
    QString text() const; ///< empty: the id
    QStringList nodeKindChoices() const;
    QString nodeKind() const; ///< empty: none
    QStringList lineKindChoices() const;
    QString lineKind() const; ///< empty: none

    /// The values of an attribute that say what a node or line is, with what they seem to mean; at most 16.
    std::vector<std::pair<QString, GraphPart>> nodeValues(const QString& attribute) const;
    std::vector<std::pair<QString, GraphPart>> lineValues(const QString& attribute) const;

    GraphPart otherLines() const;
    bool runsToReasons() const;

private:
    struct Column {
        QString name;
        int filled = 0; ///< parts that have it
        qint64 length = 0; ///< of all texts together
        int known = 0; ///< parts whose value is a word for a kind
        QStringList values; ///< the first ones, folded
        QHash<QString, QString> shown; ///< by the folded value
    };
    using Columns = std::vector<Column>;

    static const Column* find(const Columns& columns, const QString& name);
    static void note(Columns& columns, QHash<QString, std::size_t>& places, const Attributes& attributes,
        bool mayBeInference, bool isOfLines);
    static std::vector<std::pair<QString, GraphPart>> valuesOf(const Column* column, bool isOfLines);
    static const Column* best(const Columns& columns, const QStringList& names);

    const AttributedGraph& m_graph;
    Columns m_ofNodes;
    Columns m_ofLines;
};

/// What a value of a line's attribute, a word or a colour, seems to mean.
std::optional<GraphPart> lineMeaning(const QString& attribute, const QString& value);

/// The same of a node's.
std::optional<GraphPart> nodeMeaning(const QString& value);
