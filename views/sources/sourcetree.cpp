#include "views/sources/sourcetree.h"

#include "views/common/roomydelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

static constexpr int kindRole = Qt::UserRole;
static constexpr int keyRole = Qt::UserRole + 1;

SourceTree::SourceTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Sources and their texts"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1); // where there is nothing to say beside a name, the name has the room
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // it opens the text, or the form
    setItemDelegate(new RoomyDelegate(this));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &SourceTree::chosen);
}

RecordId SourceTree::record(const QTreeWidgetItem* item)
{
    if (!item)
        return {};
    return RecordId{static_cast<Kind>(item->data(0, kindRole).toInt()), item->data(0, keyRole).toLongLong()};
}

void SourceTree::setRecord(QTreeWidgetItem& item, RecordId id)
{
    item.setData(0, kindRole, static_cast<int>(id.kind));
    item.setData(0, keyRole, id.value);
}

QTreeWidgetItem* SourceTree::find(RecordId id) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        if (record(item) == id)
            return item;
        for (int j = 0; j < item->childCount(); ++j) {
            if (record(item->child(j)) == id)
                return item->child(j);
        }
    }
    return nullptr;
}

void SourceTree::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentItem())
        emit chosen(currentItem());
    else if (event->key() == Qt::Key_Delete && currentItem())
        emit removalAsked();
    else
        QTreeWidget::keyPressEvent(event);
}

void SourceTree::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SourceTree::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void SourceTree::dropEvent(QDropEvent* event)
{
    emit dataDropped(event->mimeData());
    event->acceptProposedAction();
}
