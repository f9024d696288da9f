#include "views/map/svgpen.h"

#include "views/map/linepainter.h"

#include <QIODevice>
#include <QPen>

#include <cmath>

void SvgPen::startDocument()
{
    m_text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
}

void SvgPen::handOver()
{
    const QByteArray bytes = m_text.toUtf8();
    m_isTaken = m_isTaken && m_device.write(bytes) == bytes.size();
    m_text.resize(0);
}

bool SvgPen::endDocument()
{
    m_xml.writeEndDocument();
    handOver();
    return m_isTaken && !m_xml.hasError();
}

QString SvgPen::number(double value)
{
    if (std::abs(value) < 1e15 && value == std::trunc(value)) // most are
        return QString::number(static_cast<qint64>(value));
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString SvgPen::point(QPointF at)
{
    return number(at.x()) + u' ' + number(at.y());
}

void SvgPen::rect(const QRectF& box, const QColor& fill, const QColor& border, double width, double corner)
{
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", number(box.x()));
    attribute("y", number(box.y()));
    attribute("width", number(box.width()));
    attribute("height", number(box.height()));
    if (corner > 0)
        attribute("rx", number(corner));
    attribute("fill", fill.isValid() ? fill.name() : QStringLiteral("none"));
    if (border.isValid()) {
        attribute("stroke", border.name());
        attribute("stroke-width", number(width));
    }
}

void SvgPen::circle(QPointF centre, double radius, const QColor& fill, const QColor& border, double width)
{
    m_xml.writeEmptyElement(QStringLiteral("circle"));
    attribute("cx", number(centre.x()));
    attribute("cy", number(centre.y()));
    attribute("r", number(radius));
    attribute("fill", fill.isValid() ? fill.name() : QStringLiteral("none"));
    if (border.isValid()) {
        attribute("stroke", border.name());
        attribute("stroke-width", number(width));
    }
}

void SvgPen::path(const QString& data, const QColor& stroke, double width, LineKind kind)
{
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", data);
    attribute("fill", QStringLiteral("none"));
    attribute("stroke", stroke.name());
    attribute("stroke-width", number(width));
    const QPen pen = penOf(kind, stroke, width);
    QStringList dashes;
    for (double dash : pen.dashPattern())
        dashes += number(dash * width);
    if (!dashes.isEmpty())
        attribute("stroke-dasharray", dashes.join(u' '));
    if (pen.capStyle() == Qt::RoundCap)
        attribute("stroke-linecap", QStringLiteral("round"));
}

void SvgPen::text(QPointF origin, const Setting& setting, const QColor& colour)
{
    for (const SetLine& line : linesOf(setting)) {
        const QPointF at = origin + line.baseline;
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(setting.isRightToLeft ? at.x() + line.width.value_or(0) : at.x()));
        attribute("y", number(at.y()));
        attribute("font-size", number(setting.font.pixelSize()));
        if (setting.font.weight() > QFont::Normal)
            attribute("font-weight", QString::number(setting.font.weight()));
        if (setting.isRightToLeft)
            attribute("direction", QStringLiteral("rtl"));
        attribute("fill", colour.name());
        attribute("xml:space", QStringLiteral("preserve"));
        m_xml.writeCharacters(line.text);
        m_xml.writeEndElement();
    }
}
