#include "views/map/cardpainter.h"

#include "views/map/lettering.h"

#include <QPainter>
#include <QtMath>

namespace {

constexpr double signSize = 19; ///< of holders
constexpr double badgeText = 10.5;
constexpr double pillHeight = 17;
constexpr double titlePadding = 14;
constexpr std::size_t mostKept = 6000; ///< texts; beyond it all are set anew

double snapped(double value, double devicePixels)
{
    return std::round(value * devicePixels) / devicePixels;
}

QRectF snapped(const QRectF& box, double devicePixels)
{
    const double left = snapped(box.left(), devicePixels);
    const double top = snapped(box.top(), devicePixels);
    return {left, top, std::max(1.0, snapped(box.right(), devicePixels) - left),
        std::max(1.0, snapped(box.bottom(), devicePixels) - top)};
}

double widthOf(const QString& text, double size)
{
    return static_cast<double>(text.size()) * size * 0.62;
}

Setting oneLine(const QString& text, double size, double width, QFont::Weight weight)
{
    Setting setting;
    setting.text = text;
    setting.lines.lines = {{0, static_cast<int>(text.size()), 0}};
    setting.font = mapFont(size, weight);
    setting.lineHeight = size * 1.4;
    setting.width = width;
    setting.isCentred = true;
    return setting;
}

Qt::PenStyle ringOf(Stance stance)
{
    switch (stance) {
    case Stance::Against:
        return Qt::DashLine;
    case Stance::Conditional:
    case Stance::Unclear:
        return Qt::DotLine;
    default:
        return Qt::SolidLine;
    }
}

QColor colourOf(Stance stance, const Theme& theme)
{
    switch (stance) {
    case Stance::For:
        return theme.line(LineKind::Support);
    case Stance::Against:
        return theme.line(LineKind::Attack);
    default:
        return theme.mutedText;
    }
}

void paintHolder(QPainter& painter, const QRectF& box, const StanceHolder& holder, const Theme& theme)
{
    QPen pen(colourOf(holder.stance, theme), 1.4, ringOf(holder.stance));
    if (holder.stance == Stance::Against)
        pen.setDashPattern({2.4, 1.6});
    painter.setPen(pen);
    painter.setBrush(theme.card);
    painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7));
}

void paintQuotes(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double x : {box.left() + 1.0, box.left() + 6.0}) {
        QPainterPath mark;
        const double y = box.center().y() - 0.5;
        mark.addEllipse(QPointF(x + 1.9, y + 1.6), 1.9, 1.9);
        mark.moveTo(x, y + 1.6);
        mark.cubicTo(x, y - 1.8, x + 1.6, y - 3.4, x + 3.4, y - 3.6);
        mark.lineTo(x + 3.4, y - 2.4);
        mark.cubicTo(x + 2.2, y - 2, x + 1.5, y - 1, x + 1.6, y + 0.6);
        mark.closeSubpath();
        mark.setFillRule(Qt::WindingFill);
        painter.drawPath(mark);
    }
}

void paintNote(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QPointF at(box.left() + 1, box.center().y() - 5);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at, QSizeF(9, 10)), 1.5, 1.5);
    for (double y : {3.0, 5.2, 7.4})
        painter.drawLine(at + QPointF(2.2, y), at + QPointF(y > 7 ? 5 : 6.8, y));
}

