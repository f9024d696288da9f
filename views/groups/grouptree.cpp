#include "views/groups/grouptree.h"

#include "views/common/roomydelegate.h"
#include "views/map/lettering.h"
#include "views/outline/draggedrows.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

enum Column { Name, Claims };

static RecordId recordOf(const QTreeWidgetItem* item)
{
    if (!item)
        return {};
    return {static_cast<Kind>(item->data(Name, Qt::UserRole).toInt()), item->data(Name, Qt::UserRole + 1).toLongLong()};
}

GroupTree::GroupTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setColumnCount(2);
    setHeaderLabels({tr("Name"), tr("Claims")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Claims, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAcceptDrops(true);
    setEditTriggers(EditKeyPressed);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const RecordId group = recordOf(item);
        // Later: what follows lists the groups anew, which must not happen while Qt still holds the item.
        QMetaObject::invokeMethod(
            this, [=, this, name = item->text(Name)] { emit renamed(group, name); }, Qt::QueuedConnection);
    });
}

void GroupTree::show(const std::vector<Group>& groups, bool mayChange)
{
    const QSignalBlocker blocker(this);
    const RecordId before = current();
    clear();
    std::unordered_map<RecordId, QTreeWidgetItem*> items;
    for (const Group& group : groups) {
        auto* item = new QTreeWidgetItem({drawable(group.name, 200), QString::number(group.claims)});
        item->setData(Name, Qt::UserRole, static_cast<int>(group.id.kind));
        item->setData(Name, Qt::UserRole + 1, group.id.value);
        item->setData(Name, Qt::AccessibleTextRole, tr("%1, claims: %2").arg(item->text(Name)).arg(group.claims));
        item->setTextAlignment(Claims, Qt::AlignRight | Qt::AlignVCenter);
        if (mayChange)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        items[group.id] = item;
    }
    for (const Group& group : groups) {
        QTreeWidgetItem* item = items[group.id];
        const auto parent = items.find(group.parent);
        const bool isLoop = parent != items.end() && (parent->second == item || parent->second->parent() == item);
        if (parent != items.end() && !isLoop)
            parent->second->addChild(item);
        else
            addTopLevelItem(item);
    }
    setRootIsDecorated(std::any_of(groups.begin(), groups.end(), [](const Group& group) { return !!group.parent; }));
    expandAll();
    if (const auto item = items.find(before); item != items.end())
        setCurrentItem(item->second);
}

RecordId GroupTree::current() const
{
    return recordOf(currentItem());
}

void GroupTree::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(draggedRowsFormat()))
        event->acceptProposedAction();
}

void GroupTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeWidgetItem* item = itemAt(event->position().toPoint());
    event->setAccepted(item && event->mimeData()->hasFormat(draggedRowsFormat()));
    if (item)
        setCurrentItem(item, Name, QItemSelectionModel::NoUpdate);
}

void GroupTree::dropEvent(QDropEvent* event)
{
    std::vector<ClaimId> claims;
    for (const DraggedRow& row : draggedRows(*event->mimeData())) {
        if (const auto claim = row.record.as<ClaimId>())
            claims.push_back(claim);
    }
    const RecordId group = recordOf(itemAt(event->position().toPoint()));
    if (claims.empty() || !group)
        return;
    event->setDropAction(Qt::CopyAction); // so that the claims stay where they came from
    event->accept();
    emit gathered(claims, group);
}

void GroupTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        emit deleteAsked();
    else
        QTreeWidget::keyPressEvent(event);
}
