#include "model/formats/networks/networkwriting.h"

#include "model/debate/codepoints.h"
#include "model/debate/indexat.h"
#include "model/formats/csv.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What an attribute of nodes is called, of what type it is, and what it says of one; empty: nothing.
struct NodeKey {
    const char* name;
    const char* type;
    QString (*value)(const LabelledNode& node);
};

template<class Value>
QString measure(const LabelledNode& node, Value value)
{
    return node.measures ? value(*node.measures) : QString();
}

QString optionalNumber(std::optional<double> number)
{
    return number ? numberText(*number) : QString();
}

const std::vector<NodeKey>& nodeKeys()
{
    using Node = const LabelledNode&;
    using Measures = const LabelledMeasures&;
    static const std::vector<NodeKey> keys = {
        {"id", "string", [](Node node) { return node.id; }},
        {"name", "string", [](Node node) { return node.label; }},
        {"label", "string", [](Node node) { return node.label; }},
        {"variable", "string", [](Node node) { return node.variable; }},
        {"kind", "string", [](Node node) { return node.kind; }},
        {"frequency", "int", [](Node node) { return QString::number(node.frequency); }},
        {"degree", "int",
            [](Node node) { return measure(node, [](Measures of) { return QString::number(of.degree); }); }},
        {"strength", "double",
            [](Node node) { return measure(node, [](Measures of) { return numberText(of.strength); }); }},
        {"betweenness", "double",
            [](Node node) { return measure(node, [](Measures of) { return optionalNumber(of.betweenness); }); }},
        {"closeness", "double",
            [](Node node) { return measure(node, [](Measures of) { return optionalNumber(of.closeness); }); }},
        {"eigenvector", "double",
            [](Node node) { return measure(node, [](Measures of) { return numberText(of.eigenvector); }); }},
        {"community", "int",
            [](Node node) { return measure(node, [](Measures of) { return QString::number(of.community); }); }},
    };
    return keys;
}

QString forXml(QString text)
{
    for (QChar& character : text) {
        const bool isControl = character < u' ' && character != u'\n' && character != u'\t';
        if (isControl || character == QChar(0xFFFE) || character == QChar(0xFFFF))
            character = QChar::ReplacementCharacter;
    }
    return QString::fromUtf8(text.toUtf8()); // a lone surrogate, too
}

/// Writes one graph.
class GraphMl {
public:
    explicit GraphMl(QByteArray& bytes)
        : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const LabelledNetwork& network)
    {
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
        m_xml.writeStartElement(u"http://graphml.graphdrawing.org/xmlns"_s, u"graphml"_s);
        writeKeys();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"id"_s, u"network"_s);
        m_xml.writeAttribute(u"edgedefault"_s, u"undirected"_s);
        writeGraphData(network);
        for (std::size_t i = 0; i < network.nodes.size(); ++i)
            writeNode(i, network.nodes[i]);
        for (std::size_t i = 0; i < network.ties.size(); ++i)
            writeTie(i, network.ties[i]);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void writeKeys()
    {
        for (const NodeKey& key : nodeKeys())
            writeKey(u"node"_s, QString::fromLatin1(key.name), QString::fromLatin1(key.type));
        writeKey(u"edge"_s, u"weight"_s, u"double"_s);
        writeKey(u"edge"_s, u"meaning"_s, u"string"_s);
        for (const QString& name : {u"rule"_s, u"normalisation"_s, u"from"_s, u"to"_s})
            writeKey(u"graph"_s, name, u"string"_s);
    }

    void writeKey(const QString& of, const QString& name, const QString& type)
    {
        m_xml.writeEmptyElement(u"key"_s);
        m_xml.writeAttribute(u"id"_s, of + u'-' + name);
        m_xml.writeAttribute(u"for"_s, of);
        m_xml.writeAttribute(u"attr.name"_s, name);
        m_xml.writeAttribute(u"attr.type"_s, type);
    }

    void writeData(const QString& of, const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, of + u'-' + name);
        m_xml.writeCharacters(forXml(value));
        m_xml.writeEndElement();
    }

    void writeGraphData(const LabelledNetwork& network)
    {
        writeData(u"graph"_s, u"rule"_s, network.rule);
        writeData(u"graph"_s, u"normalisation"_s, network.normalisation);
        writeData(u"graph"_s, u"from"_s, network.from);
        writeData(u"graph"_s, u"to"_s, network.to);
    }

    void writeNode(std::size_t index, const LabelledNode& node)
    {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, u'n' + QString::number(index));
        for (const NodeKey& key : nodeKeys())
            writeData(u"node"_s, QString::fromLatin1(key.name), key.value(node));
        m_xml.writeEndElement();
    }

    void writeTie(std::size_t index, const LabelledTie& tie)
    {
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"id"_s, u'e' + QString::number(index));
        m_xml.writeAttribute(u"source"_s, u'n' + QString::number(tie.one));
        m_xml.writeAttribute(u"target"_s, u'n' + QString::number(tie.other));
        writeData(u"edge"_s, u"weight"_s, numberText(tie.weight));
        writeData(u"edge"_s, u"meaning"_s, tie.meaning);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

