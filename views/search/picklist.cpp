#include "views/search/picklist.h"

#include <QPainter>
#include <QTextLayout>

void PickList::show(std::vector<PickItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PickList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PickList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PickItem& item = at(index.row());
    if (role == Qt::DisplayRole)
        return item.text;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts = {item.text, item.kind, item.where, item.whyNot};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    return {};
}

Qt::ItemFlags PickList::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

static constexpr int margin = 10;
static constexpr int padding = 5;

static QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Takes the line of the heading from the top of the area.
static QRect belowHeading(QRect area, const QFont& font, const PickItem& item)
{
    if (!item.heading.isEmpty())
        area.setTop(area.top() + QFontMetrics(smaller(font)).height() + 2 * padding);
    return area;
}

/// One line of text that ends in "…" where it is too long, its marked letters bold.
static void paintMarked(QPainter& painter, const QRectF& area, const QFont& font, const PickItem& item)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const FuzzyMark& mark : item.marks) {
        QTextCharFormat format;
        format.setFont(bold);
        formats.append({mark.start, mark.length, format});
    }
    QTextLayout layout(item.text.left(400), font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const qreal width = line.naturalTextWidth();
    painter.save();
    painter.setClipRect(area);
    const qreal ellipsis = QFontMetricsF(font).horizontalAdvance(QChar(u'…'));
    if (width > area.width())
        painter.setClipRect(area.adjusted(0, 0, -ellipsis - 2, 0));
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2));
    painter.restore();
    if (width > area.width())
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, QStringLiteral("…"));
}

void PickDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const PickItem& item) const
{
    if (item.heading.isEmpty())
        return;
    QFont font = smaller(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.mutedText);
    const QRect line(option.rect.left() + margin, option.rect.top() + padding, option.rect.width() - 2 * margin,
        QFontMetrics(font).height());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, item.heading);
}

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PickItem& item = qobject_cast<const PickList*>(index.model())->at(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto ink = [&](const QColor& colour) { return isSelected ? m_theme.accentText : colour; };
    const QRect area = belowHeading(option.rect, option.font, item);
    painter->save();
    if (isSelected)
        painter->fillRect(area, m_theme.accent);
    QRect left = area.adjusted(margin, padding, -margin, -padding);
    const int line = option.fontMetrics.height();
    const QFont small = smaller(option.font);
    const QFontMetrics smallMetrics(small);
    paintHeading(*painter, option, item);
    painter->setFont(small);
    painter->setPen(ink(m_theme.mutedText));
    const int kindWidth = item.kind.isEmpty() ? 0 : smallMetrics.horizontalAdvance(item.kind) + margin;
    const QRect top(left.left(), left.top(), left.width(), line);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, top), Qt::AlignRight | Qt::AlignVCenter, item.kind);
    const QString second = item.whyNot.isEmpty() ? item.where : item.whyNot;
    const QRect under(left.left(), left.top() + line, left.width(), smallMetrics.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, under), Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(second, Qt::ElideRight, under.width()));
    painter->setFont(option.font);
    painter->setPen(ink(item.whyNot.isEmpty() ? m_theme.text : m_theme.mutedText));
    const QRect text(left.left(), left.top(), left.width() - kindWidth, line);
    paintMarked(*painter, QStyle::visualRect(option.direction, option.rect, text), option.font, item);
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PickItem& item = qobject_cast<const PickList*>(index.model())->at(index.row());
    const bool hasSecond = m_isTwoLined || !item.where.isEmpty() || !item.whyNot.isEmpty();
    const int second = hasSecond ? QFontMetrics(smaller(option.font)).height() : 0;
    const QRect line(0, 0, 100, option.fontMetrics.height() + second + 2 * padding);
    return {line.width(), 2 * line.height() - belowHeading(line, option.font, item).height()};
}
