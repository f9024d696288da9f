#include "views/reader/readermargin.h"

#include "views/reader/readertext.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

ReaderMargin::ReaderMargin(ReaderText& text)
    : QWidget(&text)
    , m_text(text)
{
    setMouseTracking(true);
    connect(&text, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            scroll(0, dy);
        else
            update(0, rect.y(), width(), rect.height());
    });
}

/// Of speakers.
static QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int ReaderMargin::neededWidth() const
{
    const bool isPaged = m_text.marks().pages.size() > 1;
    if (m_text.marks().turns.empty())
        return isPaged ? fontMetrics().horizontalAdvance(tr("p. %L1").arg(8888)) + 16 : 0;
    return QFontMetrics(nameFont(font())).horizontalAdvance(QStringLiteral("Commenter 8888")) + 18; // or as long
}

void ReaderMargin::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = m_text.m_theme;
    painter.fillRect(event->rect(), theme.field);
    m_text.forEachVisible(event->rect(), [&](const QTextBlock& block, QPointF origin) {
        paintPage(painter, block, origin);
        paintTurn(painter, block, origin);
    });
}

/// The first turn that begins in a block, and in which of its lines; null when none does.
static const TurnMark* turnIn(const std::vector<TurnMark>& turns, const QTextBlock& block, QTextLine& line)
{
    const auto turn = std::lower_bound(turns.begin(), turns.end(), block.position(),
        [](const TurnMark& mark, int position) { return mark.start < position; });
    if (turn == turns.end() || turn->start >= block.position() + block.length())
        return nullptr;
    line = block.layout()->lineForTextPosition(turn->start - block.position());
    return line.isValid() ? &*turn : nullptr;
}

void ReaderMargin::paintTurn(QPainter& painter, const QTextBlock& block, QPointF origin) const
{
    QTextLine line;
    const TurnMark* turn = turnIn(m_text.marks().turns, block, line);
    if (!turn)
        return;
    const Theme& theme = m_text.m_theme;
    QFont bold = nameFont(font());
    bold.setItalic(turn->isProposed);
    painter.setFont(bold);
    painter.setPen(turn->isProposed ? theme.mutedText : theme.text);
    const double top = origin.y() + line.y();
    const QRectF box(4, top, width() - 14, line.height());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(bold).elidedText(turn->speaker, Qt::ElideMiddle, box.width()));
    painter.setPen(QPen(theme.hover, 1, turn->isProposed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(width() - 4, top), QPointF(width() - 4, top + box.height()));
    if (!turn->isProposed)
        painter.drawLine(QPointF(4, top - 1), QPointF(width() - 4, top - 1));
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

TurnId ReaderMargin::boundaryAt(int y) const
{
    constexpr double reach = 5; // px
    TurnId found;
    m_text.forEachVisible(rect(), [&](const QTextBlock& block, QPointF origin) {
        QTextLine line;
        const TurnMark* turn = turnIn(m_text.marks().turns, block, line);
        if (turn && std::abs(origin.y() + line.y() - y) <= reach)
            found = turn->turn;
    });
    return found;
}

/// Beside the text that is the beginning of the line, in it the letter pointed at; a word, not the blank before it.
int ReaderMargin::positionBeside(QPoint point) const
{
    const QPoint inText = m_text.viewport()->mapFrom(&m_text, mapTo(&m_text, point));
    QTextCursor cursor = m_text.cursorForPosition(QPoint(std::max(0, inText.x()), inText.y()));
    if (inText.x() <= 0)
        cursor.movePosition(QTextCursor::StartOfLine);
    int position = cursor.position();
    const int last = m_text.document()->characterCount() - 1;
    while (position < last && m_text.document()->characterAt(position).isSpace())
        ++position;
    return position;
}

void ReaderMargin::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_dragged = event->button() == Qt::LeftButton ? boundaryAt(m_pressed.y()) : TurnId();
}

void ReaderMargin::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton)
        return boundaryAt(at.y()) ? setCursor(Qt::SplitVCursor) : unsetCursor();
    if (m_dragged && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        drag(at);
}

/// Shows where the turn would begin, and scrolls at the edges.
void ReaderMargin::drag(QPoint to)
{
    const int beyond = to.y() < 0 ? -1 : to.y() > height() ? 1 : 0;
    QScrollBar& bar = *m_text.verticalScrollBar();
    bar.setValue(bar.value() + beyond * bar.singleStep());
    m_text.showBoundary(positionBeside(to));
}

void ReaderMargin::mouseReleaseEvent(QMouseEvent* event)
{
    const int boundary = m_text.boundary();
    m_text.showBoundary(-1);
    if (const TurnId turn = std::exchange(m_dragged, TurnId()); turn && boundary >= 0)
        emit m_text.turnDragged(turn, boundary);
    else
        emit m_text.turnMenuRequested(positionBeside(m_pressed), event->globalPosition().toPoint());
}
