#include "views/statements/statementlist.h"

#include "views/inspector/quotations.h"
#include "views/search/recordnames.h"

#include <QKeyEvent>

StatementList::StatementList(QWidget* parent)
    : QListView(parent)
    , m_items(new PickList(this))
    , m_delegate(new PickDelegate(false, this))
{
    setModel(m_items);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex& index) { emit followed(m_items->at(index.row()).record.as<StatementId>()); });
}

void StatementList::show(const Debate& debate, const std::vector<const Statement*>& statements, bool hasHeadings)
{
    std::vector<PickItem> items;
    ClaimId before;
    for (const Statement* statement : statements) {
        if (items.size() == mostShown)
            break;
        PickItem item = statementItem(debate, *statement);
        if (hasHeadings && statement->claim != before)
            item.heading = shortNameOf(debate, statement->claim);
        before = statement->claim;
        items.push_back(std::move(item));
    }
    m_items->show(std::move(items));
}

void StatementList::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

StatementId StatementList::current() const
{
    return currentIndex().isValid() ? m_items->at(currentIndex().row()).record.as<StatementId>() : StatementId();
}

void StatementList::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && current())
        emit followed(current());
    else
        QListView::keyPressEvent(event);
}