void paintQuestionMark(QPainter& painter, const MapCard& card, const CardShape& shape)
{
    const QRectF box = card.box();
    const double radius = 9.5;
    const double x = card.face.isRightToLeft ? box.right() - 15 - radius : box.left() + 15 + radius;
    const QPointF centre(x, box.center().y());
    painter.setPen(QPen(shape.text, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    QPainterPath mark;
    mark.moveTo(centre + QPointF(-3, -2.4));
    mark.cubicTo(centre + QPointF(-3, -6.6), centre + QPointF(3.4, -6.6), centre + QPointF(3.2, -2.6));
    mark.cubicTo(centre + QPointF(3, -0.6), centre + QPointF(0, -0.4), centre + QPointF(0, 2));
    painter.setPen(QPen(shape.text, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape.text);
    painter.drawEllipse(centre + QPointF(0, 4.9), 1.1, 1.1);
}

void paintOptionMark(QPainter& painter, const QRectF& box, const QColor& colour, double scale, bool isRightToLeft)
{
    const double width = std::max(2.0, 4 * scale);
    const double inset = 9 * scale;
    const double x = isRightToLeft ? box.right() - width : box.left();
    painter.fillRect(QRectF(x, box.top() + inset, width, box.height() - 2 * inset), colour);
}

constexpr quint64 titleKeys = 1ULL << 40;
constexpr quint64 holderKeys = 2ULL << 40;
constexpr quint64 pillKeys = 3ULL << 40;

quint64 keyOf(int slot, quint64 kind, quint64 part = 0)
{
    return kind | (static_cast<quint64>(slot) << 8) | part;
}

}

CardShape shapeOf(const MapCard& card, const Theme& theme)
{
    if (card.face.kind == CardKind::Issue)
        return {theme.issue, theme.issue, theme.issueText, 1, std::min(card.face.size.height() / 2, 22.0)};
    if (card.face.kind == CardKind::Option)
        return {theme.card, theme.option, theme.text, 1.2, card::corner};
    return {theme.card, theme.cardBorder, theme.text, 1, card::corner};
}

QPointF textOrigin(const MapCard& card)
{
    const QPointF corner = card.box().topLeft() + QPointF(card::sidePadding, card::topPadding);
    const bool makesRoom = card.face.kind == CardKind::Issue && !card.face.isRightToLeft;
    return makesRoom ? corner + QPointF(card::issuePadding, 0) : corner;
}

Setting nearSetting(const MapCard& card)
{
    const bool isIssue = card.face.kind == CardKind::Issue;
    Setting setting;
    setting.text = card.face.text;
    setting.lines = card.face.lines;
    setting.font = mapFont(card::textSize, isIssue ? QFont::DemiBold : QFont::Normal);
    setting.lineHeight = card::lineHeight;
    setting.width = card.face.size.width() - 2 * card::sidePadding - (isIssue ? card::issuePadding : 0);
    setting.isRightToLeft = card.face.isRightToLeft;
    return setting;
}

BadgeBoxes badgeBoxes(const MapCard& card)
{
    BadgeBoxes boxes;
    const Badges& badges = card.face.badges;
    const QRectF row(card.box().left() + card::sidePadding, card.box().bottom() - card::topPadding - signSize + 2,
        card.box().width() - 2 * card::sidePadding, signSize);
    double x = row.left();
    if (badges.quotations > 0) {
        const double width = 15 + widthOf(QString::number(badges.quotations), badgeText);
        boxes.quotations = QRectF(x, row.top(), width, signSize);
        x += width + 8;
    }
    if (badges.hasNote)
        boxes.note = QRectF(x, row.top(), 12, signSize);
    double right = row.right();
    if (badges.moreHolders > 0) {
        const double width = widthOf(QStringLiteral("+%1").arg(badges.moreHolders), badgeText) + 2;
        boxes.moreHolders = QRectF(right - width, row.top(), width, signSize);
        right -= width + 3;
    }
    for (std::size_t i = badges.holders.size(); i-- > 0;) {
        boxes.holders.insert(boxes.holders.begin(), QRectF(right - signSize, row.top(), signSize, signSize));
        right -= signSize + 3;
    }
    return boxes;
}

QString foldText(const MapCard& card)
{
    return QStringLiteral("+%1").arg(card.foldedUnder);
}

QRectF foldPill(const MapCard& card)
{
    if (card.foldedUnder == 0)
        return {};
    const double width = std::max(28.0, widthOf(foldText(card), badgeText) + 16);
    return {card.centre.x() - width / 2, card.box().bottom() - pillHeight / 2 + 3, width, pillHeight};
}

CardPainter::CardPainter()
    : m_titleWrap(mapFont(card::textSize, QFont::Medium))
    , m_boldWrap(mapFont(card::textSize, QFont::DemiBold))
{
}

const SetText& CardPainter::setOnce(quint64 key, const Setting& setting)
{
    if (m_kept.size() > mostKept)
        m_kept.clear();
    Kept& kept = m_kept[key];
    if (kept.set.empty() || kept.text != setting.text || kept.width != setting.width) {
        kept.text = setting.text;
        kept.width = setting.width;
        kept.set = setText(setting);
    }
    return kept.set;
}

void CardPainter::paintText(QPainter& painter, QPointF viewport, double scale, const Setting& setting, quint64 key,
    const QColor& colour, bool isExact)
{
    painter.save();
    painter.translate(viewport);
    painter.scale(scale, scale);
    painter.setPen(colour);
    if (isExact) {
        drawText(painter, {}, setting);
    } else {
        for (const QGlyphRun& run : setOnce(key, setting))
            painter.drawGlyphRun({}, run);
    }
    painter.restore();
}

/// A square with round corners and the shadow under it, whose quarters are the corners of every card of that shape.
const QPixmap& CardPainter::stampOf(const CardShape& shape, int corner, const MapLook& look)
{
    const quint64 key = (static_cast<quint64>(shape.fill.rgb()) << 32 | shape.border.rgb())
        ^ (static_cast<quint64>(corner) << 52) ^ (static_cast<quint64>(shape.borderWidth * 8) << 24)
        ^ static_cast<quint64>(look.devicePixels * 16);
    QPixmap& stamp = m_stamps[key];
    if (!stamp.isNull())
        return stamp;
    stamp = QPixmap(QSizeF(2 * corner, 2 * corner + 3).toSize() * look.devicePixels);
    stamp.setDevicePixelRatio(look.devicePixels);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, 0, 2 * corner, 2 * corner);
    painter.setBrush(look.theme.cardShadow);
    painter.drawRoundedRect(whole.translated(0, 1), corner, corner);
    painter.drawRoundedRect(whole.translated(0, 2), corner, corner);
    painter.setBrush(shape.fill);
    painter.setPen(QPen(shape.border, shape.borderWidth));
    const double half = shape.borderWidth / 2;
    painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), corner - half, corner - half);
    return stamp;
}

