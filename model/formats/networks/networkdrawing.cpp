#include "model/formats/networks/networkdrawing.h"

#include "model/debate/indexat.h"
#include "model/debate/sentences.h"
#include "model/formats/networks/networkwriting.h"

#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double fontSize = 12;
constexpr double lineHeight = 15;
constexpr double letterWidth = 7.2; ///< of DejaVu Sans at 12 px, on average; others are narrower
constexpr double padding = 8;
constexpr double margin = 24; ///< around the picture
constexpr double widestTie = 9;
constexpr double narrowestTie = 1;
constexpr qsizetype lettersInLine = 26;
constexpr qsizetype mostLines = 3;

bool isWide(char32_t letter)
{
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF)
        || (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60) || letter >= 0x1F300;
}

/// In widths of a usual letter.
qsizetype lettersIn(const QString& text)
{
    qsizetype letters = 0;
    for (uint letter : text.toUcs4())
        letters += isWide(letter) ? 2 : 1;
    return letters;
}

/// The beginning of a text that fits in a line.
QString cut(const QString& text, qsizetype letters)
{
    QString kept = text;
    while (lettersIn(kept) > letters)
        kept.chop(kept.back().isLowSurrogate() && kept.size() > 1 ? 2 : 1);
    return kept;
}

QStringList linesOf(const QString& label)
{
    QStringList lines;
    const QStringList words = label.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool fits = !lines.isEmpty() && lettersIn(lines.last()) + 1 + lettersIn(word) <= lettersInLine;
        if (fits)
            lines.last() += u' ' + word;
        else
            lines += cut(word, lettersInLine);
    }
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines);
        lines.last() = cut(lines.last(), lettersInLine - 1) + u'…';
    }
    return lines;
}

/// Tints that stay apart for colour-blind readers, dark text on them readable (after P. Tol, "Colour Schemes", 2021).
QString tintOf(const LabelledNode& node)
{
    static const QStringList tints = {
        u"#bbccee"_s, u"#ffcccc"_s, u"#ccddaa"_s, u"#eeeebb"_s, u"#cceeff"_s, u"#ddccee"_s, u"#ffe0c0"_s, u"#dddddd"_s};
    return node.measures ? tints[node.measures->community % tints.size()] : u"#f4f4f4"_s;
}

struct Stroke {
    QString colour;
    QString dashes;
};

Stroke strokeOf(const LabelledTie& tie, const QString& rule)
{
    const bool isCode = !tie.meaning.isEmpty();
    if (isCode && tie.weight == 3)
        return {u"#6a3d9a"_s, u"2 3"_s};
    if (rule == u"conflict"_s || tie.weight < 0 || (isCode && tie.weight == 2))
        return {u"#b5400a"_s, u"7 4"_s};
    return {u"#0b5fa5"_s, {}};
}

/// The smallest frame around all nodes.
struct Frame {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

Frame frameOf(const std::vector<DrawnNode>& nodes)
{
    if (nodes.empty())
        return {};
    Frame frame{1e9, 1e9, -1e9, -1e9};
    for (const DrawnNode& node : nodes) {
        frame.left = std::min(frame.left, node.x - node.width / 2);
        frame.right = std::max(frame.right, node.x + node.width / 2);
        frame.top = std::min(frame.top, node.y - node.height / 2);
        frame.bottom = std::max(frame.bottom, node.y + node.height / 2);
    }
    return frame;
}

/// A number with at most two decimals.
QString shortNumber(double number)
{
    return numberText(std::round(number * 100) / 100);
}

QString titleOf(const LabelledNetwork& network)
{
    const QString what
        = network.normalisation == u"none"_s ? network.rule : network.rule + u", "_s + network.normalisation;
    const QString days = network.from.isEmpty() && network.to.isEmpty() ? QString() : network.from + u'/' + network.to;
    return days.isEmpty() ? what : what + u", "_s + days;
}

class Drawing {
public:
    Drawing(QByteArray& bytes, const LabelledNetwork& network, const std::vector<DrawnNode>& nodes)
        : m_xml(&bytes)
        , m_network(network)
        , m_nodes(nodes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        for (const LabelledTie& tie : network.ties)
            m_greatest = std::max(m_greatest, std::abs(tie.weight));
    }

