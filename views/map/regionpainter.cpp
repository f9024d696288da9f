#include "views/map/regionpainter.h"

#include "views/map/lettering.h"
#include "views/map/tintpainter.h"

#include <QPainter>

namespace {

constexpr double corner = 18;
constexpr double sidePadding = 24; ///< in scene units, as the cards' to the border of their section
constexpr double nearSize = 22;
constexpr double farSize = 13; ///< px on the screen
constexpr double smallFarSize = 11;
constexpr double lineHeight = 1.3; ///< times the size
constexpr double leastStrip = 12; ///< px, for letters of the small size
constexpr double leastRounding = 3; ///< px
constexpr double bandWidth = 4; ///< px, of a tint beside a plate
constexpr double leastFarWidth = 70; ///< px that a name has to have

Setting set(TextWrap& wrap, const QString& name, double width, double size, int lines)
{
    Setting setting;
    setting.text = name;
    setting.font = mapFont(size, QFont::DemiBold);
    setting.lineHeight = std::ceil(size * lineHeight);
    setting.isRightToLeft = isRightToLeft(name);
    setting.width = std::floor(width / 8) * 8; // so that it is not set anew for each step of a zoom
    setting.lines = wrap.wrap(name, size, setting.width, lines);
    return setting;
}

double heightOf(const Setting& setting)
{
    return setting.lineHeight * static_cast<double>(setting.lines.lines.size());
}

/// In viewport coordinates, what letters of a name may cover.
QRectF placeOf(const FarName& name)
{
    return {name.origin, QSizeF(name.setting.width, heightOf(name.setting))};
}

/// Round by leaving the corners out, in a fifth of the time of what is smooth.
void paintSmall(QPainter& painter, const QRect& box, const QColor& fill, const QColor& border)
{
    painter.fillRect(box.adjusted(1, 1, -1, -1), fill);
    painter.fillRect(box.left() + 1, box.top(), box.width() - 2, 1, border);
    painter.fillRect(box.left() + 1, box.bottom(), box.width() - 2, 1, border);
    painter.fillRect(box.left(), box.top() + 1, 1, box.height() - 2, border);
    painter.fillRect(box.right(), box.top() + 1, 1, box.height() - 2, border);
}

bool isSaidByCard(const MapRegion& region)
{
    return region.head.kind == Kind::Issue;
}

}

RegionPainter::RegionPainter()
    : m_wrap(regionNameWrap())
{
}

void RegionPainter::paintAreas(
    QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene) const
{
    const bool isFar = look.distance == ReadingDistance::Far;
    const double rounding = std::max(leastRounding, corner * look.camera.zoom);
    for (const MapRegion& region : picture.regions()) {
        if (!region.area.intersects(scene))
            continue;
        const QRectF box = look.camera.toViewport(region.area);
        if (rounding <= leastRounding && !look.isExact) {
            paintSmall(painter, box.toRect(), look.theme.strongTint(region.tint), look.theme.tintBorder(region.tint));
            continue;
        }
        painter.setPen(QPen(look.theme.tintBorder(region.tint), isFar ? 1 : 1.2));
        painter.setBrush(isFar ? look.theme.strongTint(region.tint) : look.theme.tint(region.tint));
        painter.drawRoundedRect(box, rounding, rounding);
    }
}

void RegionPainter::paintNames(QPainter& painter, const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    for (std::size_t i = 0; i < picture.regions().size(); ++i) {
        const MapRegion& region = picture.regions()[i];
        if (!region.label.isEmpty() && !isSaidByCard(region) && region.area.intersects(scene))
            paintName(painter, region, look, 2 * i);
    }
}

std::vector<FarName> RegionPainter::farNames(const MapPicture& picture, const MapLook& look, const QRectF& scene)
{
    std::vector<FarName> names(picture.regions().size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const MapRegion& region = picture.regions()[i];
        if (region.label.isEmpty() || !region.area.intersects(scene))
            continue;
        names[i] = farName(region, look);
        if (!placeOf(names[i]).intersects(look.camera.toViewport(scene)))
            names[i] = {}; // it stands elsewhere in its region
        const MapCard* head = picture.find(region.head);
        names[i].hidesHead = head && look.camera.toViewport(head->box()).intersects(names[i].plate);
    }
    return names;
}

/// In the strip above the cards while it is high enough for letters, and else over them.
FarName RegionPainter::farName(const MapRegion& region, const MapLook& look)
{
    const QRectF box = look.camera.toViewport(region.area);
    const double strip = (region.labelHeight + sidePadding) * look.camera.zoom;
    const double width = box.width() - 16;
    const bool isOver = strip < leastStrip;
    if (width < leastFarWidth)
        return {};
    const int most = isOver ? 2 : std::max(1, static_cast<int>(strip / (farSize * lineHeight)));
    const bool isSmall = !isOver && strip < farSize * lineHeight;
    Setting setting = set(m_wrap, region.label, width, isSmall ? smallFarSize : farSize, most);
    if (setting.lines.isCut)
        setting = set(m_wrap, region.label, width, smallFarSize, most);
    const double height = heightOf(setting);
    if (height + 4 > box.height() || (isOver && !setting.lines.isCut && !breaksBetweenWords(setting)))
        return {};
    const QPointF at = box.topLeft() + QPointF(8, isOver ? 5 : std::max(0.0, (strip - height) / 2));
    const double left = setting.isRightToLeft ? at.x() + setting.width - setting.lines.width : at.x();
    const QRectF plate(left - 4, at.y() - 1, setting.lines.width + 8, height + 2);
    return {setting, at, isOver ? plate : QRectF(), false};
}

/// The colour of a head that a plate hides stays to be seen at the plate's side.
void RegionPainter::paintFarNames(
    QPainter& painter, const MapPicture& picture, const MapLook& look, const std::vector<FarName>& names)
{
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& [setting, origin, plate, hidesHead] = names[i];
        if (setting.text.isEmpty())
            continue;
        const MapRegion& region = picture.regions()[i];
        painter.fillRect(plate, look.theme.strongTint(region.tint));
        const MapTint* tint = look.tints ? look.tints->find(region.head) : nullptr;
        if (tint && hidesHead)
            paintTintBand(painter, QRectF(plate.left() - bandWidth, plate.top(), bandWidth, plate.height()), tint->tone,
                look.theme);
        m_texts.paint(painter, origin, 1, setting, 2 * i + 1, look.theme.text, look.isExact);
    }
}

void RegionPainter::paintName(QPainter& painter, const MapRegion& region, const MapLook& look, quint64 key)
{
    const RegionName name = setName(region, m_wrap);
    if (!name.setting.text.isEmpty())
        m_texts.paint(painter, look.camera.toViewport(name.origin), look.camera.zoom, name.setting, key,
            look.theme.mutedText, look.isExact);
}

RegionName setName(const MapRegion& region, TextWrap& wrap)
{
    const double width = region.area.width() - 2 * sidePadding;
    if (region.label.isEmpty() || isSaidByCard(region) || width < nearSize)
        return {};
    const int room = std::max(1, static_cast<int>((region.labelHeight + sidePadding / 2) / (nearSize * lineHeight)));
    const Setting setting = set(wrap, region.label, width, nearSize, room);
    const double top = (region.labelHeight + sidePadding - heightOf(setting)) / 2;
    return {setting, region.area.topLeft() + QPointF(sidePadding, top)};
}

TextWrap regionNameWrap()
{
    return TextWrap(mapFont(card::textSize, QFont::DemiBold));
}
