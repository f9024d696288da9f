#include "views/map/svglines.h"

#include "views/map/linepainter.h"

SvgLines::SvgLines(const PictureFrame& frame, std::size_t depth)
    : SvgPen(depth, usual())
    , m_picture(*frame.map)
    , m_look(frame.look)
    , m_words(m_picture)
{
}

ByteBuffer SvgLines::written(std::span<const int> shown)
{
    for (int slot : shown) {
        const MapLink& link = m_picture.links()[static_cast<std::size_t>(slot)];
        const bool isTold = link.isCross && !link.isTrunk && m_look.only.empty(); // by stubs
        if (!isTold) {
            writeLine(link, link.isCross);
            continue;
        }
        const MapLink stretch = stretchAtDot(m_picture, link);
        if (stretch.curve.isEmpty())
            continue;
        writeLine(stretch, false);
        circle(stretch.curve.start(), linework::stretchRing, m_look.theme.ground, m_look.theme.line(link.kind), 1.4);
    }
    return m_xml.taken();
}

static std::string_view kindWord(LineKind kind)
{
    constexpr std::array<std::string_view, 5> words = {"support", "attack", "undercut", "restate", "option"};
    return words[static_cast<std::size_t>(kind)];
}

static std::string signId(LineKind kind)
{
    return "map-sign-" + std::string(kindWord(kind));
}

/// Whether four numbers are as good as one when they are written.
static bool isSame(double a, double b, double c, double d)
{
    const auto [least, most] = std::minmax({a, b, c, d});
    return most - least < 0.005;
}

/// Whether they run from the first to the last without turning round.
static bool isOneWay(double a, double b, double c, double d)
{
    return (a <= b && b <= c && c <= d) || (a >= b && b >= c && c >= d);
}

/// A cubic curve, from the first of four points. Many of those that lead around cards are straight.
static void addPiece(SvgPath& path, const QPointF* p)
{
    const bool isUpright = isSame(p[0].x(), p[1].x(), p[2].x(), p[3].x());
    const bool isLevel = isSame(p[0].y(), p[1].y(), p[2].y(), p[3].y());
    if (isUpright && isLevel)
        return;
    if (isUpright && isOneWay(p[0].y(), p[1].y(), p[2].y(), p[3].y()))
        path.add(" V", p[3].y());
    else if (isLevel && isOneWay(p[0].x(), p[1].x(), p[2].x(), p[3].x()))
        path.add(" H", p[3].x());
    else
        path.add(" C", p[1]).add(", ", p[2]).add(", ", p[3]);
}

static SvgPath pathOf(const LineCurve& curve)
{
    SvgPath path;
    path.add("M", curve.points[0]);
    for (std::size_t i = 0; i + 3 < curve.points.size(); i += 3)
        addPiece(path, &curve.points[i]);
    return path;
}

void SvgLines::writeLine(const MapLink& link, bool isFaint)
{
    const QColor strong = m_look.theme.line(link.kind);
    const bool isThin = isFaded(link.owner, m_look);
    const QColor colour = isFaint ? mixed(strong, m_look.theme.ground, 0.62)
        : isThin                  ? faded(strong, m_look.theme)
                                  : strong;
    m_xml.start("g");
    m_xml.attribute("class", kindWord(link.kind));
    m_xml.element("title", isThin ? m_words.of(link) + u"; " + m_look.tints->fadedWords : m_words.of(link));
    const SvgPath way = pathOf(shortenedForHead(link));
    const double plain = isThin ? linework::fadedWidth : linework::width;
    const double width = isFaint ? 1.1 : link.kind == LineKind::Undercut ? plain + 0.6 : plain;
    path(way, colour, link.kind == LineKind::Restate ? width * 2.4 : width, link.kind);
    if (link.kind == LineKind::Restate)
        path(way, m_look.theme.ground, width * 0.9, link.kind);
    writeHead(link, colour, isFaint ? linework::width : plain);
    if (hasRoomForSign(link) && !isFaint)
        useSign(link);
    m_xml.end();
}

void SvgLines::writeHead(const MapLink& link, const QColor& colour, double width)
{
    if (!link.hasHead())
        return;
    if (link.kind == LineKind::Support) {
        std::string points;
        for (QPointF corner : arrowHead(link.curve))
            points += (points.empty() ? "" : " ") + point(corner);
        m_xml.empty("polygon");
        m_xml.attribute("points", points);
        attribute("fill", colour);
    } else {
        const QLineF tee = teeHead(link.curve);
        path(SvgPath().add("M", tee.p1()).add(" L", tee.p2()), colour, width + 1, LineKind::Support);
        m_xml.attribute("stroke-linecap", "round");
    }
}

void SvgLines::useSign(const MapLink& link)
{
    const QPointF at = link.curve.at(linework::signDistance);
    m_xml.empty("use");
    m_xml.attribute("xlink:href", '#' + signId(link.kind));
    m_xml.attribute("x", at.x());
    m_xml.attribute("y", at.y());
}

SvgUsual SvgLines::usual()
{
    return {0, linework::width, QColor()};
}

/// A plus or a minus on a disc, around the origin.
void SvgLines::defineSign(LineKind kind)
{
    m_xml.start("g");
    m_xml.attribute("id", signId(kind));
    circle({}, linework::signRadius, m_look.theme.line(kind), m_look.theme.ground, 1.5);
    const bool isPlus = kind == LineKind::Support;
    path(SvgPath().add(isPlus ? "M-3.2 0 h6.4 M0 -3.2 v6.4" : "M-3.2 0 h6.4"), m_look.theme.card, 1.6,
        LineKind::Support);
    m_xml.end();
}

ByteBuffer SvgLines::signs()
{
    m_xml.start("defs");
    for (LineKind kind : {LineKind::Support, LineKind::Attack, LineKind::Undercut})
        defineSign(kind);
    m_xml.end();
    return m_xml.taken();
}