    void write()
    {
        const Frame frame = frameOf(m_nodes);
        const double width = frame.right - frame.left + 2 * margin;
        const double height = frame.bottom - frame.top + 2 * margin;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        set("width", shortNumber(width));
        set("height", shortNumber(height));
        set("viewBox",
            QStringList{shortNumber(frame.left - margin), shortNumber(frame.top - margin), shortNumber(width),
                shortNumber(height)}
                .join(u' '));
        set("font-family", u"DejaVu Sans, Verdana, sans-serif"_s);
        set("font-size", shortNumber(fontSize));
        m_xml.writeTextElement(u"title"_s, titleOf(m_network));
        m_xml.writeEmptyElement(u"rect"_s);
        place(frame.left - margin, frame.top - margin, width, height);
        set("fill", u"white"_s);
        for (const LabelledTie& tie : m_network.ties)
            draw(tie);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            draw(m_network.nodes[i], m_nodes[i]);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void set(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void place(double x, double y, double width, double height)
    {
        set("x", shortNumber(x));
        set("y", shortNumber(y));
        set("width", shortNumber(width));
        set("height", shortNumber(height));
    }

    void draw(const LabelledTie& tie)
    {
        const DrawnNode& one = m_nodes[at(tie.one)];
        const DrawnNode& other = m_nodes[at(tie.other)];
        const Stroke stroke = strokeOf(tie, m_network.rule);
        const double share = tie.meaning.isEmpty() ? std::abs(tie.weight) / m_greatest : 0.2;
        m_xml.writeStartElement(u"line"_s);
        set("x1", shortNumber(one.x));
        set("y1", shortNumber(one.y));
        set("x2", shortNumber(other.x));
        set("y2", shortNumber(other.y));
        set("stroke", stroke.colour);
        set("stroke-width", shortNumber(narrowestTie + share * (widestTie - narrowestTie)));
        set("stroke-opacity", u"0.55"_s);
        if (!stroke.dashes.isEmpty())
            set("stroke-dasharray", stroke.dashes);
        m_xml.writeTextElement(u"title"_s, tie.meaning.isEmpty() ? numberText(tie.weight) : tie.meaning);
        m_xml.writeEndElement();
    }

    void draw(const LabelledNode& node, const DrawnNode& place)
    {
        const bool isActor = node.variable == u"actor"_s;
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeTextElement(u"title"_s, plain(node.label));
        m_xml.writeEmptyElement(u"rect"_s);
        this->place(place.x - place.width / 2, place.y - place.height / 2, place.width, place.height);
        set("rx", isActor ? u"12"_s : u"2"_s);
        set("fill", tintOf(node));
        set("stroke", u"#444444"_s);
        double y = place.y - lineHeight * static_cast<double>(place.lines.size()) / 2 + fontSize - 1;
        for (const QString& line : place.lines) {
            m_xml.writeStartElement(u"text"_s);
            set("x", shortNumber(place.x));
            set("y", shortNumber(y));
            set("text-anchor", u"middle"_s);
            set("fill", u"#111111"_s);
            m_xml.writeCharacters(plain(line));
            m_xml.writeEndElement();
            y += lineHeight;
        }
        m_xml.writeEndElement();
    }

    /// Without what XML cannot hold.
    static QString plain(QString text)
    {
        for (QChar& character : text) {
            if (character < u' ' || character == QChar(0xFFFE) || character == QChar(0xFFFF))
                character = QChar::ReplacementCharacter;
        }
        return QString::fromUtf8(text.toUtf8());
    }

    QXmlStreamWriter m_xml;
    const LabelledNetwork& m_network;
    const std::vector<DrawnNode>& m_nodes;
    double m_greatest = 0;
};

}

std::vector<DrawnNode> drawnNodes(const LabelledNetwork& network)
{
    std::vector<DrawnNode> nodes;
    for (const LabelledNode& node : network.nodes) {
        DrawnNode& drawn = nodes.emplace_back();
        drawn.lines = linesOf(node.label);
        qsizetype letters = 3;
        for (const QString& line : drawn.lines)
            letters = std::max(letters, lettersIn(line));
        drawn.width = static_cast<double>(letters) * letterWidth + 2 * padding;
        drawn.height = lineHeight * std::max(1.0, static_cast<double>(drawn.lines.size())) + 2 * padding - 4;
    }
    return nodes;
}

QByteArray networkSvgOf(const LabelledNetwork& network, const std::vector<DrawnNode>& nodes)
{
    QByteArray bytes;
    Drawing(bytes, network, nodes).write();
    return bytes;
}
