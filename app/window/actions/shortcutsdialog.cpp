#include "app/window/actions/shortcutsdialog.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "model/debate/sentences.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

ShortcutsDialog::ShortcutsDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("&Assign"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    build();
    fill();
    resize(560, 520);
}

void ShortcutsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search Commands and Keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and Their Keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(m_search);
    column->addWidget(m_list);
    buildEditing(*column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* resetAll = buttons->addButton(tr("Reset A&ll"), QDialogButtonBox::ResetRole);
    resetAll->setAutoDefault(false); // Return in the search line is no wish to reset
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::fill);
}

void ShortcutsDialog::buildEditing(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New &keys:"), this);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New Keys"));
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    column.addLayout(row);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    column.addWidget(m_message);
    m_assign->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
}

void ShortcutsDialog::fill()
{
    const QString current = idOf(m_list->currentItem());
    m_list->clear();
    for (const QAction* action : m_actions.all()) {
        auto* item = new QTreeWidgetItem(m_list,
            {m_actions.plainName(Actions::id(action)),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, Actions::id(action));
        item->setToolTip(0, action->toolTip());
        QFont font = item->font(1);
        font.setBold(m_shortcuts.isChosen(Actions::id(action)));
        item->setFont(1, font);
        if (Actions::id(action) == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter(m_search->text());
}

void ShortcutsDialog::filter(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits
            = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void ShortcutsDialog::showCurrent()
{
    const QString id = idOf(m_list->currentItem());
    const auto keys = m_shortcuts.keys(id, m_actions.defaultKeys(id));
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_reset->setEnabled(m_shortcuts.isChosen(id));
    say({});
}

void ShortcutsDialog::assign()
{
    const QString id = idOf(m_list->currentItem());
    if (id.isEmpty())
        return;
    const QKeySequence key = m_keys->keySequence();
    if (const QString owner = nameOfOwner(key, id); !owner.isEmpty()) {
        return say(tr("%1 already has the keys %2. Give it other ones first.")
                       .arg(quoted(owner), key.toString(QKeySequence::NativeText)));
    }
    m_shortcuts.choose(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    say(key.isEmpty() ? tr("It has no keys now.")
                      : tr("The keys are %1 now.").arg(key.toString(QKeySequence::NativeText)));
}

void ShortcutsDialog::reset()
{
    const QString id = idOf(m_list->currentItem());
    for (const QKeySequence& key : m_actions.defaultKeys(id)) {
        if (const QString owner = nameOfOwner(key, id); !owner.isEmpty()) {
            return say(tr("%1 has the keys %2 now. Give it other ones first.")
                           .arg(quoted(owner), key.toString(QKeySequence::NativeText)));
        }
    }
    m_shortcuts.reset(id);
}

QString ShortcutsDialog::idOf(const QTreeWidgetItem* item) const
{
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QString ShortcutsDialog::nameOfOwner(const QKeySequence& key, const QString& except) const
{
    if (key.isEmpty())
        return {};
    for (const QAction* action : m_actions.all()) {
        const QString id = Actions::id(action);
        if (id != except && action->shortcuts().contains(key) && m_actions.canMeet(id, except))
            return m_actions.plainName(id);
    }
    return {};
}

void ShortcutsDialog::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
}
