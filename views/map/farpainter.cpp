#include "views/map/farpainter.h"

#include <QPainter>

namespace {

constexpr double linesFrom = 0.035; ///< zoom; below it lines are less than the dust they would look like
constexpr double crossFrom = 0.06;
constexpr double framesFrom = 0.1;

constexpr int shades = 6; ///< a line kind each, and cards that bear on nothing

int shadeOf(const MapPicture& picture, const MapCard& card)
{
    for (int slot : card.lines) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        if (picture.cards()[static_cast<std::size_t>(link.from)].id == card.id)
            return static_cast<int>(link.kind);
    }
    return shades - 1;
}

QColor colourOfShade(int shade, const Theme& theme)
{
    if (shade == shades - 1)
        return mixed(theme.card, theme.text, theme.isDark ? 0.16 : 0.06);
    return mixed(theme.card, theme.lines[shade], theme.isDark ? 0.42 : 0.30);
}

void paintFarLinks(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    const double zoom = look.camera.zoom;
    std::vector<QLineF> lines[lineKindCount];
    std::vector<QLineF> cross;
    picture.forEachLinkIn(scene, [&](int slot) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        if (link.curve.isEmpty() || (link.isCross && zoom < crossFrom))
            return;
        const MapCard& from = picture.cards()[static_cast<std::size_t>(link.from)];
        const MapCard& to = picture.cards()[static_cast<std::size_t>(link.to)];
        if (!look.shows(from.id) || !look.shows(to.id))
            return;
        (link.isCross ? cross : lines[static_cast<int>(link.kind)])
            .emplace_back(look.camera.toViewport(link.curve.start()), look.camera.toViewport(link.curve.end()));
    });
    painter.setPen(QPen(mixed(look.theme.ground, look.theme.mutedText, 0.22), 1));
    painter.drawLines(cross.data(), static_cast<int>(cross.size()));
    for (int kind = 0; kind < lineKindCount; ++kind) {
        painter.setPen(QPen(mixed(look.theme.ground, look.theme.lines[kind], 0.62), 1));
        painter.drawLines(lines[kind].data(), static_cast<int>(lines[kind].size()));
    }
}

void paintFarCards(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    std::vector<QRectF> boxes[shades];
    std::vector<QRectF> issues;
    const double least = 1.2;
    picture.forEachCardIn(scene, [&](int slot) {
        const MapCard& card = picture.cards()[static_cast<std::size_t>(slot)];
        if (card.isDot() || !look.shows(card.id))
            return;
        QRectF box = look.camera.toViewport(card.box());
        box.setWidth(std::max(box.width(), least));
        box.setHeight(std::max(box.height(), least));
        (card.face.kind == CardKind::Issue ? issues : boxes[shadeOf(picture, card)]).push_back(box);
    });
    for (int shade = 0; shade < shades; ++shade) {
        const QColor colour = colourOfShade(shade, look.theme);
        const bool isFramed = look.camera.zoom >= framesFrom;
        painter.setPen(isFramed ? QPen(mixed(colour, look.theme.mutedText, 0.35), 1) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRects(boxes[shade].data(), static_cast<int>(boxes[shade].size()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.issue);
    painter.drawRects(issues.data(), static_cast<int>(issues.size()));
}

}

QColor farColour(const MapPicture& picture, const MapCard& card, const Theme& theme)
{
    return card.face.kind == CardKind::Issue ? theme.issue : colourOfShade(shadeOf(picture, card), theme);
}

void paintFar(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, look.isExact);
    if (look.camera.zoom >= linesFrom)
        paintFarLinks(painter, picture, look, scene);
    paintFarCards(painter, picture, look, scene);
    painter.restore();
}
