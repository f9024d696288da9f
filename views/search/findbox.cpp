#include "views/search/findbox.h"

#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

static constexpr int dropWidth = 520; // px, where the window has room
static constexpr int mostRows = 10;

FindBox::FindBox(QWidget* parent)
    : QLineEdit(parent)
    , m_drop(new QFrame(window()))
    , m_list(new QListView)
    , m_note(plainLabel(tr("Nothing in this debate contains these words.")))
    , m_items(new PickList(this))
    , m_delegate(new PickDelegate(true, this))
{
    setObjectName(QStringLiteral("findbox"));
    setAccessibleName(tr("Find claim, passage or person"));
    setPlaceholderText(tr("Find claim, passage, person…"));
    setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_note->setMargin(8);
    m_drop->setObjectName(QStringLiteral("found"));
    m_drop->setFrameShape(QFrame::StyledPanel);
    m_drop->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_drop);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(m_list);
    column->addWidget(m_note);
    m_drop->hide();
    connect(this, &QLineEdit::textChanged, this, &FindBox::search);
    connect(m_list, &QListView::clicked, this, &FindBox::pick);
    serve({});
}

void FindBox::serve(PickSource source)
{
    m_source = std::move(source);
    setEnabled(bool(m_source));
    setToolTip(plainTip(m_source ? tr("Find by words, in any order and by any part of them")
                                 : tr("Open a debate first, to find something in it.")));
}

void FindBox::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    if (m_drop)
        m_drop->setPalette(theme.palette());
}

void FindBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::search()
{
    if (!m_drop)
        return;
    const QString query = text().trimmed();
    if (query.isEmpty() || !m_source || !hasFocus())
        return m_drop->hide();
    m_items->show(m_source(query));
    const bool isEmpty = m_items->items().empty();
    m_list->setVisible(!isEmpty);
    m_note->setVisible(isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_items->index(0));
    place();
    m_drop->show();
    m_drop->raise();
}

int FindBox::listHeight() const
{
    int height = 2;
    for (int row = 0; row < std::min(mostRows, m_items->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_items->index(row)).height();
    return height;
}

/// Under the line, ending where it ends, inside the window.
void FindBox::place()
{
    const QWidget* in = m_drop->parentWidget();
    const QRect line(mapTo(in, QPoint()), size());
    const int width = std::min(std::max(dropWidth, line.width()), in->width());
    const int room = in->height() - line.bottom() - 8;
    m_list->setFixedHeight(std::clamp(listHeight(), 0, std::max(0, room - 8)));
    m_drop->layout()->activate();
    const int left = layoutDirection() == Qt::RightToLeft ? line.left() : line.right() + 1 - width;
    m_drop->setGeometry(std::clamp(left, 0, in->width() - width), line.bottom() + 2, width,
        std::min(m_drop->sizeHint().height(), room));
}

void FindBox::walk(int rows)
{
    const int count = m_items->rowCount();
    if (m_drop->isHidden())
        return search();
    if (count > 0)
        m_list->setCurrentIndex(m_items->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1)));
}

void FindBox::pick()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_drop->isHidden() || !index.isValid())
        return search();
    const PickItem item = m_items->at(index.row());
    m_drop->hide();
    emit picked(item);
}

void FindBox::escape()
{
    if (m_drop->isVisible())
        return m_drop->hide();
    clear();
    emit cancelled();
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_PageUp:
        return walk(-mostRows + 1);
    case Qt::Key_PageDown:
        return walk(mostRows - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick();
    case Qt::Key_Escape:
        return escape();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        search(); // what it says may be out of date
}

void FindBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_drop && event->reason() != Qt::ActiveWindowFocusReason)
        m_drop->hide();
}

void FindBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (m_drop && m_drop->isVisible())
        place();
}
