#include "views/map/mappainter.h"

#include "views/map/farpainter.h"
#include "views/map/linepainter.h"

#include <QPainter>

namespace {

constexpr double reach = 30; ///< how far beyond a card's box or a line's bounds anything of it is painted, in the scene
constexpr double regionCorner = 18;
constexpr quint64 labelKeys = 4ULL << 40;
constexpr quint64 stubKeys = 5ULL << 40;

bool isShown(const MapPicture& picture, const MapLink& link, const MapLook& look)
{
    return look.shows(picture.cards()[static_cast<std::size_t>(link.from)].id)
        && look.shows(picture.cards()[static_cast<std::size_t>(link.to)].id);
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
    const double margin = reach / look.camera.zoom * std::max(1.0, look.camera.zoom);
    const QRectF scene = QRectF(look.camera.toScene(area.topLeft()), area.size() / look.camera.zoom)
                             .adjusted(-margin, -margin, margin, margin);
    paintRegions(painter, picture, look, scene);
    if (look.distance == ReadingDistance::Far) {
        paintFar(painter, picture, look, scene);
    } else {
        paintLinks(painter, picture, look, scene);
        paintCards(painter, picture, look, scene);
    }
    paintRegionLabels(painter, picture, look, scene);
}

void MapPainter::paintRings(QPainter& painter, const MapPicture& picture, const MapLook& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (RecordId id : look.selected) {
        const MapCard* card = picture.find(id);
        if (card && look.shows(id))
            m_cards.paintRing(painter, *card, look);
    }
    const MapCard* hovered = picture.find(look.hovered);
    if (hovered && !look.selected.contains(look.hovered))
        m_cards.paintRing(painter, *hovered, look);
}

void MapPainter::paintRegions(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    if (!look.only.empty())
        return;
    const bool isFar = look.distance == ReadingDistance::Far;
    for (const MapRegion& region : picture.regions()) {
        if (!region.area.intersects(scene))
            continue;
        const double corner = std::max(3.0, regionCorner * look.camera.zoom);
        painter.setPen(QPen(look.theme.tintBorder(region.tint), isFar ? 1 : 1.2));
        painter.setBrush(isFar ? look.theme.strongTint(region.tint) : look.theme.tint(region.tint));
        painter.drawRoundedRect(look.camera.toViewport(region.area), corner, corner);
    }
}

namespace {

constexpr double labelSize = 13;
constexpr double leastFarLabel = 84; ///< px of an area's width

/// Only as wide as whole words need, or nothing.
bool fitsInWords(const WrappedText& lines, const QString& text)
{
    return std::all_of(lines.lines.begin(), lines.lines.end(), [&](const TextLine& line) {
        const qsizetype end = line.start + line.length;
        return end >= text.size() || !text[end].isLetter() || !text[end - 1].isLetter();
    });
}

}

void MapPainter::paintRegionLabels(
    QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    if (!look.only.empty())
        return;
    const bool isFar = look.distance == ReadingDistance::Far;
    for (std::size_t i = 0; i < picture.regions().size(); ++i) {
        const MapRegion& region = picture.regions()[i];
        const QRectF box = look.camera.toViewport(region.area);
        const double room = isFar ? box.width() - 18 : std::min(box.width() - 36, 460.0);
        if (region.label.isEmpty() || !region.area.intersects(scene) || room < (isFar ? leastFarLabel : 40))
            continue;
        Setting setting;
        setting.text = region.label;
        setting.font = mapFont(labelSize, QFont::DemiBold);
        setting.lineHeight = 17;
        setting.isRightToLeft = isRightToLeft(region.label);
        setting.width = std::floor(room / 16) * 16;
        setting.lines = m_cards.boldWrap().wrap(region.label, labelSize, setting.width, isFar ? 2 : 1);
        if (isFar && !setting.lines.isCut && !fitsInWords(setting.lines, region.label))
            continue;
        const double height = static_cast<double>(setting.lines.lines.size()) * setting.lineHeight;
        if (isFar && height + 4 > box.height())
            continue;
        const QPointF at
            = box.topLeft() + (isFar ? QPointF(9, 6) : QPointF(18 * std::min(1.0, look.camera.zoom * 1.4), 6));
        if (isFar) {
            QColor veil = look.theme.strongTint(region.tint);
            veil.setAlphaF(0.9F);
            const double left = setting.isRightToLeft ? at.x() + setting.width - setting.lines.width : at.x();
            painter.setPen(Qt::NoPen);
            painter.setBrush(veil);
            painter.drawRoundedRect(QRectF(left - 4, at.y() - 1, setting.lines.width + 8, height + 2), 4, 4);
        }
        const quint64 key = labelKeys | (static_cast<quint64>(i) << 8) | (isFar ? 1 : 0);
        m_cards.paintText(painter, at, 1, setting, key, isFar ? look.theme.text : look.theme.mutedText, look.isExact);
    }
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
        m_cards.paintText(painter, box.topLeft(), look.camera.zoom, setting,
            stubKeys | (static_cast<quint64>(slot) << 8) | part++, look.theme.line(stub.kind), look.isExact);
    }
}