void CardPainter::paintStamped(
    QPainter& painter, const QRectF& box, const CardShape& shape, const MapLook& look, double scale)
{
    const double d = look.devicePixels;
    const QRectF r = snapped(box, d);
    const int most = static_cast<int>(std::min(r.width(), r.height()) / 2);
    const int c = std::clamp(static_cast<int>(std::lround(shape.corner * scale)), 1, std::max(1, most));
    CardShape scaled = shape;
    scaled.borderWidth = std::max(1.0 / d, snapped(std::min(shape.borderWidth, shape.borderWidth * scale * 1.6), d));
    const double b = scaled.borderWidth;
    const QPixmap& stamp = stampOf(scaled, c, look);
    const double inner = r.width() - 2 * c;
    painter.fillRect(QRectF(r.left() + c, r.bottom(), inner, 1), look.theme.cardShadow);
    painter.fillRect(QRectF(r.left() + c, r.bottom(), inner, 2), look.theme.cardShadow);
    painter.fillRect(QRectF(r.left() + c, r.top(), inner, r.height()), shape.fill);
    painter.fillRect(QRectF(r.left(), r.top() + c, r.width(), r.height() - 2 * c), shape.fill);
    painter.fillRect(QRectF(r.left() + c, r.top(), inner, b), shape.border);
    painter.fillRect(QRectF(r.left() + c, r.bottom() - b, inner, b), shape.border);
    painter.fillRect(QRectF(r.left(), r.top() + c, b, r.height() - 2 * c), shape.border);
    painter.fillRect(QRectF(r.right() - b, r.top() + c, b, r.height() - 2 * c), shape.border);
    const double cd = c * d;
    painter.drawPixmap(r.topLeft(), stamp, QRectF(0, 0, cd, cd));
    painter.drawPixmap(QPointF(r.right() - c, r.top()), stamp, QRectF(cd, 0, cd, cd));
    painter.drawPixmap(QPointF(r.left(), r.bottom() - c), stamp, QRectF(0, cd, cd, cd + 3 * d));
    painter.drawPixmap(QPointF(r.right() - c, r.bottom() - c), stamp, QRectF(cd, cd, cd, cd + 3 * d));
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
        paintStamped(painter, box, shape, look, scale);
    if (card.face.kind == CardKind::Option)
        paintOptionMark(painter, box, look.theme.option, scale, card.face.isRightToLeft);
}

void CardPainter::paintNear(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const double zoom = look.camera.zoom;
    const CardShape shape = shapeOf(card, look.theme);
    paintBody(painter, look.camera.toViewport(card.box()), shape, card, look, zoom);
    if (look.edited != card.id)
        paintText(painter, look.camera.toViewport(textOrigin(card)), zoom, nearSetting(card), keyOf(slot, 0),
            shape.text, look.isExact);
    if (card.face.kind != CardKind::Issue && card.face.badges.isEmpty() && card.foldedUnder == 0)
        return;
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    if (card.face.kind == CardKind::Issue)
        paintQuestionMark(painter, card, shape);
    painter.restore();
    paintBadges(painter, card, slot, look);
}

