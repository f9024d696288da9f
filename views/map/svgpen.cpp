#include "views/map/svgpen.h"

#include "views/map/linepainter.h"

#include <QPen>

SvgPath& SvgPath::add(std::string_view letters, QPointF at)
{
    m_data += letters;
    addNumber(m_data, at.x());
    m_data += ' ';
    addNumber(m_data, at.y());
    return *this;
}

SvgPath& SvgPath::add(std::string_view letters, double length)
{
    m_data += letters;
    addNumber(m_data, length);
    return *this;
}

SvgPath& SvgPath::add(std::string_view plain)
{
    m_data += plain;
    return *this;
}

std::string SvgPen::number(double value)
{
    std::string text;
    addNumber(text, value);
    return text;
}

std::string SvgPen::point(QPointF at)
{
    return SvgPath().add("", at).data();
}

void SvgPen::attribute(std::string_view name, const QColor& colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#000000";
    QRgb rest = colour.rgb();
    for (std::size_t i = text.size(); --i > 0; rest >>= 4)
        text[i] = digits[rest & 0xf];
    m_xml.attribute(name, text);
}

void SvgPen::fillAndBorder(const QColor& fill, const QColor& border, double width)
{
    if (fill.isValid())
        attribute("fill", fill);
    else
        m_xml.attribute("fill", "none");
    if (border.isValid()) {
        attribute("stroke", border);
        m_xml.attribute("stroke-width", width);
    }
}

void SvgPen::rect(const QRectF& box, const QColor& fill, const QColor& border, double width, double corner)
{
    m_xml.empty("rect");
    m_xml.attribute("x", box.x());
    m_xml.attribute("y", box.y());
    m_xml.attribute("width", box.width());
    m_xml.attribute("height", box.height());
    if (corner > 0)
        m_xml.attribute("rx", corner);
    fillAndBorder(fill, border, width);
}

void SvgPen::circle(QPointF centre, double radius, const QColor& fill, const QColor& border, double width)
{
    m_xml.empty("circle");
    m_xml.attribute("cx", centre.x());
    m_xml.attribute("cy", centre.y());
    m_xml.attribute("r", radius);
    fillAndBorder(fill, border, width);
}

void SvgPen::path(const SvgPath& path, const QColor& stroke, double width, LineKind kind)
{
    m_xml.empty("path");
    m_xml.attribute("d", path.data());
    m_xml.attribute("fill", "none");
    attribute("stroke", stroke);
    m_xml.attribute("stroke-width", width);
    const QPen pen = penOf(kind, stroke, width);
    std::string dashes;
    for (double dash : pen.dashPattern())
        dashes += (dashes.empty() ? "" : " ") + number(dash * width);
    if (!dashes.empty())
        m_xml.attribute("stroke-dasharray", dashes);
    if (pen.capStyle() == Qt::RoundCap)
        m_xml.attribute("stroke-linecap", "round");
}

const LetterHeights& SvgPen::heightsOf(const QFont& font)
{
    const auto [known, isNew] = m_heights.try_emplace({font.pixelSize(), font.weight()});
    if (isNew)
        known->second = LetterHeights::of(font);
    return known->second;
}

void SvgPen::text(QPointF origin, const Setting& setting, const QColor& colour)
{
    for (const SetLine& line : linesOf(setting, heightsOf(setting.font))) {
        const QPointF at = origin + line.baseline;
        m_xml.start("text");
        m_xml.attribute("x", setting.isRightToLeft ? at.x() + line.width.value_or(0) : at.x());
        m_xml.attribute("y", at.y());
        m_xml.attribute("font-size", double(setting.font.pixelSize()));
        if (setting.font.weight() > QFont::Normal)
            m_xml.attribute("font-weight", double(setting.font.weight()));
        if (setting.isRightToLeft)
            m_xml.attribute("direction", "rtl");
        attribute("fill", colour);
        m_xml.attribute("xml:space", "preserve");
        m_xml.text(line.text);
        m_xml.end();
    }
}
