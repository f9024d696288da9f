#include "views/map/farpainter.h"

#include "views/map/boxfiller.h"
#include "views/map/linepainter.h"
#include "views/map/tintpainter.h"

#include <QPainter>

#include <numeric>

namespace {

constexpr double linesFrom = 0.035; ///< zoom; below it lines are less than the dust they would look like
constexpr double shapesFrom = 0.11; ///< from here on cards have borders, round corners and marks
constexpr double leastFramed = 14; ///< px of a selected card's width; a narrower one is filled
constexpr std::size_t mostSmooth = 500; ///< lines; more are painted with steps, which takes a third of the time

constexpr int shades = 6; ///< a line kind each, and cards that bear on nothing

int shadeOf(const MapSpeck& speck)
{
    return speck.bearing ? static_cast<int>(*speck.bearing) : shades - 1;
}

QColor colourOfShade(int shade, const Theme& theme)
{
    if (shade == shades - 1)
        return mixed(theme.card, theme.text, theme.isDark ? 0.16 : 0.06);
    if (shade == static_cast<int>(LineKind::Option))
        return mixed(theme.card, theme.option, theme.isDark ? 0.30 : 0.14);
    return mixed(theme.card, theme.lines[shade], theme.isDark ? 0.42 : 0.27);
}

QColor borderOfShade(int shade, const Theme& theme)
{
    if (shade == static_cast<int>(LineKind::Option))
        return theme.option;
    const QColor line = shade == shades - 1 ? theme.mutedText : theme.lines[shade];
    return mixed(theme.card, line, theme.isDark ? 0.75 : 0.55);
}

/// In the dark lighter than near by, where its words tell it.
QColor issueColour(const Theme& theme)
{
    const bool isDim = theme.isDark && theme.issue.lightness() < 128;
    return isDim ? mixed(theme.issue, theme.issueText, 0.45) : theme.issue;
}

/// Its ends, and where it bends in between as soon as that can be seen.
void addCorners(const LineCurve& curve, const MapLook& look, std::vector<QLineF>& lines)
{
    const std::size_t last = curve.points.size() - 1;
    const std::size_t step = look.camera.zoom >= shapesFrom ? 3 : last;
    for (std::size_t i = 0; i + step <= last; i += step)
        lines.emplace_back(look.camera.toViewport(curve.points[i]), look.camera.toViewport(curve.points[i + step]));
}

/// Whether it is shown at all: of those between sections only what a section hangs on.
bool isTold(const MapLink& link, const MapCard& from, const MapCard& to, const MapLook& look)
{
    return !link.curve.isEmpty() && (!link.isCross || link.isTrunk) && look.shows(from.id) && look.shows(to.id);
}

void paintFarLinks(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    std::vector<QLineF> lines[2][lineKindCount]; // those that do not hold first
    std::vector<QLineF> trunks;
    std::size_t count = 0;
    picture.forEachLinkIn(scene, [&](int slot) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        const MapCard& from = picture.cards()[static_cast<std::size_t>(link.from)];
        const MapCard& to = picture.cards()[static_cast<std::size_t>(link.to)];
        if (!isTold(link, from, to, look))
            return;
        auto& ofKind = lines[isFaded(link.owner, look) ? 0 : 1][static_cast<int>(link.kind)];
        addCorners(link.curve, look, link.isCross ? trunks : ofKind);
        ++count;
    });
    painter.setRenderHint(QPainter::Antialiasing, look.isExact || count <= mostSmooth);
    painter.setPen(QPen(mixed(look.theme.ground, look.theme.mutedText, 0.45), 1));
    painter.drawLines(trunks.data(), static_cast<int>(trunks.size()));
    for (int i = 0; i < 2 * lineKindCount; ++i) {
        const int kind = i % lineKindCount;
        const std::vector<QLineF>& these = lines[i / lineKindCount][kind];
        painter.setPen(QPen(mixed(look.theme.ground, look.theme.lines[kind], i < lineKindCount ? 0.29 : 0.58), 1));
        painter.drawLines(these.data(), static_cast<int>(these.size()));
    }
}

using Boxes = std::vector<QRectF>;

/// With a border, and without the four corner pixels, which looks round.
void fillShapes(BoxFiller& filler, const Boxes& boxes, const QColor& colour, const QColor& border)
{
    Boxes outer;
    Boxes inner;
    outer.reserve(2 * boxes.size());
    for (const QRectF& box : boxes) {
        outer.push_back(box.adjusted(1, 0, -1, 0));
        outer.push_back(box.adjusted(0, 1, 0, -1));
        inner.push_back(box.adjusted(1, 1, -1, -1));
    }
    filler.fill(outer, border);
    filler.fill(inner, colour);
}

/// What objects has a bar at its side, dotted where it objects to a line: colours are not everybody's.
void addMark(LineKind kind, const QRectF& box, Boxes& marks)
{
    const double width = std::clamp(box.width() / 14, 2.0, 4.0);
    if (kind == LineKind::Attack)
        marks.emplace_back(box.left(), box.top() + 1, width, box.height() - 2);
    for (double y = box.top() + 2; kind == LineKind::Undercut && y + width < box.bottom() - 1; y += 2 * width)
        marks.emplace_back(box.left() + 1, y, width, width);
}

