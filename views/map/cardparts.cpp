#include "views/map/cardparts.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"

namespace {

constexpr double signSize = 19; ///< of holders
constexpr double pillHeight = 17;
constexpr double fromCorner = 10; ///< to the pill: lines end further towards the middle
constexpr double correctionSize = 13;

double widthOf(const QString& text, double size)
{
    return static_cast<double>(text.size()) * size * 0.62;
}

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
        const double width = 15 + widthOf(QString::number(badges.quotations), card::badgeText);
        boxes.quotations = QRectF(x, row.top(), width, signSize);
        x += width + 8;
    }
    if (badges.hasNote)
        boxes.note = QRectF(x, row.top(), 12, signSize);
    double right = row.right();
    if (badges.moreHolders > 0) {
        const double width = widthOf(QStringLiteral("+%1").arg(badges.moreHolders), card::badgeText) + 2;
        boxes.moreHolders = QRectF(right - width, row.top(), width, signSize);
        right -= width + 3;
    }
    for (std::size_t i = badges.holders.size(); i-- > 0;) {
        boxes.holders.insert(boxes.holders.begin(), QRectF(right - signSize, row.top(), signSize, signSize));
        right -= signSize + 3;
    }
    return boxes;
}

QRectF correctionSign(const MapCard& card)
{
    if (card.face.correction == Correction::None)
        return {};
    const double badges = card.face.badges.isEmpty() ? 0 : card::badgeRow;
    const double bottom = card.box().bottom() - card::topPadding - badges;
    return {card.box().left() + card::sidePadding, bottom - correctionSize, correctionSize, correctionSize};
}

QPointF correctionOrigin(const MapCard& card)
{
    const QRectF sign = correctionSign(card);
    return {sign.right() + 5, sign.center().y() - card::badgeText * 0.7};
}

Setting correctionSetting(const MapCard& card)
{
    const QString words = card.face.correction == Correction::Retracted ? Sentences::tr("Retracted source")
        : card.face.correction == Correction::Concern                   ? Sentences::tr("Doubted source")
                                                                        : Sentences::tr("Corrected source");
    const double width = card.box().right() - card::sidePadding - correctionOrigin(card).x();
    Setting setting = oneLine(words, card::badgeText, width, QFont::DemiBold);
    setting.isCentred = false;
    return setting;
}

QString foldText(const MapCard& card)
{
    return QStringLiteral("+%1").arg(card.foldedUnder);
}

QRectF foldPill(const MapCard& card)
{
    if (card.foldedUnder == 0)
        return {};
    const double width = std::max(28.0, widthOf(foldText(card), card::badgeText) + 16);
    return {card.box().left() + fromCorner, card.box().bottom() - pillHeight / 2 + 3, width, pillHeight};
}
