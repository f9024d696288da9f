#include "views/search/savedviews.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/placing.h"
#include "model/debate/editing/removal.h"
#include "views/common/plaintext.h"
#include "views/common/roomydelegate.h"
#include "views/map/mapstate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

SavedViews::SavedViews(OpenDebate& debate, MapState& state, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(tr("&Keep")))
    , m_list(new QListWidget)
    , m_apply(new QPushButton(tr("&Use View")))
    , m_delete(new QPushButton(tr("De&lete View")))
{
    auto* label = new QLabel(tr("Saved &views"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_name->setAccessibleName(tr("Name of the view to keep"));
    m_name->setPlaceholderText(tr("Keep what is shown now as…"));
    auto* keeping = new QHBoxLayout;
    keeping->addWidget(m_name, 1);
    keeping->addWidget(m_keep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(label);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addLayout(keeping);
    connect(m_keep, &QPushButton::clicked, this, &SavedViews::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedViews::keep);
    connect(m_apply, &QPushButton::clicked, this, &SavedViews::apply);
    connect(m_delete, &QPushButton::clicked, this, &SavedViews::remove);
    connect(m_list, &QListWidget::itemActivated, this, &SavedViews::apply);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const SavedViewId view{item->data(Qt::UserRole).toLongLong()};
        // Later: what follows lists the views anew, which must not happen while Qt still holds the item.
        QMetaObject::invokeMethod(
            this, [=, this, name = item->text()] { rename(view, name); }, Qt::QueuedConnection);
    });
    connect(&debate, &OpenDebate::changed, this, &SavedViews::read);
    read();
}

void SavedViews::read()
{
    const QSignalBlocker blocker(m_list);
    const SavedViewId before = current();
    m_list->clear();
    for (const SavedView* view : m_debate.debate().table<SavedView>().inOrder()) {
        auto* item = new QListWidgetItem(view->name, m_list);
        item->setData(Qt::UserRole, view->id.value);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view->id == before)
            m_list->setCurrentItem(item);
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_apply->setVisible(!isEmpty);
    m_delete->setVisible(!isEmpty);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, 6) * std::max(20, m_list->sizeHintForRow(0)) + 4);
    const QString why = m_debate.whyReadOnly();
    m_keep->setEnabled(why.isEmpty());
    m_name->setEnabled(why.isEmpty());
    m_delete->setEnabled(why.isEmpty());
    m_keep->setToolTip(
        plainTip(why.isEmpty() ? tr("Keeps direction, filter, focus and folding under this name") : why));
}

SavedViewId SavedViews::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? SavedViewId{item->data(Qt::UserRole).toLongLong()} : SavedViewId();
}

void SavedViews::perform(const QString& label, const Result<Edits>& edits)
{
    const Result<Changes> done = edits ? m_debate.perform(label, *edits) : edits.error();
    if (!done)
        emit message(done.error().text());
}

void SavedViews::keep()
{
    perform(tr("Keep View"), keepView(m_debate.debate(), m_name->text(), m_state.toJson()));
    m_name->clear();
}

void SavedViews::apply()
{
    if (const SavedView* view = m_debate.debate().find(current()))
        m_state.restore(view->state);
    else
        emit message(tr("Choose a view first."));
}

void SavedViews::rename(SavedViewId view, const QString& name)
{
    if (tidied(name).isEmpty())
        emit message(tr("A view needs a name."));
    else
        perform(tr("Rename View"),
            revise(m_debate.debate(), std::vector{view}, [&](SavedView& one) { one.name = tidied(name); }));
    read();
}

void SavedViews::remove()
{
    if (const SavedViewId view = current())
        perform(tr("Delete View"), removal(m_debate.debate(), {view}));
    else
        emit message(tr("Choose a view first."));
}

bool SavedViews::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (watched != m_list || !isDelete)
        return QWidget::eventFilter(watched, event);
    remove();
    return true;
}
