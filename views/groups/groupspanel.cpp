#include "views/groups/groupspanel.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

GroupsPage::GroupsPage(OpenDebate& debate, Selection& selection, const GroupKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_kind(kind)
    , m_tree(new GroupTree)
    , m_hint(plainLabel(kind.hint))
    , m_name(new QLineEdit)
    , m_later(new QTimer(this))
{
    m_tree->setAccessibleName(withoutMnemonic(kind.title));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_name->setAccessibleName(kind.newName);
    m_name->setPlaceholderText(kind.newName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_hint, 1);
    column->addWidget(m_tree, 1);
    addButtons(*column);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &GroupsPage::read);
    connect(&debate, &OpenDebate::changed, this, [this] {
        if (isVisible())
            m_later->start();
    });
    connect(m_tree, &GroupTree::renamed, this, &GroupsPage::rename);
    connect(m_tree, &GroupTree::deleteAsked, this, &GroupsPage::remove);
    connect(m_tree, &GroupTree::gathered, this, [this](const std::vector<ClaimId>& claims, RecordId group) {
        perform(tr("Group Claims"), m_kind.gather(m_debate.debate(), claims, group));
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this] { m_selection.select(m_tree->current()); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &GroupsPage::selectClaims);
}

void GroupsPage::addButtons(QBoxLayout& column)
{
    auto* groups = new QGridLayout; // in one line it would keep the side of the window wide, in some languages
    const auto add = [&](const QString& text, const QString& tip, auto run) {
        auto* button = new QPushButton(text);
        button->setToolTip(plainTip(tip));
        const auto number = static_cast<int>(m_buttons.size());
        groups->addWidget(button, number == 0 ? 0 : 1, number == 2 ? 1 : 0, 1, number == 0 ? 2 : 1);
        connect(button, &QPushButton::clicked, this, run);
        m_buttons.push_back(button);
    };
    add(tr("&Select Claims"), tr("Selects all claims of it, on the map and in the outline"),
        [this] { selectClaims(); });
    add(tr("Re&name"), tr("Changes its name (F2)"), [this] { m_tree->editItem(m_tree->currentItem(), 0); });
    add(tr("&Delete"), tr("Its claims stay in the debate"), [this] { remove(); });
    column.addLayout(groups);
    auto* making = new QHBoxLayout;
    m_create = new QPushButton(tr("&Add"));
    m_create->setAccessibleName(m_kind.newName);
    making->addWidget(m_name, 1);
    making->addWidget(m_create);
    column.addLayout(making);
    connect(m_create, &QPushButton::clicked, this, &GroupsPage::create);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupsPage::create);
}

void GroupsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void GroupsPage::read()
{
    const std::vector<Group> groups = m_kind.all(m_debate.debate());
    const QString why = m_debate.whyReadOnly();
    m_tree->show(groups, why.isEmpty());
    m_tree->setVisible(!groups.empty());
    m_hint->setVisible(groups.empty());
    for (QPushButton* button : m_buttons) {
        button->setVisible(!groups.empty());
        button->setEnabled(why.isEmpty() || button == m_buttons.front());
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_create}) {
        widget->setEnabled(why.isEmpty());
        widget->setToolTip(why.isEmpty() ? QString() : plainTip(why));
    }
}

bool GroupsPage::perform(const QString& label, const Result<Edits>& edits)
{
    if (edits && edits->empty())
        return true;
    const Result<Changes> done
        = edits ? m_debate.perform(stepName(label, m_debate.debate(), *edits), *edits) : edits.error();
    if (!done)
        emit message(done.error().text());
    return static_cast<bool>(done);
}

void GroupsPage::create()
{
    if (perform(m_kind.newName, m_kind.create(m_debate.debate(), m_name->text())))
        m_name->clear();
}

void GroupsPage::rename(RecordId id, const QString& name)
{
    perform(tr("Rename"), m_kind.rename(m_debate.debate(), id, name));
    m_later->start();
}

void GroupsPage::remove()
{
    if (m_tree->current())
        perform(tr("Delete"), removal(m_debate.debate(), {m_tree->current()}));
    else
        emit message(tr("Choose one first."));
}

void GroupsPage::selectClaims()
{
    if (!m_tree->current())
        return emit message(tr("Choose one first."));
    std::vector<RecordId> claims;
    for (const Claim* claim : m_kind.claims(m_debate.debate(), m_tree->current()))
        claims.push_back(claim->id);
    if (claims.empty())
        emit message(tr("It has no claims yet."));
    else
        m_selection.select(std::move(claims));
}

GroupsPanel::GroupsPanel(OpenDebate& debate, Selection& selection, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("groups"));
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Questions, topics and tags"));
    for (const GroupKind& kind : {issueGroups(), topicGroups(), tagGroups()}) {
        auto* page = new GroupsPage(debate, selection, kind);
        tabs->addTab(page, kind.title);
        connect(page, &GroupsPage::message, this, &GroupsPanel::message);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs);
}
