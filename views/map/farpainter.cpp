#include "views/map/farpainter.h"

#include "views/map/farfiller.h"
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

struct FarLines {
    std::vector<QLineF> ofKinds[2][lineKindCount]; ///< those that do not hold first
    std::vector<QLineF> trunks;
    std::size_t count = 0; ///< links
};

FarLines farLines(const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    FarLines lines;
    if (look.camera.zoom < linesFrom)
        return lines;
    picture.forEachLinkIn(scene, [&](int slot) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        const MapCard& from = picture.cards()[static_cast<std::size_t>(link.from)];
        const MapCard& to = picture.cards()[static_cast<std::size_t>(link.to)];
        if (!isTold(link, from, to, look))
            return;
        auto& ofKind = lines.ofKinds[isFaded(link.owner, look) ? 0 : 1][static_cast<int>(link.kind)];
        addCorners(link.curve, look, link.isCross ? lines.trunks : ofKind);
        ++lines.count;
    });
    return lines;
}

void drawLines(FarFiller& filler, const FarLines& lines, const Theme& theme)
{
    filler.draw(lines.trunks, mixed(theme.ground, theme.mutedText, 0.45));
    for (int i = 0; i < 2 * lineKindCount; ++i) {
        const int kind = i % lineKindCount;
        filler.draw(lines.ofKinds[i / lineKindCount][kind],
            mixed(theme.ground, theme.lines[kind], i < lineKindCount ? 0.29 : 0.58));
    }
}

using Boxes = std::vector<QRectF>;

/// With a border, and without the four corner pixels, which looks round.
void fillShapes(FarFiller& filler, const Boxes& boxes, const QColor& colour, const QColor& border)
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
void fillBoxes(FarFiller& filler, const Boxes (&boxes)[shades], const MapLook& look)
{
    const bool isShaped = look.camera.zoom >= shapesFrom;
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
    FarFiller filler(painter, issues.size(), 0, pixels);
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
    FarFiller filler(painter, marks.size(), 0, pixels);
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

/// What is seen of the cards, by how it is painted.
struct FarCards {
    Boxes boxes[shades];
    Boxes issues;
    Boxes chosen;
    std::vector<std::pair<QRectF, const MapTint*>> tinted;

    std::size_t count() const
    {
        return std::accumulate(std::begin(boxes), std::end(boxes), std::size_t{0},
            [](std::size_t sum, const Boxes& these) { return sum + these.size(); });
    }
};

/// Not smaller than what can be seen, and on whole pixels once it has a shape.
QRectF seenBox(const QRectF& scene, const MapCamera& camera)
{
    constexpr double least = 1.2;
    QRectF box = camera.toViewport(scene);
    if (camera.zoom >= shapesFrom)
        box = box.toRect();
    box.setWidth(std::max(box.width(), least));
    box.setHeight(std::max(box.height(), least));
    return box;
}

FarCards farCards(const MapPicture& picture, const MapLook& look, const QRectF& scene, const FarPlates& plates)
{
    FarCards cards;
    const bool isColoured = look.tints && !look.tints->kinds.empty(); // then the colours of lines would mislead
    const bool isPart = !look.only.empty();
    const auto idAt = [&](int slot) { return picture.cards()[static_cast<std::size_t>(slot)].id; };
    picture.forEachCardIn(scene, [&](int slot) {
        const MapSpeck& speck = picture.specks()[static_cast<std::size_t>(slot)];
        if (speck.kind == MapSpeck::Kind::Dot || (isPart && !look.shows(idAt(slot))))
            return;
        if (isUnderPlate(picture, slot, look.camera.toViewport(speck.box), plates))
            return;
        const QRectF box = seenBox(speck.box, look.camera);
        if (look.chosen && (*look.chosen)[static_cast<std::size_t>(slot)]) {
            cards.chosen.push_back(box);
            if (box.width() < leastFramed)
                return;
        }
        if (const MapTint* tint = look.tints ? look.tints->find(idAt(slot)) : nullptr)
            cards.tinted.emplace_back(box, tint);
        else if (speck.kind == MapSpeck::Kind::Issue)
            cards.issues.push_back(box);
        else
            cards.boxes[isColoured ? shades - 1 : shadeOf(speck)].push_back(box);
    });
    return cards;
}

/// Known by the largest area, as a piece of it looks as it does.
bool isSmooth(const FarLines& lines, const MapLook& look, const QRectF& scene, FarFrame& frame)
{
    const double size = scene.width() * scene.height();
    if (look.camera.zoom != frame.zoom || size >= frame.size) {
        frame.zoom = look.camera.zoom;
        frame.size = size;
        frame.isSmooth = lines.count <= mostSmooth;
    }
    return look.isExact || frame.isSmooth;
}

void paintPlain(
    QPainter& painter, const FarLines& lines, const FarCards& cards, const MapLook& look, bool isSmooth, QImage& pixels)
{
    if (isSmooth) {
        painter.setRenderHint(QPainter::Antialiasing);
        FarFiller filler(painter, 0, 0, pixels);
        drawLines(filler, lines, look.theme);
    }
    painter.setRenderHint(QPainter::Antialiasing, look.isExact);
    FarFiller filler(painter, cards.count(), isSmooth ? 0 : lines.count, pixels);
    if (!isSmooth)
        drawLines(filler, lines, look.theme);
    painter.setPen(Qt::NoPen);
    fillBoxes(filler, cards.boxes, look);
}

}

void paintFar(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene, FarFrame& frame,
    const FarPlates& plates)
{
    const FarCards cards = farCards(picture, look, scene, plates);
    painter.save();
    const FarLines lines = farLines(picture, look, scene);
    paintPlain(painter, lines, cards, look, isSmooth(lines, look, scene, frame), frame.pixels);
    for (const auto& [box, tint] : cards.tinted)
        paintFarTint(painter, box, *tint, look);
    paintIssues(painter, cards.issues, issueColour(look.theme), frame.pixels);
    markChosen(painter, cards.chosen, look.theme.ring, frame.pixels);
    painter.restore();
}
