#include "views/map/cardeditor.h"

#include "views/common/theme.h"
#include "views/map/cardface.h"
#include "views/map/lettering.h"

#include <QTextOption>

namespace {

constexpr double smallestText = 12; ///< px, however far away the card is
constexpr int leastWidth = 220;

}

CardEditor::CardEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    hide();
    setObjectName(QStringLiteral("cardEditor"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::textChanged, this, &CardEditor::grow);
}

void CardEditor::setLook(const Theme& theme, double zoom)
{
    setFont(mapFont(std::max(smallestText, card::textSize * zoom)));
    setStyleSheet(
        QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 8px; "
                       "padding: 6px 8px; selection-background-color: %4; selection-color: %5; }")
            .arg(theme.card.name(), theme.text.name(), theme.accent.name(), theme.accent.name(),
                theme.accentText.name()));
}

void CardEditor::open(const QString& text, const QRect& box, const QString& accessibleName)
{
    m_box = box;
    m_isOpen = false;
    setAccessibleName(accessibleName);
    setPlainText(text);
    selectAll();
    m_isOpen = true;
    grow();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void CardEditor::grow()
{
    if (!m_isOpen)
        return;
    const int width = std::max(m_box.width() + 4, leastWidth);
    if (this->width() != width)
        resize(width, height());
    const int lines = static_cast<int>(document()->size().height());
    const int height = std::max(m_box.height() + 4, lines * fontMetrics().lineSpacing() + 28);
    const int room = parentWidget()->height();
    setVerticalScrollBarPolicy(height > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int left = std::clamp(m_box.center().x() - width / 2, 0, std::max(0, parentWidget()->width() - width));
    const int top = std::clamp(m_box.top() - 2, 0, std::max(0, room - height));
    setGeometry(left, top, width, std::min(height, room));
    emit grown();
}

void CardEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_isOpen = false;
        emit cancelled();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit reuseWanted();
    } else if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_isOpen = false;
        emit finished(toPlainText());
    } else {
        QPlainTextEdit::keyPressEvent(event);
        event->accept(); // what it has no use for is no key for the map below
    }
}

void CardEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool isPassing = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!m_isOpen || isPassing)
        return;
    m_isOpen = false;
    emit finished(toPlainText());
}
