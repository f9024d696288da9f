#include "views/reader/readermargin.h"

#include "views/reader/readertext.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

ReaderMargin::ReaderMargin(ReaderText& text)
    : QWidget(&text)
    , m_text(text)
{
    connect(&text, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            scroll(0, dy);
        else
            update(0, rect.y(), width(), rect.height());
    });
}

int ReaderMargin::neededWidth() const
{
    constexpr int widest = 13; // letters
    const bool isPaged = m_text.marks().pages.size() > 1;
    if (m_text.marks().turns.empty())
        return isPaged ? fontMetrics().horizontalAdvance(tr("p. %L1").arg(8888)) + 16 : 0;
    return widest * fontMetrics().averageCharWidth() + 16;
}

void ReaderMargin::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = m_text.m_theme;
    painter.fillRect(event->rect(), theme.field);
    const auto& turns = m_text.marks().turns;
    m_text.forEachVisible(event->rect(), [&](const QTextBlock& block, QPointF origin) {
        const int end = block.position() + block.length();
        paintPage(painter, block, origin);
        auto turn = std::lower_bound(turns.begin(), turns.end(), block.position(),
            [](const TurnMark& mark, int position) { return mark.start < position; });
        if (turn == turns.end() || turn->start >= end)
            return;
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        bold.setItalic(turn->isProposed);
        painter.setFont(bold);
        painter.setPen(turn->isProposed ? theme.mutedText : theme.text);
        const double top = origin.y() + block.layout()->lineAt(0).y();
        const QRectF box(4, top, width() - 14, block.layout()->lineAt(0).height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(bold).elidedText(turn->speaker, Qt::ElideMiddle, box.width()));
        painter.setPen(QPen(theme.hover, 1, turn->isProposed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(width() - 4, top), QPointF(width() - 4, top + box.height()));
    });
}

/// Where a page begins within the paragraph, its number.
void ReaderMargin::paintPage(QPainter& painter, const QTextBlock& block, QPointF origin) const
{
    const auto& pages = m_text.marks().pages;
    const auto page = std::lower_bound(pages.begin(), pages.end(), block.position());
    if (pages.size() < 2 || page == pages.end() || *page >= block.position() + block.length())
        return;
    const QTextLine line = block.layout()->lineForTextPosition(*page - block.position());
    if (!line.isValid())
        return;
    painter.setFont(font());
    painter.setPen(m_text.m_theme.mutedText);
    const QRectF box(4, origin.y() + line.y(), width() - 14, line.height());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tr("p. %L1").arg(page - pages.begin() + 1));
    painter.setPen(QPen(m_text.m_theme.hover, 1));
    painter.drawLine(QPointF(4, box.top() - 1), QPointF(width() - 4, box.top() - 1));
}

void ReaderMargin::mousePressEvent(QMouseEvent* event)
{
    const int position = m_text.cursorForPosition(QPoint(0, event->pos().y())).position();
    emit m_text.turnMenuRequested(position, event->globalPosition().toPoint());
}
