#include "views/inspector/recordlinks.h"

#include <QKeyEvent>

static constexpr int mostLines = 8;

RecordLinks::RecordLinks(QWidget* parent)
    : QListView(parent)
    , m_items(new PickList(this))
    , m_delegate(new PickDelegate(false, this))
{
    setModel(m_items);
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex& index) { emit followed(m_items->at(index.row()).record); });
}

void RecordLinks::show(std::vector<PickItem> items)
{
    m_items->show(std::move(items));
    setVisible(m_items->rowCount() > 0);
    setFixedHeight(sizeHint().height());
}

void RecordLinks::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

RecordId RecordLinks::current() const
{
    return currentIndex().isValid() ? m_items->at(currentIndex().row()).record : RecordId();
}

QSize RecordLinks::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < std::min(m_items->rowCount(), mostLines); ++row)
        height += sizeHintForRow(row);
    return {200, std::max(24, height) + 2 * frameWidth()};
}

void RecordLinks::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && current())
        emit followed(current());
    else
        QListView::keyPressEvent(event);
}
