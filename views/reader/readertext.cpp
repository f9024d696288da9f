#include "views/reader/readertext.h"

#include "model/analysis/textsentences.h"
#include "views/reader/readerlayout.h"
#include "views/reader/readermargin.h"

#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>

namespace {

constexpr int measure = 68; // letters of a line: 45 to 75 read best
constexpr int room = 16; // px beside the text, at least

}

std::vector<ShownStretch> stretchesWithin(const std::vector<ShownStretch>& stretches, int from, int to)
{
    const auto first = std::partition_point(
        stretches.begin(), stretches.end(), [from](const ShownStretch& stretch) { return stretch.end <= from; });
    const auto last = std::partition_point(
        first, stretches.end(), [to](const ShownStretch& stretch) { return stretch.start < to; });
    return {first, last};
}

ReaderText::ReaderText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_margin(new ReaderMargin(*this))
{
    setObjectName(QStringLiteral("reader-text"));
    setAccessibleName(tr("Text"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    showText({});
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderText::greyFurniture);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isAtPassage = false; });
}

void ReaderText::showText(const QString& text)
{
    m_marks = {};
    m_chosen.clear();
    m_top = 0;
    m_isCursorInSight = false;
    auto* fresh = new QTextDocument(this);
    fresh->setDocumentLayout(new ReaderLayout(fresh));
    fresh->setDefaultFont(font());
    fresh->setUndoRedoEnabled(false);
    fresh->setDocumentMargin(12);
    QTextOption option = fresh->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    fresh->setDefaultTextOption(option);
    fresh->setPlainText(text);
    QPointer<QTextDocument> old = document();
    setDocument(fresh); // which deletes the one the editor came with
    if (old)
        old->deleteLater();
    fitMeasure();
}

void ReaderText::setMarks(ReaderMarks marks)
{
    m_marks = std::move(marks);
    fitMeasure();
    greyFurniture();
    viewport()->update();
    m_margin->update();
}

void ReaderText::setTheme(const Theme& theme)
{
    m_theme = theme;
    greyFurniture();
    viewport()->update();
    m_margin->update();
}

void ReaderText::choose(std::vector<ExcerptId> passages)
{
    m_chosen = std::move(passages);
    viewport()->update();
}

void ReaderText::setDragged(std::function<QMimeData*()> makeDragged)
{
    m_makeDragged = std::move(makeDragged);
}

bool ReaderText::isChosen(ExcerptId passage) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), passage) != m_chosen.end();
}

void ReaderText::goTo(int start, int end)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(end, last));
    setTextCursor(cursor);
    cursor.setPosition(std::min(start, last));
    cursor.setPosition(std::min(end, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    m_isAtPassage = true;
}

/// Where the sentence around a position begins and ends, within its paragraph.
static ShownStretch sentenceAround(const QTextBlock& block, int position)
{
    const QString text = block.text();
    const qsizetype inside
        = std::clamp<qsizetype>(position - block.position(), 0, std::max<qsizetype>(0, text.size() - 1));
    qsizetype start = 0;
    qsizetype end = sentenceEnd(text, start);
    while (end <= inside && end < text.size()) {
        start = end;
        end = sentenceEnd(text, start);
    }
    return {block.position() + static_cast<int>(start), block.position() + static_cast<int>(end)};
}

void ReaderText::selectSentence()
{
    QTextCursor cursor = textCursor();
    int from = cursor.selectionStart();
    const int last = document()->characterCount() - 1;
    if (cursor.hasSelection())
        from = cursor.selectionEnd();
    while (cursor.hasSelection() && from < last && document()->characterAt(from).isSpace())
        ++from;
    const QTextBlock block = document()->findBlock(from);
    if (!block.isValid())
        return;
    const ShownStretch sentence = sentenceAround(block, from);
    cursor.setPosition(sentence.start);
    cursor.setPosition(sentence.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

ShownStretch ReaderText::selected() const
{
    const QTextCursor cursor = textCursor();
    int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const auto isSpace = [this](int position) {
        const QChar c = document()->characterAt(position);
        return c.isSpace() || c == QChar::ParagraphSeparator;
    };
    while (start < end && isSpace(start))
        ++start;
    while (end > start && isSpace(end - 1))
        --end;
    return {start, end};
}

void ReaderText::forEachVisible(const QRect& area, const std::function<void(const QTextBlock&, QPointF)>& paint) const
{
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() <= area.bottom(); block = block.next()) {
        const QRectF bounds = blockBoundingRect(block);
        if (block.isVisible() && origin.y() + bounds.height() >= area.top())
            paint(block, origin);
        origin.ry() += bounds.height();
    }
}

void ReaderText::paintUnder(QPainter& painter, const QRect& area) const
{
    QColor faint = m_theme.warning;
    faint.setAlpha(m_theme.isDark ? 34 : 26);
    forEachVisible(area, [&](const QTextBlock& block, QPointF origin) {
        const int from = block.position();
        const int to = from + block.length();
        const PassagePainter passages(painter, m_theme, *block.layout(), origin, from);
        for (const ShownStretch& sentence : stretchesWithin(m_marks.candidates, from, to)) {
            passages.fill(sentence, faint);
            passages.frame(sentence, m_theme.warning);
        }
        for (const PassageMark& mark : m_marks.passages.within(from, to)) {
            QColor colour = PassagePainter::colourOf(m_theme, mark.lane);
            colour.setAlpha(isChosen(mark.excerpt) ? 70 : m_theme.isDark ? 40 : 28);
            passages.fill({mark.start, mark.end}, colour);
        }
    });
}

void ReaderText::paintOver(QPainter& painter, const QRect& area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    forEachVisible(area, [&](const QTextBlock& block, QPointF origin) {
        const int from = block.position();
        const PassagePainter passages(painter, m_theme, *block.layout(), origin, from);
        for (const PassageMark& mark : m_marks.passages.within(from, from + block.length()))
            passages.underline(mark, isChosen(mark.excerpt));
    });
}

void ReaderText::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintUnder(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintOver(painter, event->rect());
    if (m_boundary >= 0)
        paintBoundary(painter);
    m_top = positionAt({0, 0});
    m_isCursorInSight = viewport()->rect().contains(cursorRect().center());
}

void ReaderText::showBoundary(int position)
{
    if (std::exchange(m_boundary, position) != position)
        viewport()->update();
}

/// A line that goes below what is before it and above what is after.
void ReaderText::paintBoundary(QPainter& painter) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_boundary, document()->characterCount() - 1));
    const QRect caret = cursorRect(cursor);
    painter.setPen(QPen(m_theme.ring, 2));
    if (caret.left() > 4 * room)
        painter.drawLine(QPoint(0, caret.bottom()), caret.bottomLeft());
    painter.drawLine(caret.topLeft(), caret.bottomLeft());
    painter.drawLine(caret.topLeft(), QPoint(viewport()->width(), caret.top()));
}

