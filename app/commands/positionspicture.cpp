#include "app/commands/positionsoutput.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr double cell = 22; // px
constexpr double rowNames = 240; // px, for 36 letters
constexpr double columnNames = 200; // px, for the same along a slope of 60°
constexpr double margin = 16; // px
constexpr qsizetype longestName = 36;

/// What a stance looks like; never by colour alone.
QString colourOf(Stance stance)
{
    static const QStringList colours = {u"#0b5fa5"_s, u"#b5400a"_s, u"#6b3fa0"_s, u"#0f766e"_s, u"#5f6368"_s};
    return colours[static_cast<qsizetype>(stance)];
}

/// Writes one picture; places in px from its top left corner.
class Picture {
public:
    Picture(const Debate& debate, const PositionMatrix& matrix, QByteArray& bytes)
        : m_debate(debate)
        , m_matrix(matrix)
        , m_xml(&bytes)
    {
    }

    void write()
    {
        const double width = margin * 2 + rowNames + cell * double(m_matrix.columns.size()) + columnNames * 0.6;
        const double height = margin * 3 + columnNames + cell * double(m_matrix.rows.size() + 1);
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attribute(u"width"_s, width);
        attribute(u"height"_s, height);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width).arg(height));
        m_xml.writeAttribute(u"font-family"_s, u"sans-serif"_s);
        m_xml.writeAttribute(u"font-size"_s, u"12"_s);
        m_xml.writeTextElement(u"title"_s, Sentences::tr("Positions: %1").arg(clean(m_debate.info().title)));
        m_xml.writeEmptyElement(u"rect"_s);
        m_xml.writeAttribute(u"width"_s, u"100%"_s);
        m_xml.writeAttribute(u"height"_s, u"100%"_s);
        m_xml.writeAttribute(u"fill"_s, u"#ffffff"_s);
        writeNames();
        for (const Position& position : m_matrix.positions)
            write(position);
        writeLegend(margin * 2 + columnNames + cell * double(m_matrix.rows.size()));
        m_xml.writeEndDocument();
    }

private:
    static double left(int column) { return margin + rowNames + cell * column; }
    static double top(int row) { return margin + columnNames + cell * row; }
    void attribute(const QString& name, double value) { m_xml.writeAttribute(name, QString::number(value)); }

    /// Text of a debate, as XML can hold it.
    static QString clean(const QString& text) { return whole(isolated(text, 500)); }

    /// A sentence of ours without halves of surrogate pairs, which XML cannot hold.
    static QString whole(QString safe)
    {
        for (qsizetype i = 0; i < safe.size(); ++i) {
            const bool isPair = safe[i].isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else if (safe[i].isSurrogate())
                safe[i] = QChar(QChar::ReplacementCharacter);
        }
        return safe;
    }

    void writeText(double x, double y, const QString& text, const QString& turn = {}, const char* anchor = "start",
        const QString& colour = u"#1f2328"_s)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute(u"x"_s, x);
        attribute(u"y"_s, y);
        m_xml.writeAttribute(u"fill"_s, colour);
        m_xml.writeAttribute(u"text-anchor"_s, QLatin1StringView(anchor));
        if (!turn.isEmpty())
            m_xml.writeAttribute(u"transform"_s, turn);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void writeNames()
    {
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
            writeText(margin + rowNames - 8, top(int(row)) + 15,
                clean(oneLine(m_debate.find(m_matrix.rows[row])->name, longestName)), {}, "end");
        for (std::size_t column = 0; column < m_matrix.columns.size(); ++column) {
            const Claim& claim = *m_debate.find(m_matrix.columns[column]);
            const double x = left(int(column)) + 14;
            const double y = margin + columnNames - 6;
            writeText(x, y, clean(oneLine(claim.title.isEmpty() ? claim.text : claim.title, longestName)),
                u"rotate(-60 %1 %2)"_s.arg(x).arg(y));
        }
    }

    void writeBox(double x, double y, Stance stance, bool isTold)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute(u"x"_s, x + 1);
        attribute(u"y"_s, y + 1);
        attribute(u"width"_s, cell - 2);
        attribute(u"height"_s, cell - 2);
        attribute(u"rx"_s, 3);
        m_xml.writeAttribute(u"fill"_s, isTold ? u"#ffffff"_s : colourOf(stance));
        m_xml.writeAttribute(u"stroke"_s, colourOf(stance));
        if (isTold)
            m_xml.writeAttribute(u"stroke-dasharray"_s, u"3 2"_s);
        writeText(x + cell / 2, y + 16, symbolFor(stance), {}, "middle", isTold ? colourOf(stance) : u"#ffffff"_s);
    }

    void write(const Position& position)
    {
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeTextElement(u"title"_s, whole(wordsFor(m_debate, m_matrix, position)));
        writeBox(left(position.column), top(position.row), position.stance, position.isAttributed);
        m_xml.writeEndElement();
    }

    void writeLegend(double y)
    {
        double x = margin;
        for (const Stance stance :
            {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear}) {
            writeBox(x, y - 16, stance, false);
            writeText(x + cell + 4, y, wordFor(stance));
            x += 110;
        }
        writeBox(x, y - 16, Stance::For, true);
        writeText(x + cell + 4, y, Sentences::tr("told by others"));
    }

    const Debate& m_debate;
    const PositionMatrix& m_matrix;
    QXmlStreamWriter m_xml;
};

}

QByteArray positionsSvg(const Debate& debate, const PositionMatrix& matrix)
{
    QByteArray bytes;
    Picture(debate, matrix, bytes).write();
    return bytes;
}
