#include "views/map/mappainter.h"

#include "views/map/farpainter.h"
#include "views/map/linepainter.h"

#include <QPainter>

namespace {

constexpr double reach = 30; ///< how far beyond a card's box or a line's bounds anything of it is painted, in the scene
constexpr qsizetype mostEmphasised = 50; ///< cards whose long lines are shown from far away

bool isShown(const MapPicture& picture, const MapLink& link, const MapLook& look)
{
    return look.shows(picture.cards()[static_cast<std::size_t>(link.from)].id)
        && look.shows(picture.cards()[static_cast<std::size_t>(link.to)].id);
}

/// What of the scene can leave traces in an area of the viewport.
QRectF sceneOf(const QRectF& area, const MapLook& look)
{
    const double margin = reach / look.camera.zoom * std::max(1.0, look.camera.zoom);
    return QRectF(look.camera.toScene(area.topLeft()), area.size() / look.camera.zoom)
        .adjusted(-margin, -margin, margin, margin);
}

void paintInScene(QPainter& painter, const MapLook& look, const auto& paint)
{
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    paint();
    painter.restore();
}

}

bool isEmphasised(const MapPicture& picture, const MapLink& link, const MapLook& look)
{
    return look.isEmphasised(link.owner) || look.isEmphasised(picture.cards()[static_cast<std::size_t>(link.from)].id)
        || look.isEmphasised(picture.cards()[static_cast<std::size_t>(link.to)].id);
}

void MapPainter::paint(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF scene = sceneOf(area, look);
    if (look.only.empty())
        m_regions.paintAreas(painter, picture, look, scene);
    if (look.distance == ReadingDistance::Far)
        return paintFarMap(painter, picture, look, scene);
    paintLinks(painter, picture, look, scene);
    paintCards(painter, picture, look, scene);
    if (look.only.empty())
        m_regions.paintNames(painter, picture, look, scene);
}

void MapPainter::paintFarMap(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    if (!look.only.empty())
        return paintFar(painter, picture, look, scene, m_far);
    const std::vector<FarName> names = m_regions.farNames(picture, look, scene);
    FarPlates plates;
    for (const FarName& name : names)
        plates.push_back(name.plate);
    paintFar(painter, picture, look, scene, m_far, plates);
    m_regions.paintFarNames(painter, picture, look, names);
}

void MapPainter::paintRings(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF scene = sceneOf(area, look);
    if (look.distance == ReadingDistance::Far)
        paintFarEmphasis(painter, picture, look);
    const bool isMany = areMany(look.selected);
    if (isMany && look.distance != ReadingDistance::Far)
        paintManyRings(painter, picture, look, scene);
    for (RecordId id : isMany ? QSet<RecordId>() : look.selected) {
        const MapCard* card = picture.find(id);
        if (!card || !look.shows(id) || !card->box().intersects(scene))
            continue;
        m_cards.paintRing(painter, *card, look);
        if (look.distance == ReadingDistance::Near && !card->isDot())
            paintStubs(painter, picture, *card, picture.slotOf(id), look); // which lie across the ring
    }
    const MapCard* hovered = picture.find(look.hovered);
    if (hovered && !look.selected.contains(look.hovered))
        m_cards.paintRing(painter, *hovered, look);
}

/// Of what is seen. From far away paintFar() marks them.
void MapPainter::paintManyRings(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    picture.forEachCardIn(scene, [&](int slot) {
        const MapCard& card = picture.cards()[static_cast<std::size_t>(slot)];
        if (look.selected.contains(card.id) && look.shows(card.id))
            m_cards.paintRing(painter, card, look);
    });
}

/// From far away, where all lines between sections would be a tangle, those of what is selected or pointed at.
void MapPainter::paintFarEmphasis(QPainter& painter, const MapPicture& picture, const MapLook& look)
{
    if (look.selected.size() > mostEmphasised)
        return;
    std::vector<int> links;
    std::vector<RecordId> ids(look.selected.begin(), look.selected.end());
    ids.push_back(look.hovered);
    for (RecordId id : ids) {
        const std::vector<int> owned = picture.linksOf(id);
        links.insert(links.end(), owned.begin(), owned.end());
        if (const MapCard* card = picture.find(id))
            links.insert(links.end(), card->lines.begin(), card->lines.end());
    }
    paintInScene(painter, look, [&] {
        for (int slot : links) {
            const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
            if (isShown(picture, link, look))
                paintThinLink(painter, link, look, false);
        }
    });
}

void MapPainter::paintLinks(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    const bool isNear = look.distance == ReadingDistance::Near;
    const bool hasEmphasis = look.emphasises();
    std::vector<const MapLink*> strong;
    paintInScene(painter, look, [&] {
        picture.forEachLinkIn(scene, [&](int slot) {
            const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
            if (!isShown(picture, link, look))
                return;
            if (hasEmphasis && isEmphasised(picture, link, look))
                strong.push_back(&link);
            else if (link.isCross && (link.isTrunk || !look.only.empty()))
                paintThinLink(painter, link, look, true);
            else if (link.isCross)
                paintStretch(painter, stretchAtDot(picture, link), look);
            else if (!link.isCross && isNear)
                paintLink(painter, link, look, false, bool(look.hovered));
            else if (!link.isCross)
                paintThinLink(painter, link, look, bool(look.hovered));
        });
        for (const MapLink* link : strong)
            paintLink(painter, *link, look, true, false);
    });
}

void MapPainter::paintCards(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    const bool isNear = look.distance == ReadingDistance::Near;
    std::vector<const MapCard*> dots;
    picture.forEachCardIn(scene, [&](int slot) {
        const MapCard& card = picture.cards()[static_cast<std::size_t>(slot)];
        if (!look.shows(card.id))
            return;
        if (card.isDot())
            dots.push_back(&card);
        else if (isNear)
            m_cards.paintNear(painter, card, slot, look);
        else
            m_cards.paintMiddle(painter, card, slot, look);
        if (isNear && !card.isDot() && look.only.empty())
            paintStubs(painter, picture, card, slot, look);
    });
    paintInScene(painter, look, [&] {
        for (const MapCard* dot : dots)
            paintDot(painter, *dot, look);
    });
}

void MapPainter::paintStubs(
    QPainter& painter, const MapPicture& picture, const MapCard& card, int slot, const MapLook& look)
{
    const std::vector<CrossStub> stubs = stubsOf(picture, card, m_stubWrap);
    quint64 part = 0;
    for (const CrossStub& stub : stubs) {
        const QRectF box = look.camera.toViewport(stub.box);
        painter.setPen(QPen(look.theme.line(stub.kind), 1.1));
        painter.setBrush(look.theme.card);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        Setting setting;
        setting.text = stub.text;
        setting.lines.lines = {{0, static_cast<int>(stub.text.size()), 0}};
        setting.font = mapFont(stub::textSize);
        setting.lineHeight = stub::height;
        setting.width = stub.box.width();
        setting.isCentred = true;
        m_stubTexts.paint(painter, box.topLeft(), look.camera.zoom, setting, (static_cast<quint64>(slot) << 8) | part++,
            look.theme.line(stub.kind), look.isExact);
    }
}