/// The weights row by row; a network of one kind has each tie twice.
std::vector<std::vector<double>> tableOf(const LabelledNetwork& network)
{
    const std::size_t rows = at(network.rows);
    const std::size_t columns = network.isTwoMode() ? network.nodes.size() - rows : rows;
    std::vector<std::vector<double>> table(rows, std::vector<double>(columns));
    for (const LabelledTie& tie : network.ties) {
        if (network.isTwoMode()) {
            table[at(tie.one)][at(tie.other) - rows] = tie.weight;
        } else {
            table[at(tie.one)][at(tie.other)] = tie.weight;
            table[at(tie.other)][at(tie.one)] = tie.weight;
        }
    }
    return table;
}

QStringList labelsOf(const LabelledNetwork& network, bool isOfColumns)
{
    const std::size_t first = network.isTwoMode() && isOfColumns ? at(network.rows) : 0;
    const std::size_t last = network.isTwoMode() && !isOfColumns ? at(network.rows) : network.nodes.size();
    QStringList labels;
    for (std::size_t i = first; i < last; ++i)
        labels += network.nodes[i].label;
    return labels;
}

QStringList numbersOf(const std::vector<double>& row)
{
    QStringList numbers;
    for (double number : row)
        numbers += numberText(number);
    return numbers;
}

/// With numbers behind those that come again, so that no two are the same: the first keeps its own label, and no label
/// that is made is another's own.
QStringList uniqueLabels(const QStringList& labels, Qt::CaseSensitivity sensitivity)
{
    const auto folded
        = [&](const QString& label) { return sensitivity == Qt::CaseSensitive ? label : label.toCaseFolded(); };
    QSet<QString> taken;
    for (const QString& label : labels)
        taken.insert(folded(label));
    QHash<QString, int> seen;
    QStringList unique;
    for (const QString& label : labels) {
        int& count = seen[folded(label)];
        QString own = label;
        if (++count > 1 || label.isEmpty()) {
            own = label + u" (%1)"_s.arg(count);
            while (taken.contains(folded(own)))
                own = label + u" (%1)"_s.arg(++count);
            taken.insert(folded(own));
        }
        unique += own;
    }
    return unique;
}

/// UCINET does not look at case.
QStringList dlLabels(const QStringList& labels)
{
    constexpr qsizetype longest = 240; // leaves room for a number
    QStringList plain;
    for (const QString& label : labels) {
        QString text = forXml(label);
        for (QChar& character : text) {
            if (character == u'"' || character.isSpace())
                character = u' ';
        }
        plain += codePointSlice(text.simplified(), 0, longest).trimmed();
    }
    return uniqueLabels(plain, Qt::CaseInsensitive);
}

