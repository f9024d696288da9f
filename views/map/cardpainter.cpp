#include "views/map/cardpainter.h"

#include "views/map/cardsigns.h"
#include "views/map/tintpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr quint64 titleKeys = 1ULL << 40;
constexpr quint64 holderKeys = 2ULL << 40;
constexpr quint64 pillKeys = 3ULL << 40;
constexpr quint64 markKeys = 4ULL << 40;

constexpr double notThen = 0.3; ///< opacity of those who did not hold it at the date

std::optional<Stance> stanceNow(const MapCard& card, const StanceHolder& holder, const MapLook& look)
{
    return look.tints ? look.tints->stanceOf(card.id, holder.name, holder.stance) : holder.stance;
}

/// Of a folded card at middle distance, on the screen.
QRectF pillFromAfar(const QRectF& card)
{
    return {card.left() + 4, card.bottom() - 6, 30, 15};
}

/// Around the number of what is folded away, which is to be read.
void leaveOutPill(QPainter& painter, const MapCard& card, const MapLook& look)
{
    const QRectF box = look.camera.toViewport(card.box());
    const QRectF pill
        = look.distance == ReadingDistance::Near ? look.camera.toViewport(foldPill(card)) : pillFromAfar(box);
    QPainterPath around;
    around.addRect(box.adjusted(-20, -20, 20, 20));
    QPainterPath hole;
    hole.addRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setClipPath(around.subtracted(hole), Qt::IntersectClip);
}

quint64 keyOf(int slot, quint64 kind, quint64 part = 0)
{
    return kind | (static_cast<quint64>(slot) << 8) | part;
}

/// One for each size of the letters.
quint64 titleKey(int slot, const Setting& title)
{
    return keyOf(slot, titleKeys, static_cast<quint64>(title.lineHeight));
}

}

void CardPainter::paintExactly(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
    const MapLook& look, double scale)
{
    QPen pen(shape.border, shape.borderWidth * scale);
    if (card.face.isImplicit)
        pen.setDashPattern({5, 3});
    if (!look.isExact) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.cardShadow);
        painter.drawRoundedRect(box.translated(0, 2 * scale), shape.corner * scale, shape.corner * scale);
    }
    painter.setPen(pen);
    painter.setBrush(shape.fill);
    painter.drawRoundedRect(box, shape.corner * scale, shape.corner * scale);
}

void CardPainter::paintBody(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
    const MapLook& look, double scale)
{
    if (card.foldedUnder > 0) { // a second card shows behind it
        const QRectF behind = box.adjusted(5 * scale, 5 * scale, -5 * scale, 5 * scale);
        paintExactly(painter, behind, shape, card, look, scale);
    }
    if (look.isExact || card.face.isImplicit)
        paintExactly(painter, box, shape, card, look, scale);
    else
        m_stamps.paint(painter, box, shape, look, scale);
    const MapTint* tint = look.tints ? look.tints->find(card.id) : nullptr;
    if (tint)
        paintTint(painter, box, *tint, look, scale);
    else if (card.face.kind == CardKind::Option)
        paintOptionMark(painter, box, look.theme.option, scale, card.face.isRightToLeft);
}

void CardPainter::paintNear(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const double zoom = look.camera.zoom;
    const CardShape shape = shapeOf(card, look);
    paintBody(painter, look.camera.toViewport(card.box()), shape, card, look, zoom);
    if (look.edited != card.id)
        m_texts.paint(painter, look.camera.toViewport(textOrigin(card)), zoom, nearSetting(card), keyOf(slot, 0),
            shape.text, look.isExact);
    paintMark(painter, card, slot, look);
    if (card.face.kind != CardKind::Issue && card.face.badges.isEmpty() && card.foldedUnder == 0)
        return;
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    if (card.face.kind == CardKind::Issue)
        paintQuestionMark(painter, card, shape.text);
    painter.restore();
    paintBadges(painter, card, slot, look);
}

void CardPainter::paintMark(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const QRectF sign = correctionSign(card);
    if (sign.isEmpty())
        return;
    paintCorrection(painter, look.camera.toViewport(sign), card.face.correction, look.theme);
    m_texts.paint(painter, look.camera.toViewport(correctionOrigin(card)), look.camera.zoom, correctionSetting(card),
        keyOf(slot, markKeys), colourOf(card.face.correction, look.theme), look.isExact);
}

