#include "views/trace/tracedrawing.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"

#include <QFontMetricsF>

namespace {

struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(TraceDrawing)
};

constexpr double padding = 9;

/// How a hop's line and its sign tell what came of looking it up.
struct HopLook {
    Qt::PenStyle style;
    QString sign;
};

HopLook lookOf(Verification verification)
{
    switch (verification) {
    case Verification::SeenAtSource:
        return {Qt::SolidLine, QStringLiteral("✓")};
    case Verification::NotLocated:
        return {Qt::DotLine, QStringLiteral("∅")};
    case Verification::Differs:
        return {Qt::DashDotLine, QStringLiteral("≠")};
    case Verification::DeadLink:
        return {Qt::DotLine, QStringLiteral("×")};
    case Verification::Unchecked:
        break;
    }
    return {Qt::DashLine, QStringLiteral("?")};
}

class Draughtsman {
public:
    Draughtsman(const Debate& debate, const Trace& trace, const TracePlaces& places, const Theme& theme, int chosen)
        : m_debate(debate)
        , m_trace(trace)
        , m_places(places)
        , m_theme(theme)
        , m_chosen(chosen)
    {
    }

    TraceDrawing draw()
    {
        m_drawing.size = m_places.size;
        m_drawing.title = drawable(headline(m_debate, m_trace), 300);
        drawColumns();
        for (const TraceHop& hop : m_trace.hops)
            drawHop(hop);
        for (std::size_t i = 0; i < m_trace.nodes.size(); ++i)
            drawNode(static_cast<int>(i));
        return std::move(m_drawing);
    }

private:
    void drawColumns()
    {
        for (const TracePlaces::Column& column : m_places.columns) {
            const QRectF head(column.left, 10, column.right - column.left, 22);
            text(head, column.date.isEmpty() ? TraceText::tr("undated") : column.date, m_theme.mutedText, 12, true,
                Qt::AlignHCenter);
            QPainterPath tick;
            tick.moveTo(head.center().x(), head.bottom() + 2);
            tick.lineTo(head.center().x(), head.bottom() + 8);
            m_drawing.shapes.push_back(DrawnPath{tick, m_theme.hover, 1});
        }
        QPainterPath axis;
        axis.moveTo(8, 36);
        axis.lineTo(m_places.size.width() - 8, 36);
        m_drawing.shapes.push_back(DrawnPath{axis, m_theme.hover, 1});
    }

    void text(const QRectF& box, const QString& words, const QColor& colour, double size, bool isBold = false,
        Qt::Alignment alignment = Qt::AlignLeading)
    {
        const QFontMetricsF metrics(mapFont(size, isBold ? QFont::DemiBold : QFont::Normal));
        const QString fitting
            = metrics.elidedText(drawable(words, 200).replace(u'\n', u' '), Qt::ElideRight, box.width());
        m_drawing.shapes.push_back(DrawnText{box, fitting, colour, size, isBold, alignment});
    }

    QColor colourOf(const TraceHop& hop) const
    {
        const bool isWrong = hop.isForward || hop.verification == Verification::Differs;
        const bool isCounted = hop.standing == HopStanding::Followed;
        return isWrong ? m_theme.error : isCounted ? m_theme.text : m_theme.mutedText;
    }

    void drawHop(const TraceHop& hop)
    {
        const QRectF from = m_places.boxes[static_cast<std::size_t>(hop.from)];
        const QRectF to = m_places.boxes[static_cast<std::size_t>(hop.to)];
        if (from.isEmpty() || to.isEmpty() || hop.from == hop.to)
            return;
        const bool isBack = to.right() < from.left();
        const bool isAhead = from.right() < to.left();
        const QPointF start(isBack ? from.left() : from.right(), from.center().y());
        const QPointF end(isAhead ? to.left() : to.right(), to.center().y());
        const double bend = isBack ? -40 : 40;
        const double bendAtEnd = isAhead ? -40 : 40;
        QPainterPath line(start);
        line.cubicTo(start + QPointF(bend, 0), end + QPointF(bendAtEnd, 0), end + QPointF(bendAtEnd > 0 ? 8 : -8, 0));
        const HopLook look = lookOf(hop.verification);
        const bool isDoubtful = hop.standing != HopStanding::Followed;
        m_drawing.shapes.push_back(DrawnPath{line, colourOf(hop), isDoubtful ? 1.0 : 1.5, look.style});
        drawHead(end, bendAtEnd > 0 ? 1 : -1, colourOf(hop));
        drawLabel(hop, line.pointAtPercent(0.5), look.sign);
    }

