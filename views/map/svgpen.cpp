#include "views/map/svgpen.h"

#include "views/map/linepainter.h"

/// Whether some of its spaces are not shown unless that is asked for.
static bool isCollapsed(QStringView text)
{
    bool isAfterSpace = true;
    for (QChar letter : text) {
        if (letter == u'\t' || (letter == u' ' && isAfterSpace))
            return true;
        isAfterSpace = letter == u' ';
    }
    return isAfterSpace && !text.isEmpty();
}

SvgPath SvgPath::of(const QPainterPath& path)
{
    const auto letter = [](QPainterPath::ElementType type) {
        return type == QPainterPath::MoveToElement ? "M"
            : type == QPainterPath::LineToElement  ? "L"
            : type == QPainterPath::CurveToElement ? "C"
                                                   : " ";
    };
    SvgPath made;
    for (int i = 0; i < path.elementCount(); ++i)
        made.add(letter(path.elementAt(i).type), path.elementAt(i));
    return made;
}

SvgPath& SvgPath::add(std::string_view letters, QPointF at)
{
    m_data.add(letters);
    m_data.addNumber(at.x());
    m_data.add(' ');
    m_data.addNumber(at.y());
    return *this;
}

SvgPath& SvgPath::add(std::string_view letters, double length)
{
    m_data.add(letters);
    m_data.addNumber(length);
    return *this;
}

SvgPath& SvgPath::add(std::string_view plain)
{
    m_data.add(plain);
    return *this;
}

std::string SvgPen::number(double value)
{
    ByteBuffer text;
    text.addNumber(value);
    return std::string(text.view());
}

std::string SvgPen::point(QPointF at)
{
    return std::string(SvgPath().add("", at).data());
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

void SvgPen::attributes(const SvgUsual& usual)
{
    if (usual.textSize > 0)
        m_xml.attribute("font-size", usual.textSize);
    if (usual.fill)
        fill(*usual.fill);
    if (usual.strokeWidth > 0)
        m_xml.attribute("stroke-width", usual.strokeWidth);
}

void SvgPen::fill(const QColor& colour)
{
    if (colour == m_usual.fill)
        return;
    if (colour.isValid())
        attribute("fill", colour);
    else
        m_xml.attribute("fill", "none");
}

void SvgPen::stroke(const QColor& colour, double width)
{
    if (!colour.isValid())
        return;
    attribute("stroke", colour);
    if (width != m_usual.strokeWidth)
        m_xml.attribute("stroke-width", width);
}

void SvgPen::rect(const QRectF& box, const QColor& filling, const QColor& border, double width, double corner)
{
    m_xml.empty("rect");
    m_xml.attribute("x", box.x());
    m_xml.attribute("y", box.y());
    m_xml.attribute("width", box.width());
    m_xml.attribute("height", box.height());
    if (corner > 0)
        m_xml.attribute("rx", corner);
    fill(filling);
    stroke(border, width);
}

void SvgPen::circle(QPointF centre, double radius, const QColor& filling, const QColor& border, double width)
{
    m_xml.empty("circle");
    m_xml.attribute("cx", centre.x());
    m_xml.attribute("cy", centre.y());
    m_xml.attribute("r", radius);
    fill(filling);
    stroke(border, width);
}

void SvgPen::area(const SvgPath& path, const QColor& filling)
{
    m_xml.empty("path");
    m_xml.attribute("d", path.data());
    fill(filling);
}

void SvgPen::path(const SvgPath& path, const QColor& colour, double width, LineKind kind)
{
    m_xml.empty("path");
    m_xml.attribute("d", path.data());
    fill({});
    stroke(colour, width);
    const LineDashes dashes = dashesOf(kind);
    if (dashes.drawn > 0)
        m_xml.attribute("stroke-dasharray", point({dashes.drawn * width, dashes.left * width}));
    if (dashes.areRound)
        m_xml.attribute("stroke-linecap", "round");
}

const LetterHeights& SvgPen::heightsOf(const QFont& font)
{
    const auto [known, isNew] = m_heights.try_emplace({font.pixelSize(), font.weight()});
    if (isNew)
        known->second = LetterHeights::of(font);
    return known->second;
}

/// Whoever shows it may have another font: where a line ends, or its middle is, is said rather than measured.
void SvgPen::text(QPointF origin, const Setting& setting, const QColor& colour)
{
    const double across = setting.isCentred ? setting.width / 2 : setting.isRightToLeft ? setting.width : 0;
    const LetterHeights& heights = heightsOf(setting.font);
    for (std::size_t i = 0; i < setting.lines.lines.size(); ++i)
        textLine(origin + QPointF(across, baselineOf(setting, i, heights)), setting, i, colour);
}

void SvgPen::textLine(QPointF at, const Setting& setting, std::size_t line, const QColor& colour)
{
    m_xml.start("text");
    m_xml.attribute("x", at.x());
    m_xml.attribute("y", at.y());
    if (const double size = setting.font.pixelSize(); size != m_usual.textSize)
        m_xml.attribute("font-size", size);
    if (setting.font.weight() > QFont::Normal)
        m_xml.attribute("font-weight", double(setting.font.weight()));
    if (setting.isCentred)
        m_xml.attribute("text-anchor", "middle");
    else if (setting.isRightToLeft)
        m_xml.attribute("text-anchor", "end");
    fill(colour);
    const QStringView words = lineText(setting, line);
    if (isCollapsed(words))
        m_xml.attribute("xml:space", "preserve");
    m_xml.text(
        setting.isRightToLeft ? QStringView(u"\u2067") : QStringView()); // for "direction", which some do not know
    m_xml.text(words);
    m_xml.text(lineEnding(setting, line));
    m_xml.text(setting.isRightToLeft ? QStringView(u"\u2069") : QStringView());
    m_xml.end();
}
