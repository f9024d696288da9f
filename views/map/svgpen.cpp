#include "views/map/svgpen.h"

#include "views/map/linepainter.h"

#include <QIODevice>
#include <QPen>

#include <array>
#include <charconv>

QString SvgPen::number(double value)
{
    std::array<char, 400> digits; // the largest number has 309 before the point
    const char* const begin = digits.data();
    const char* end
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2).ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    const QLatin1StringView text(begin, end);
    return text == QLatin1StringView("-0") ? QStringLiteral("0") : QString(text);
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