/// Gives what belongs to the page the colour of what is less important; only as far as it is in sight.
void ReaderText::greyFurniture()
{
    if (m_isBusy || (m_marks.furniture.empty() && extraSelections().isEmpty()))
        return;
    m_isBusy = true;
    const int from = firstVisibleBlock().position();
    const int to = cursorForPosition(viewport()->rect().bottomRight()).block().next().position();
    QList<QTextEdit::ExtraSelection> greyed;
    for (const ShownStretch& stretch :
        stretchesWithin(m_marks.furniture, from, to > 0 ? to : document()->characterCount())) {
        QTextEdit::ExtraSelection grey;
        grey.format.setForeground(m_theme.mutedText);
        grey.format.setFontItalic(true);
        grey.cursor = QTextCursor(document());
        grey.cursor.setPosition(std::min(stretch.start, document()->characterCount() - 1));
        grey.cursor.setPosition(std::min(stretch.end, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        greyed.append(grey);
    }
    setExtraSelections(greyed);
    m_isBusy = false;
}

/// Lines are no longer than reads well; what is left over is room at both sides.
void ReaderText::fitMeasure()
{
    const int margin = std::min(m_margin->neededWidth(), contentsRect().width() / 4);
    const int longest = measure * QFontMetrics(font()).averageCharWidth() + 24;
    const int spare = std::max(0, contentsRect().width() - verticalScrollBar()->sizeHint().width() - longest - margin);
    const int left = std::max(room, std::min(spare / 2, 120)) + margin;
    const int right = std::max(room, spare - (left - margin));
    setViewportMargins(left, 0, right, 0);
    m_margin->setVisible(margin > 0);
    m_margin->setGeometry(contentsRect().left() + left - margin, contentsRect().top(), margin, contentsRect().height());
}

void ReaderText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_isBusy)
        return;
    m_isBusy = true;
    fitMeasure();
    m_isBusy = false;
    keepSight();
    greyFurniture();
}

/// Lines break elsewhere in another width; what was read stays in sight.
void ReaderText::keepSight()
{
    if (m_isAtPassage)
        return centerCursor();
    QTextCursor top(document());
    top.setPosition(std::min(m_top, document()->characterCount() - 1));
    const QTextLine line = top.block().layout()->lineForTextPosition(top.positionInBlock());
    verticalScrollBar()->setValue(top.block().firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
    if (m_isCursorInSight)
        ensureCursorVisible();
}

void ReaderText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_margin)
        fitMeasure();
}

bool ReaderText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ReaderText::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find))
        return emit findAsked();
    if (isReturn && event->modifiers() == Qt::NoModifier)
        return emit passagesClicked(m_marks.passages.at(textCursor().selectionStart()));
    QPlainTextEdit::keyPressEvent(event);
}

int ReaderText::positionAt(QPoint point) const
{
    return cursorForPosition(point).position();
}

void ReaderText::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void ReaderText::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const bool isOnPassage = !m_marks.passages.at(positionAt(event->pos())).empty();
        viewport()->setCursor(isOnPassage ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void ReaderText::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < 4 && !textCursor().hasSelection();
    if (event->button() == Qt::LeftButton && isClick)
        emit passagesClicked(m_marks.passages.at(positionAt(event->pos())));
}

QMimeData* ReaderText::createMimeDataFromSelection() const
{
    return m_makeDragged ? m_makeDragged() : QPlainTextEdit::createMimeDataFromSelection();
}
