#include "views/map/lettering.h"
#include "views/trace/tracedrawing.h"

#include <QIODevice>
#include <QPainter>
#include <QXmlStreamWriter>

namespace {

void paintShape(QPainter& painter, const DrawnBox& box)
{
    painter.setPen(box.width > 0 ? QPen(box.border, box.width, box.style) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.box, box.radius, box.radius);
}

void paintShape(QPainter& painter, const DrawnPath& path)
{
    painter.setPen(path.isFilled ? QPen(Qt::NoPen) : QPen(path.colour, path.width, path.style, Qt::FlatCap));
    painter.setBrush(path.isFilled ? QBrush(path.colour) : QBrush(Qt::NoBrush));
    painter.drawPath(path.path);
}

void paintShape(QPainter& painter, const DrawnText& text)
{
    painter.setPen(text.colour);
    painter.setFont(mapFont(text.size, text.isBold ? QFont::DemiBold : QFont::Normal));
    painter.drawText(text.box, text.alignment | Qt::AlignVCenter | Qt::TextSingleLine, text.text);
}

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100);
}

QString dashes(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine:
        return QStringLiteral("5 3");
    case Qt::DotLine:
        return QStringLiteral("1.5 2.5");
    case Qt::DashDotLine:
        return QStringLiteral("6 2.5 1.5 2.5");
    default:
        return {};
    }
}

QString outline(const QPainterPath& path)
{
    QStringList parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const char* letter = element.type == QPainterPath::MoveToElement ? "M"
            : element.type == QPainterPath::LineToElement                ? "L"
            : element.type == QPainterPath::CurveToElement               ? "C"
                                                                         : "";
        parts.append(QLatin1StringView(letter) + number(element.x) + u' ' + number(element.y));
    }
    return parts.join(u' ');
}

class SvgTrace {
public:
    explicit SvgTrace(QIODevice& device)
        : m_xml(&device)
    {
    }

    bool write(const TraceDrawing& drawing, const Theme& theme)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        const QString width = number(drawing.size.width());
        const QString height = number(drawing.size.height());
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width, height));
        attribute("role", QStringLiteral("img"));
        m_xml.writeTextElement(QStringLiteral("title"), drawing.title);
        shape(DrawnBox{QRectF(QPointF(), drawing.size), 0, theme.ground, {}, 0});
        for (const auto& one : drawing.shapes)
            std::visit([this](const auto& drawn) { shape(drawn); }, one);
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }

    void stroke(const QColor& colour, double width, Qt::PenStyle style)
    {
        if (width <= 0 || !colour.isValid())
            return;
        attribute("stroke", colour.name());
        attribute("stroke-width", number(width));
        if (const QString dashed = dashes(style); !dashed.isEmpty())
            attribute("stroke-dasharray", dashed);
    }

    void shape(const DrawnBox& box)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", number(box.box.x()));
        attribute("y", number(box.box.y()));
        attribute("width", number(box.box.width()));
        attribute("height", number(box.box.height()));
        attribute("rx", number(box.radius));
        attribute("fill", box.fill.isValid() ? box.fill.name() : QStringLiteral("none"));
        stroke(box.border, box.width, box.style);
    }

    void shape(const DrawnPath& path)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", outline(path.path));
        attribute("fill", path.isFilled ? path.colour.name() : QStringLiteral("none"));
        if (!path.isFilled)
            stroke(path.colour, path.width, path.style);
    }

    void shape(const DrawnText& text)
    {
        const bool isCentred = text.alignment & Qt::AlignHCenter;
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(isCentred ? text.box.center().x() : text.box.left()));
        attribute("y", number(text.box.center().y() + text.size * 0.35));
        attribute("font-family", QStringLiteral("Noto Sans, DejaVu Sans, Helvetica, Arial, sans-serif"));
        attribute("font-size", number(text.size));
        attribute("fill", text.colour.name());
        if (text.isBold)
            attribute("font-weight", QStringLiteral("600"));
        if (isCentred)
            attribute("text-anchor", QStringLiteral("middle"));
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

}

void paint(QPainter& painter, const TraceDrawing& drawing)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& shape : drawing.shapes)
        std::visit([&painter](const auto& drawn) { paintShape(painter, drawn); }, shape);
}

bool writeSvg(QIODevice& device, const TraceDrawing& drawing, const Theme& theme)
{
    return SvgTrace(device).write(drawing, theme);
}
