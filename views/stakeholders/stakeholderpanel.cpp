#include "views/stakeholders/stakeholderpanel.h"

#include "model/debate/editing/people.h"
#include "model/debate/sentences.h"
#include "views/common/menubutton.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"
#include "views/stakeholders/samebutton.h"
#include "views/stakeholders/stakeholdernames.h"
#include "views/stakeholders/stakeholdertree.h"
#include "views/statements/statementlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

StakeholderPanel::StakeholderPanel(
    OpenDebate& debate, Selection& selection, const QList<QAction*>& onStakeholder, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_words(new QLineEdit)
    , m_hint(plainLabel(tr("Nobody is in this debate yet.\n\nA stakeholder is whoever takes a stance: a person, an "
                           "organisation, a group or a government. Add one below, or select a passage in the reader "
                           "and press H to record who says what in it.")))
    , m_tree(new StakeholderTree)
    , m_about(plainLabel({}))
    , m_statements(new StatementList)
    , m_lower(new QWidget)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_add(new QPushButton(tr("&Add")))
    , m_count(plainLabel({}))
    , m_same(new SameButton)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("stakeholders"));
    build(onStakeholder);
    attend();
}

void StakeholderPanel::build(const QList<QAction*>& onStakeholder)
{
    m_words->setAccessibleName(tr("Find stakeholders"));
    m_words->setPlaceholderText(tr("Find by name, alias, initials…"));
    m_words->setClearButtonEnabled(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_statements->setAccessibleName(tr("What it says"));
    m_count->setWordWrap(false);
    auto* said = new QVBoxLayout(m_lower);
    said->setContentsMargins(0, 4, 0, 0);
    said->addWidget(m_about);
    said->addWidget(m_statements, 1);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_tree);
    halves->addWidget(m_lower);
    halves->setChildrenCollapsible(false);
    halves->setSizes({300, 200});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(menuButton(tr("&With This"), onStakeholder));
    buttons->addStretch(1);
    buttons->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_words);
    column->addWidget(m_hint, 1);
    column->addWidget(halves, 1);
    column->addWidget(m_same);
    column->addLayout(buttons);
    column->addLayout(makeAdding());
}

QBoxLayout* StakeholderPanel::makeAdding()
{
    m_name->setAccessibleName(tr("Name of a new stakeholder"));
    m_name->setPlaceholderText(tr("new stakeholder"));
    m_kind->setAccessibleName(tr("Kind of the new stakeholder"));
    for (StakeholderKind kind : stakeholderKinds())
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(6);
    m_add->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 3);
    row->addWidget(m_kind, 2);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &StakeholderPanel::add);
    connect(m_name, &QLineEdit::returnPressed, this, &StakeholderPanel::add);
    return row;
}

void StakeholderPanel::attend()
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &StakeholderPanel::read);
    connect(m_words, &QLineEdit::textChanged, this, &StakeholderPanel::read);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &StakeholderPanel::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, &StakeholderPanel::choose); // also the one that is chosen
    connect(m_tree, &StakeholderTree::renamed, this, &StakeholderPanel::takeName);
    connect(m_tree, &StakeholderTree::removalAsked, this, &StakeholderPanel::removalAsked);
    connect(m_tree, &StakeholderTree::entered, m_statements, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QWidget::customContextMenuRequested, this,
        [this](QPoint at) { emit contextMenuRequested(current(), m_tree->viewport()->mapToGlobal(at)); });
    connect(m_statements, &StatementList::followed, this, &StakeholderPanel::statementFollowed);
    connect(m_same, &SameButton::mergeAsked, this, &StakeholderPanel::mergeAsked);
    connect(&m_debate, &OpenDebate::changed, this, &StakeholderPanel::follow);
}

void StakeholderPanel::follow(const Changes& changes)
{
    const auto isSomebody = [](RecordId id) { return id.kind == Kind::Stakeholder; };
    m_isNew = m_isNew || changes.isEverything;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped})
        m_isNew = m_isNew || std::ranges::any_of(*ids, isSomebody);
    if (isVisible())
        m_later->start();
}

void StakeholderPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_statements->setTheme(theme);
    if (isVisible())
        read();
}

void StakeholderPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void StakeholderPanel::read()
{
    const Debate& debate = m_debate.debate();
    const QString why = m_debate.whyReadOnly();
    const int all = debate.table<Stakeholder>().count();
    int found = all;
    if (m_words->text().trimmed().isEmpty()) {
        m_tree->showTree(debate, m_theme, why.isEmpty());
    } else {
        const auto those = stakeholdersWith(debate, m_words->text());
        found = static_cast<int>(those.size());
        m_tree->showList(debate, those, m_theme, why.isEmpty());
    }
    m_hint->setVisible(all == 0);
    m_tree->parentWidget()->setVisible(all > 0);
    m_words->setVisible(all > 0);
    m_count->setText(all == 0 ? QString()
            : found < all     ? tr("%L1 of %L2").arg(found).arg(all)
                              : tr("%n stakeholders", nullptr, all));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_kind, m_add}) {
        widget->setEnabled(why.isEmpty());
        widget->setToolTip(why.isEmpty() ? QString() : plainTip(why));
    }
    if (isVisible() && std::exchange(m_isNew, false))
        m_same->read(debate);
    tell();
}

/// What the current one says.
void StakeholderPanel::tell()
{
    const Stakeholder* one = m_debate.debate().find(current());
    m_lower->setVisible(one);
    if (!one)
        return m_statements->show(m_debate.debate(), {});
    const auto statements = statementsOf(m_debate.debate(), one->id);
    m_about->setText(statements.empty()
            ? tr("%1 has said nothing here yet. Select a passage in the reader and press H, or set a position by hand.")
                  .arg(isolated(one->name, 200))
            : tr("%1 · statements: %L2").arg(isolated(one->name, 200)).arg(statements.size()));
    m_statements->show(m_debate.debate(), statements);
    m_statements->setVisible(!statements.empty());
}

void StakeholderPanel::choose()
{
    tell();
    const auto ids = selected();
    if (!ids.empty())
        m_selection.select({ids.begin(), ids.end()});
    emit currentChanged();
}

StakeholderId StakeholderPanel::current() const
{
    return m_tree->current();
}

std::vector<StakeholderId> StakeholderPanel::selected() const
{
    return m_tree->selected();
}

void StakeholderPanel::reveal(StakeholderId id)
{
    if (!m_words->text().isEmpty())
        m_words->clear();
    read();
    m_tree->choose(id);
    choose();
}

void StakeholderPanel::startSearch()
{
    QWidget* first = m_words->isVisibleTo(this) ? m_words : m_name;
    first->setFocus(Qt::ShortcutFocusReason);
}

void StakeholderPanel::startNaming()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void StakeholderPanel::add()
{
    const auto kind = static_cast<StakeholderKind>(m_kind->currentData().toInt());
    const Stakeholder fresh = newStakeholder(m_debate.debate(), m_name->text(), kind);
    if (!perform(tr("Add Stakeholder"), putStakeholder(m_debate.debate(), fresh)))
        return;
    m_name->clear();
    reveal(fresh.id);
}

void StakeholderPanel::takeName(StakeholderId id, const QString& name)
{
    if (const Stakeholder* old = m_debate.debate().find(id)) {
        Stakeholder renamed = *old;
        renamed.name = name;
        perform(tr("Rename Stakeholder"), putStakeholder(m_debate.debate(), renamed));
    }
    m_later->start();
}

bool StakeholderPanel::perform(const QString& label, const Result<Edits>& edits)
{
    if (edits && edits->empty())
        return true;
    const Result<Changes> done
        = edits ? m_debate.perform(stepName(label, m_debate.debate(), *edits), *edits) : edits.error();
    if (!done)
        emit message(done.error().text());
    return static_cast<bool>(done);
}