    void drawHead(QPointF tip, double side, const QColor& colour)
    {
        QPainterPath head(tip);
        head.lineTo(tip + QPointF(9 * side, -4.5));
        head.lineTo(tip + QPointF(9 * side, 4.5));
        head.closeSubpath();
        m_drawing.shapes.push_back(DrawnPath{head, colour, 1, Qt::SolidLine, true});
    }

    void drawLabel(const TraceHop& hop, QPointF centre, const QString& sign)
    {
        QString words = wordsFor(hop) + (hop.citation ? u' ' + sign : QString());
        if (hop.isForward)
            words = QStringLiteral("! ") + words;
        const double width = std::min(90.0, QFontMetricsF(mapFont(11)).horizontalAdvance(words) + 8);
        const QRectF box(centre.x() - width / 2, centre.y() - 8, width, 16);
        m_drawing.shapes.push_back(DrawnBox{box, 3, m_theme.ground, {}, 0});
        text(box.adjusted(2, 0, -2, 0), words, colourOf(hop), 11, false, Qt::AlignHCenter);
    }

    QString standing(const TraceNode& node) const
    {
        QStringList words;
        if (node.isOrigin)
            words.append(TraceText::tr("origin"));
        if (node.isAppearance())
            words.append(node.isAgainst ? TraceText::tr("says it is not so") : TraceText::tr("says so"));
        if (!node.isSeen)
            words.append(TraceText::tr("not seen"));
        if (node.circle >= 0)
            words.append(TraceText::tr("in a circle"));
        return words.join(QStringLiteral(" · "));
    }

    void drawNode(int index)
    {
        const TraceNode& node = m_trace.nodes[static_cast<std::size_t>(index)];
        const QRectF box = m_places.boxes[static_cast<std::size_t>(index)];
        if (box.isEmpty())
            return;
        const QColor border = node.circle >= 0 ? m_theme.error : node.isOrigin ? m_theme.accent : m_theme.hover;
        const Qt::PenStyle style = node.isSeen ? Qt::SolidLine : Qt::DashLine;
        const QColor fill = node.isAppearance() || node.isOrigin ? m_theme.card : m_theme.ground;
        if (index == m_chosen)
            m_drawing.shapes.push_back(DrawnBox{box.adjusted(-4, -4, 4, 4), 11, {}, m_theme.ring, 2.4});
        m_drawing.shapes.push_back(DrawnBox{box, 8, fill, border, node.isOrigin ? 2.2 : 1.2, style});
        if (node.isOrigin)
            m_drawing.shapes.push_back(DrawnBox{box.adjusted(4, 4, -4, -4), 5, {}, border, 1, style});
        const QRectF inner = box.adjusted(padding, padding - 1, -padding, -padding);
        const double line = inner.height() / 3;
        const auto row = [&](int i) { return QRectF(inner.left(), inner.top() + i * line, inner.width(), line); };
        text(row(0), nameOf(m_debate, node), m_theme.text, 13, true);
        const QString passage = passageOf(m_debate, node).simplified();
        text(row(1), passage.isEmpty() ? dateOf(m_debate, node) : u'“' + passage.left(120) + u'”', m_theme.text, 11);
        text(row(2), standing(node), node.circle >= 0 ? m_theme.error : m_theme.mutedText, 11);
    }

    const Debate& m_debate;
    const Trace& m_trace;
    const TracePlaces& m_places;
    const Theme& m_theme;
    int m_chosen;
    TraceDrawing m_drawing;
};

}

TraceDrawing traceDrawing(
    const Debate& debate, const Trace& trace, const TracePlaces& places, const Theme& theme, int chosen)
{
    return Draughtsman(debate, trace, places, theme, chosen).draw();
}
