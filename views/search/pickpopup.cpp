#include "views/search/pickpopup.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

static constexpr int widest = 620;
static constexpr int mostLines = 9;

PickPopup::PickPopup(QWidget* window)
    : QFrame(window)
    , m_letters(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_items(new PickList(this))
    , m_delegate(new PickDelegate(true, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFocusProxy(m_letters);
    m_letters->setClearButtonEnabled(true);
    m_list->setModel(m_items);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_letters);
    column->addWidget(m_list);
    column->addWidget(m_note);
    m_letters->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_letters, &QLineEdit::textChanged, this, &PickPopup::search);
    connect(m_list, &QListView::clicked, this, &PickPopup::pick);
    setTheme(Theme::of(ThemeChoice::System, palette()));
    hide();
}

void PickPopup::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    setPalette(theme.palette());
    m_list->viewport()->update();
}

void PickPopup::open(Purpose purpose)
{
    m_before = QApplication::focusWidget();
    m_purpose = std::move(purpose);
    setAccessibleName(m_purpose.name);
    m_letters->setAccessibleName(m_purpose.name);
    m_letters->setPlaceholderText(m_purpose.placeholder);
    m_list->setAccessibleName(tr("Found"));
    m_letters->clear();
    search();
    show();
    raise();
    m_letters->setFocus(Qt::PopupFocusReason);
}

void PickPopup::search()
{
    if (!m_purpose.source)
        return;
    m_items->show(m_purpose.source(m_letters->text()));
    const bool isEmpty = m_items->items().empty();
    m_list->setVisible(!isEmpty);
    m_note->setVisible(isEmpty);
    m_note->setText(m_purpose.nothingFound);
    if (!isEmpty)
        m_list->setCurrentIndex(m_items->index(0));
    place();
}

/// Under the top edge of the window, in its middle.
void PickPopup::place()
{
    const QWidget* window = parentWidget();
    const int lines = std::min<int>(mostLines, static_cast<int>(m_items->items().size()));
    m_list->setFixedHeight(std::max(1, lines) * m_list->sizeHintForRow(0) + 2);
    layout()->activate();
    const int width = std::min(widest, window->width() - 24);
    const int height = std::min(sizeHint().height(), window->height() - 24);
    setGeometry((window->width() - width) / 2, std::min(48, window->height() / 12), width, height);
}

void PickPopup::pick()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PickItem item = m_items->at(index.row());
    if (!item.whyNot.isEmpty())
        return; // the list says why, beside it
    const auto picked = m_purpose.picked;
    dismiss();
    if (picked)
        picked(item);
}

void PickPopup::dismiss()
{
    hide();
    m_purpose = {};
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void PickPopup::walk(int rows)
{
    const int count = m_items->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_items->index(row));
}

void PickPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_letters)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget())) {
        m_before = nullptr; // the focus has gone where it is wanted
        dismiss();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_PageUp:
        walk(-mostLines + 1);
        return true;
    case Qt::Key_PageDown:
        walk(mostLines - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    default:
        return false;
    }
}