/// What nodes are called in a list of ties: namesakes of one variable are numbered, in all networks alike.
class EdgeLabels {
public:
    explicit EdgeLabels(const std::vector<LabelledNetwork>& networks)
    {
        std::map<QString, std::pair<QStringList, QStringList>> variables; // keys of nodes and their labels
        for (const LabelledNetwork& network : networks) {
            for (const LabelledNode& node : network.nodes) {
                if (!std::exchange(m_isKnown[keyOf(node)], true)) {
                    auto& [keys, labels] = variables[node.variable];
                    keys += keyOf(node);
                    labels += node.label;
                }
            }
        }
        for (const auto& [variable, nodes] : variables) {
            const QStringList labels = uniqueLabels(nodes.second, Qt::CaseSensitive);
            for (qsizetype i = 0; i < labels.size(); ++i)
                m_labels.insert(nodes.first[i], labels[i]);
        }
    }

    QString of(const LabelledNode& node) const { return m_labels.value(keyOf(node)); }

private:
    static QString keyOf(const LabelledNode& node) { return node.variable + u'\n' + node.id + u'\n' + node.label; }

    QHash<QString, bool> m_isKnown;
    QHash<QString, QString> m_labels;
};

QByteArray dlLabelLines(const QByteArray& title, const QStringList& labels)
{
    QByteArray text = title + '\n';
    for (const QString& label : dlLabels(labels))
        text += '"' + label.toUtf8() + "\"\n";
    return text;
}

}

QString numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray graphMlOf(const LabelledNetwork& network)
{
    QByteArray bytes;
    GraphMl(bytes).write(network);
    return bytes;
}

QByteArray matrixCsvOf(const LabelledNetwork& network)
{
    std::vector<QStringList> rows = {QStringList{QString()} + uniqueLabels(labelsOf(network, true), Qt::CaseSensitive)};
    const QStringList names = uniqueLabels(labelsOf(network, false), Qt::CaseSensitive);
    const std::vector<std::vector<double>> table = tableOf(network);
    for (std::size_t i = 0; i < table.size(); ++i)
        rows.push_back(QStringList{names[static_cast<qsizetype>(i)]} + numbersOf(table[i]));
    return csvOf(rows, {.keepsNumbers = true});
}

QByteArray edgeCsvOf(const std::vector<LabelledNetwork>& networks)
{
    std::vector<QStringList> rows = {{u"source"_s, u"target"_s, u"weight"_s, u"meaning"_s, u"source_variable"_s,
        u"target_variable"_s, u"from"_s, u"to"_s}};
    const EdgeLabels labels(networks);
    for (const LabelledNetwork& network : networks) {
        for (const LabelledTie& tie : network.ties) {
            const LabelledNode& one = network.nodes[at(tie.one)];
            const LabelledNode& other = network.nodes[at(tie.other)];
            rows.push_back({labels.of(one), labels.of(other), numberText(tie.weight), tie.meaning, one.variable,
                other.variable, network.from, network.to});
        }
    }
    return csvOf(rows, {.keepsNumbers = true});
}

QByteArray dlOf(const LabelledNetwork& network)
{
    const std::vector<std::vector<double>> table = tableOf(network);
    QByteArray text = "dl ";
    if (network.isTwoMode()) {
        text += "nr = " + QByteArray::number(network.rows)
            + ", nc = " + QByteArray::number(static_cast<qsizetype>(network.nodes.size()) - network.rows);
        text += ", format = fullmatrix\n" + dlLabelLines("row labels:", labelsOf(network, false))
            + dlLabelLines("col labels:", labelsOf(network, true));
    } else {
        text += "n = " + QByteArray::number(network.rows) + ", format = fullmatrix\n"
            + dlLabelLines("labels:", labelsOf(network, false));
    }
    text += "data:\n";
    for (const std::vector<double>& row : table)
        text += ' ' + numbersOf(row).join(u' ').toLatin1() + '\n';
    return text;
}
