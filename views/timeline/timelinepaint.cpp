#include "views/timeline/timelinepaint.h"

#include "model/analysis/positions/positions.h"
#include "views/map/cardsigns.h"
#include "views/map/lettering.h"
#include "views/map/maplook.h"
#include "views/timeline/timelinewords.h"

#include <QPainter>

namespace {

constexpr double labelSize = 11; ///< px
constexpr double faint = 0.4; ///< opacity of what is not yet

struct TimelinePaint {
    Q_DECLARE_TR_FUNCTIONS(TimelinePaint)
};

QColor colourOf(const TimelinePicture& picture, const TimelineMark& mark)
{
    const auto stance = stanceOf(picture.debate, mark);
    return stance ? ringOf(*stance, picture.theme).colour : picture.theme.mutedText;
}

void paintText(QPainter& painter, const QRectF& box, const QString& text, const QColor& colour, Qt::Alignment where)
{
    painter.setFont(mapFont(labelSize));
    painter.setPen(colour);
    painter.drawText(box, int(where | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void paintAxis(QPainter& painter, const TimelinePicture& picture)
{
    const double foot = picture.size.height() - timeline::axisHeight;
    const bool isStrong = picture.theme.choice == ThemeChoice::HighContrast;
    const QColor lines = mixed(picture.theme.ground, picture.theme.cardBorder, isStrong ? 0.35 : 1);
    for (const AxisTick& tick : ticksOf(picture.scale, picture.room.width)) {
        painter.setPen(QPen(lines, 1));
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, foot + 5));
        paintText(painter, QRectF(tick.x + 3, foot, 90, timeline::axisHeight), tick.label, picture.theme.mutedText,
            Qt::AlignLeft);
    }
    painter.setPen(QPen(picture.theme.hover, 1));
    painter.drawLine(QPointF(0, foot), QPointF(picture.size.width(), foot));
}

void paintBands(QPainter& painter, const TimelinePicture& picture)
{
    const TimelineRoom& room = picture.room;
    const double title = timeline::bandTitle;
    const auto name = [&](double bottom, const QString& text) {
        paintText(
            painter, QRectF(6, bottom - title, room.width - 12, title), text, picture.theme.mutedText, Qt::AlignLeft);
    };
    name(room.statementsTop, TimelinePaint::tr("Statements"));
    name(room.sourcesTop, TimelinePaint::tr("Sources"));
    painter.setPen(QPen(picture.theme.hover, 1));
    painter.drawLine(QPointF(room.width, 0), QPointF(room.width, picture.size.height()));
    const QRectF beside(room.width + 8, 0, picture.size.width() - room.width - 12, title);
    paintText(painter, beside, TimelinePaint::tr("No date"), picture.theme.mutedText, Qt::AlignLeft);
}

/// By how much the date may be off, as thin ends with a stop.
void paintMargins(QPainter& painter, const TimelineMark& mark, const QColor& colour)
{
    const double y = mark.box.center().y();
    painter.setPen(QPen(colour, 1.2, Qt::DotLine));
    for (const auto& [from, to] : {std::pair(mark.box.left(), mark.box.left() - mark.margin),
             std::pair(mark.box.right(), mark.box.right() + mark.margin)}) {
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawLine(QPointF(to, y - 3), QPointF(to, y + 3));
    }
}

QString labelOf(const TimelinePicture& picture, const TimelineMark& mark)
{
    if (mark.records.size() > 1 || !mark.days)
        return QLocale().toString(static_cast<qlonglong>(mark.records.size()));
    const auto stance = stanceOf(picture.debate, mark);
    return stance ? symbolFor(*stance) : QString();
}

void paintMark(QPainter& painter, const TimelinePicture& picture, const TimelineMark& mark, bool isChosen)
{
    const QColor colour = colourOf(picture, mark);
    const bool isLater = picture.day && mark.days && mark.days->first - mark.days->margin > *picture.day;
    const bool isWhole = mark.band == TimeBand::Statements;
    painter.setOpacity(isLater ? faint : 1);
    if (mark.margin > 1)
        paintMargins(painter, mark, colour);
    painter.setPen(QPen(colour, 1.4, mark.isFuzzy ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isWhole ? mixed(picture.theme.ground, colour, 0.2) : picture.theme.card);
    const double radius = isWhole ? mark.box.height() / 2 : 2.5;
    painter.drawRoundedRect(mark.box.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius);
    const QRectF inside = mark.box.intersected(QRectF(0, 0, picture.size.width(), picture.size.height()));
    paintText(painter, inside, labelOf(picture, mark), picture.theme.text, Qt::AlignHCenter);
    painter.setOpacity(1);
    if (!isChosen)
        return;
    painter.setPen(QPen(picture.theme.ring, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

void paintDay(QPainter& painter, const TimelinePicture& picture)
{
    const double x = picture.scale.toX(static_cast<double>(*picture.day) + 1);
    if (x < 0 || x > picture.room.width)
        return;
    painter.setPen(QPen(picture.theme.accent, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, picture.size.height() - timeline::axisHeight + 4));
    const QRectF flag(std::clamp(x - 40, 0.0, picture.room.width - 80),
        picture.size.height() - timeline::axisHeight + 4, 80, timeline::axisHeight - 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.theme.accent);
    painter.drawRoundedRect(flag, 4, 4);
    paintText(painter, flag, dayName(*picture.day), picture.theme.accentText, Qt::AlignHCenter);
}

}

void paint(QPainter& painter, const TimelinePicture& picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, picture);
    paintBands(painter, picture);
    for (bool isAside : {false, true}) {
        painter.save();
        if (!isAside)
            painter.setClipRect(QRectF(0, 0, picture.room.width, picture.size.height()));
        for (std::size_t i = 0; i < picture.marks.size(); ++i) {
            if (picture.marks[i].days.has_value() != isAside)
                paintMark(painter, picture, picture.marks[i], static_cast<int>(i) == picture.chosen);
        }
        painter.restore();
    }
    if (picture.day)
        paintDay(painter, picture);
}
