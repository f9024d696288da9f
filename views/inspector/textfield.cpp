#include "views/inspector/textfield.h"

#include "views/common/plaintext.h"
#include "views/inspector/fields.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

static constexpr qsizetype mostShown = 20'000;

TextField::TextField(int fewest, int most, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewest)
    , m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(5);
    document()->setModified(false); // which the margin did
    // Not at once: while lines are broken, a scroll bar that comes or goes would leave them as wide as before.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::fit,
        Qt::QueuedConnection);
    fit();
}

static qsizetype shownLength(const QString& text)
{
    if (text.size() <= mostShown)
        return text.size();
    return text[mostShown - 1].isHighSurrogate() ? mostShown - 1 : mostShown;
}

void TextField::show(const QString& text)
{
    if (isBeingTyped() || (text == m_text && textOf(*this).size() + m_rest.size() == text.size()))
        return;
    m_text = text;
    const qsizetype length = shownLength(text);
    m_rest = text.mid(length);
    setPlainText(text.left(length));
    document()->setModified(false);
    emit leftOutChanged();
}

void TextField::commit()
{
    if (!isBeingTyped())
        return;
    const QString text = textOf(*this) + m_rest;
    document()->setModified(false);
    if (text == m_text)
        return;
    m_text = text;
    emit committed(text);
}

bool TextField::event(QEvent* event)
{
    return isForDebate(*event, isBeingTyped()) || QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier)
        return commit();
    if (event->key() == Qt::Key_Escape && isBeingTyped()) {
        document()->setModified(false);
        return show(std::exchange(m_text, {}));
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack)
        commit();
}

/// As high as its text, within its bounds. A scroll bar that came and went by itself would cover what was wrapped
/// without it.
void TextField::fit()
{
    const int all = static_cast<int>(document()->size().height()); // a plain text's layout counts lines
    setVerticalScrollBarPolicy(all > m_most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int lines = std::clamp(all, m_fewest, m_most);
    if (lines == m_lines)
        return;
    m_lines = lines;
    setFixedHeight(sizeHint().height());
}

QSize TextField::sizeHint() const
{
    const int margins = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
    return {200, std::max(1, m_lines) * fontMetrics().lineSpacing() + margins + 2};
}

QSize TextField::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}
