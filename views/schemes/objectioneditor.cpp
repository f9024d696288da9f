#include "views/schemes/objectioneditor.h"

#include "views/common/plaintext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

ObjectionEditor::ObjectionEditor(QWidget* parent)
    : QFrame(parent)
    , m_effect(plainLabel({}))
    , m_words(new QPlainTextEdit)
{
    setFrameShape(StyledPanel);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Objection"));
    m_words->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(6, 6, 6, 6);
    grid->addWidget(m_effect, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    addButtons();
    m_words->installEventFilter(this);
    hide();
}

void ObjectionEditor::addButtons()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto add = [&](int row, int column, const QString& text, const QString& tip, auto run) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(plainTip(tip));
        button->installEventFilter(this);
        grid->addWidget(button, row, column);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(2, 0, tr("O&bject"), tr("Answers no and adds this objection to the map (Ctrl+Return)"),
        [this] { emit worded(textOf(*m_words)); });
    add(2, 1, tr("&Use a Claim…"), tr("Answers no and lets a claim object that is on the map"),
        [this] { emit claimWanted(); });
    add(3, 0, tr("Onl&y Answer"), tr("Answers no and leaves the map as it is"), [this] { emit answerWanted(); });
    add(3, 1, tr("Cancel"), tr("Leaves the question as it was (Escape)"), [this] { emit cancelled(); });
}

void ObjectionEditor::open(const QString& effect, const QString& proposal)
{
    m_effect->setText(effect);
    m_words->setPlainText(proposal);
    m_words->selectAll();
    show();
    m_words->setFocus(Qt::OtherFocusReason);
}

bool ObjectionEditor::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && modifiers.testFlag(Qt::ControlModifier))
        emit worded(textOf(*m_words));
    else if (key == Qt::Key_Escape)
        emit cancelled();
    else
        return false;
    return true;
}

void ObjectionEditor::moveEvent(QMoveEvent* event)
{
    QFrame::moveEvent(event);
    comeIntoSight();
}

void ObjectionEditor::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    comeIntoSight();
}

/// With all of its buttons; once the page around it has grown.
void ObjectionEditor::comeIntoSight()
{
    const auto scroll = [this] {
        for (QWidget* around = parentWidget(); around && isVisible(); around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(this, 0, 8);
        }
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// Keys that are shortcuts elsewhere in the window belong to the editor while it has the focus.
bool ObjectionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isOurs = key.key() == Qt::Key_Escape
        || (key.modifiers().testFlag(Qt::ControlModifier)
            && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter));
    if (event->type() == QEvent::ShortcutOverride && isOurs) {
        event->accept();
        return true;
    }
    return event->type() == QEvent::KeyPress && takeKey(key.key(), key.modifiers());
}