/// Those of claims, by their shades.
void paintBoxes(QPainter& painter, const Boxes (&boxes)[shades], const MapLook& look, QImage& pixels)
{
    const bool isShaped = look.camera.zoom >= shapesFrom;
    const auto count = std::accumulate(std::begin(boxes), std::end(boxes), std::size_t{0},
        [](std::size_t sum, const Boxes& these) { return sum + these.size(); });
    BoxFiller filler(painter, count, pixels);
    for (int shade = 0; shade < shades; ++shade) {
        if (isShaped)
            fillShapes(filler, boxes[shade], colourOfShade(shade, look.theme), borderOfShade(shade, look.theme));
        else
            filler.fill(boxes[shade], colourOfShade(shade, look.theme));
    }
    for (LineKind kind : {LineKind::Attack, LineKind::Undercut}) {
        Boxes marks;
        for (const QRectF& box : isShaped ? boxes[static_cast<int>(kind)] : Boxes())
            addMark(kind, box, marks);
        filler.fill(marks, look.theme.line(kind));
    }
}

void paintIssues(QPainter& painter, const Boxes& issues, const QColor& colour, QImage& pixels)
{
    BoxFiller filler(painter, issues.size(), pixels);
    fillShapes(filler, issues, colour, colour);
}

/// Of selected cards: specks of another colour, or frames.
void markChosen(QPainter& painter, const Boxes& boxes, const QColor& colour, QImage& pixels)
{
    Boxes marks;
    for (const QRectF& box : boxes) {
        if (box.width() < leastFramed) {
            marks.push_back(box);
            continue;
        }
        const QRectF frame = box.toRect().adjusted(-1, -1, 1, 1);
        marks.emplace_back(frame.left(), frame.top(), frame.width(), 2);
        marks.emplace_back(frame.left(), frame.bottom() - 2, frame.width(), 2);
        marks.emplace_back(frame.left(), frame.top(), 2, frame.height());
        marks.emplace_back(frame.right() - 2, frame.top(), 2, frame.height());
    }
    BoxFiller filler(painter, marks.size(), pixels);
    filler.fill(marks, colour);
}

bool isUnderPlate(const MapPicture& picture, int slot, const QRectF& box, const FarPlates& plates)
{
    const int of = picture.specks()[static_cast<std::size_t>(slot)].region;
    const auto region = static_cast<std::size_t>(of);
    if (of < 0 || region >= plates.size() || plates[region].isEmpty() || !plates[region].intersects(box))
        return false;
    const bool isHead = picture.regions()[region].head == picture.cards()[static_cast<std::size_t>(slot)].id;
    return isHead ? plates[region].intersects(box) : plates[region].contains(box.center());
}

void paintFarCards(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene,
    const FarPlates& plates, QImage& pixels)
{
    Boxes boxes[shades];
    Boxes issues;
    Boxes chosen;
    std::vector<std::pair<QRectF, const MapTint*>> tinted;
    const bool isColoured = look.tints && !look.tints->kinds.empty(); // then the colours of lines would mislead
    const bool isShaped = look.camera.zoom >= shapesFrom;
    const double least = 1.2;
    const bool isPart = !look.only.empty();
    const auto idAt = [&](int slot) { return picture.cards()[static_cast<std::size_t>(slot)].id; };
    picture.forEachCardIn(scene, [&](int slot) {
        const MapSpeck& speck = picture.specks()[static_cast<std::size_t>(slot)];
        if (speck.kind == MapSpeck::Kind::Dot || (isPart && !look.shows(idAt(slot))))
            return;
        QRectF box = look.camera.toViewport(speck.box);
        if (isUnderPlate(picture, slot, box, plates))
            return;
        if (isShaped)
            box = box.toRect();
        box.setWidth(std::max(box.width(), least));
        box.setHeight(std::max(box.height(), least));
        if (look.chosen && (*look.chosen)[static_cast<std::size_t>(slot)]) {
            chosen.push_back(box);
            if (box.width() < leastFramed)
                return;
        }
        if (const MapTint* tint = look.tints ? look.tints->find(idAt(slot)) : nullptr)
            tinted.emplace_back(box, tint);
        else
            (speck.kind == MapSpeck::Kind::Issue ? issues : boxes[isColoured ? shades - 1 : shadeOf(speck)])
                .push_back(box);
    });
    painter.setRenderHint(QPainter::Antialiasing, look.isExact);
    painter.setPen(Qt::NoPen);
    paintBoxes(painter, boxes, look, pixels);
    for (const auto& [box, tint] : tinted)
        paintFarTint(painter, box, *tint, look);
    paintIssues(painter, issues, issueColour(look.theme), pixels);
    markChosen(painter, chosen, look.theme.ring, pixels);
}

}

void paintFar(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene, QImage& pixels,
    const FarPlates& plates)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, look.isExact);
    if (look.camera.zoom >= linesFrom)
        paintFarLinks(painter, picture, look, scene);
    paintFarCards(painter, picture, look, scene, plates, pixels);
    painter.restore();
}