void CardPainter::paintBadges(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const BadgeBoxes boxes = badgeBoxes(card);
    const Badges& badges = card.face.badges;
    const Theme& theme = look.theme;
    const auto text = [&](const QString& words, const QRectF& box, double size, quint64 part, const QColor& colour) {
        paintText(painter, look.camera.toViewport(box.topLeft() + QPointF(0, (box.height() - size * 1.4) / 2)),
            look.camera.zoom, oneLine(words, size, box.width(), QFont::Medium), keyOf(slot, holderKeys, part), colour,
            look.isExact);
    };
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    if (!boxes.quotations.isEmpty())
        paintQuotes(painter, boxes.quotations, theme.mutedText);
    if (!boxes.note.isEmpty())
        paintNote(painter, boxes.note, theme.mutedText);
    for (std::size_t i = 0; i < badges.holders.size(); ++i)
        paintHolder(painter, boxes.holders[i], badges.holders[i], theme);
    const QRectF pill = foldPill(card);
    if (!pill.isEmpty()) {
        painter.setPen(QPen(theme.ground, 1.5));
        painter.setBrush(theme.mutedText);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    painter.restore();
    if (!boxes.quotations.isEmpty())
        text(QString::number(badges.quotations), boxes.quotations.adjusted(13, 0, 0, 0), badgeText, 1, theme.mutedText);
    for (std::size_t i = 0; i < badges.holders.size(); ++i)
        text(badges.holders[i].initials, boxes.holders[i], badges.holders[i].initials.size() > 2 ? 8 : 9, 2 + i,
            theme.text);
    if (!boxes.moreHolders.isEmpty())
        text(QStringLiteral("+%1").arg(badges.moreHolders), boxes.moreHolders, badgeText, 9, theme.mutedText);
    if (!pill.isEmpty())
        text(foldText(card), pill, badgeText, 10, theme.card);
}

/// The size at which the longest word of a title still fits, not much below the one wished for.
double CardPainter::titleSize(const QString& title, double wished, double width)
{
    double widest = 0;
    for (QStringView word : QStringView(title).split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, m_titleWrap.widthOf(word, wished));
    return widest <= width ? wished : std::floor(wished * std::max(0.78, width / widest));
}

Setting CardPainter::titleSetting(const MapCard& card, double zoom)
{
    const double wished = zoom >= 0.55 ? 20 : zoom >= 0.45 ? 25 : zoom >= 0.37 ? 30 : 36;
    Setting setting;
    setting.text = card.face.title;
    setting.width = card.face.size.width() - 2 * titlePadding;
    const double size = titleSize(setting.text, wished, setting.width);
    setting.font = mapFont(size, QFont::Medium);
    setting.lineHeight = size * 1.15;
    const int room = static_cast<int>((card.face.size.height() - 1) / setting.lineHeight);
    setting.lines = m_titleWrap.wrap(setting.text, size, setting.width, std::max(1, room));
    setting.isRightToLeft = card.face.isRightToLeft;
    setting.isCentred = card.face.kind == CardKind::Issue;
    return setting;
}

void CardPainter::paintMiddle(QPainter& painter, const MapCard& card, int slot, const MapLook& look)
{
    const double zoom = look.camera.zoom;
    const CardShape shape = shapeOf(card, look.theme);
    const QRectF box = look.camera.toViewport(card.box());
    paintBody(painter, box, shape, card, look, zoom);
    if (look.edited == card.id)
        return;
    const Setting setting = titleSetting(card, zoom);
    const double height = static_cast<double>(setting.lines.lines.size()) * setting.lineHeight;
    const QPointF origin(card.centre.x() - setting.width / 2, card.centre.y() - height / 2);
    const quint64 level = static_cast<quint64>(setting.lineHeight);
    paintText(painter, look.camera.toViewport(origin), zoom, setting, keyOf(slot, titleKeys, level), shape.text,
        look.isExact);
    if (card.foldedUnder > 0) {
        const QRectF pill(box.center().x() - 15, box.bottom() - 6, 30, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.mutedText);
        painter.drawRoundedRect(pill, 7.5, 7.5);
        paintText(painter, pill.topLeft(), 1, oneLine(foldText(card), badgeText, pill.width(), QFont::Medium),
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
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, corner, corner);
}