void CardPainter::paintBadges(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const BadgeBoxes boxes = badgeBoxes(card);
    const Badges& badges = card.face.badges;
    const Theme& theme = look.theme;
    const auto text = [&](const QString& words, const QRectF& box, double size, quint64 part, const QColor& colour) {
        m_texts.paint(painter, look.camera.toViewport(box.topLeft() + QPointF(0, (box.height() - size * 1.4) / 2)),
            look.camera.zoom, oneLine(words, size, box.width(), QFont::Medium), keyOf(slot, holderKeys, part), colour,
            look.isExact);
    };
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    if (!boxes.quotations.isEmpty())
        paintQuotes(painter, boxes.quotations, theme.mutedText);
    if (!boxes.note.isEmpty())
        paintNote(painter, boxes.note, theme.mutedText);
    for (std::size_t i = 0; i < badges.holders.size(); ++i) {
        const auto stance = stanceNow(card, badges.holders[i], look);
        painter.setOpacity(stance ? 1 : notThen);
        paintHolder(painter, boxes.holders[i], stance.value_or(badges.holders[i].stance), theme);
    }
    painter.setOpacity(1);
    const QRectF pill = foldPill(card);
    if (!pill.isEmpty()) {
        painter.setPen(QPen(theme.ground, 1.5));
        painter.setBrush(theme.mutedText);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    painter.restore();
    if (!boxes.quotations.isEmpty())
        text(QString::number(badges.quotations), countBeside(boxes.quotations), card::badgeText, 1, theme.mutedText);
    for (std::size_t i = 0; i < badges.holders.size(); ++i) {
        painter.setOpacity(stanceNow(card, badges.holders[i], look) ? 1 : notThen);
        text(badges.holders[i].initials, boxes.holders[i], initialsSize(badges.holders[i].initials), 2 + i, theme.text);
    }
    painter.setOpacity(1);
    if (!boxes.moreHolders.isEmpty())
        text(QStringLiteral("+%1").arg(badges.moreHolders), boxes.moreHolders, card::badgeText, 9, theme.mutedText);
    if (!pill.isEmpty())
        text(foldText(card), pill, card::badgeText, 10, theme.card);
}

void CardPainter::prepare(const MapCard& card, int slot, double zoom)
{
    if (distanceAt(zoom) == ReadingDistance::Near) {
        m_texts.prepare(nearSetting(card), keyOf(slot, 0));
        return;
    }
    const Setting& title = m_titles.settingOf(card, slot, zoom);
    m_texts.prepare(title, titleKey(slot, title));
}

void CardPainter::paintMiddle(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const double zoom = look.camera.zoom;
    const CardShape shape = shapeOf(card, look);
    const QRectF box = look.camera.toViewport(card.box());
    paintBody(painter, box, shape, card, look, zoom);
    if (look.edited == card.id)
        return;
    const Setting& setting = m_titles.settingOf(card, slot, zoom);
    const double height = static_cast<double>(setting.lines.lines.size()) * setting.lineHeight;
    const QPointF origin(card.centre.x() - setting.width / 2, card.centre.y() - height / 2);
    m_texts.paint(
        painter, look.camera.toViewport(origin), zoom, setting, titleKey(slot, setting), shape.text, look.isExact);
    if (card.face.correction != Correction::None)
        paintCorrection(painter, QRectF(box.right() - 11, box.top() - 5, 16, 16), card.face.correction, look.theme);
    if (card.foldedUnder > 0) {
        const QRectF pill = pillFromAfar(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.mutedText);
        painter.drawRoundedRect(pill, 7.5, 7.5);
        m_texts.paint(painter, pill.topLeft(), 1, oneLine(foldText(card), card::badgeText, pill.width(), QFont::Medium),
            keyOf(slot, pillKeys), look.theme.card, look.isExact);
    }
}

void CardPainter::paintRing(QPainter& painter, const MapCard& card, const MapLook& look)
{
    const bool isSelected = look.selected.contains(card.id);
    const double gap = isSelected ? 3 : 1.5;
    const QRectF box = look.camera.toViewport(card.box()).adjusted(-gap, -gap, gap, gap);
    const double corner = card.isDot() ? box.height() / 2 : shapeOf(card, look.theme).corner * look.camera.zoom + gap;
    QPen pen(isSelected ? look.theme.ring : look.theme.hover, isSelected ? 2.4 : 1.4);
    if (isSelected && look.current != card.id)
        pen.setWidthF(1.6);
    painter.save();
    if (card.foldedUnder > 0)
        leaveOutPill(painter, card, look);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, corner, corner);
    painter.restore();
}
