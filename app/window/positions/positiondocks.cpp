#include "app/window/positions/positiondocks.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/statementactions.h"
#include "app/window/positions/stating.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "views/positions/matrixpanel.h"
#include "views/search/goto.h"
#include "views/stakeholders/stakeholderpanel.h"
#include "views/statements/statementpanel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

const QStringList onMap = {u"view.colour"_s, u"view.compare"_s, u"view.asserted"_s};
const QStringList onStakeholder = {u"people.statements"_s, u"people.position"_s, u"people.merge"_s, u"people.remove"_s};
const QStringList onMatrix = {u"positions.csv"_s, u"positions.svg"_s, u"positions.html"_s, u"people.position"_s};

QList<QAction*> actionsCalled(const MainWindow& window, const QStringList& ids)
{
    QList<QAction*> found;
    for (const QString& id : ids)
        found.append(window.actions()[id]);
    return found;
}

}

PositionDocks::PositionDocks(MainWindow& window, SourceDocks& sources)
    : QObject(&window)
    , m_window(window)
    , m_sources(sources)
    , m_positions(window.workspace()->file())
{
    connect(&window.workspace()->file(), &OpenDebate::changed, this,
        [this] { m_state.follow(m_window.workspace()->debate()); });
    addStakeholders();
    addStatements();
    addMatrix();
}

void PositionDocks::addStakeholders()
{
    Workspace& workspace = *m_window.workspace();
    m_stakeholders
        = new StakeholderPanel(workspace.file(), workspace.selection(), actionsCalled(m_window, onStakeholder));
    addDock(m_window, "stakeholders", tr("Stakeholders"), m_stakeholders, Qt::LeftDockWidgetArea);
    connect(m_stakeholders, &StakeholderPanel::message, &m_window, &MainWindow::announce);
    connect(m_stakeholders, &StakeholderPanel::statementFollowed, this, &PositionDocks::goTo);
    connect(m_stakeholders, &StakeholderPanel::removalAsked, m_window.actions()[u"people.remove"], &QAction::trigger);
    connect(m_stakeholders, &StakeholderPanel::mergeAsked, this, [this](StakeholderId one, StakeholderId other) {
        m_window.workspace()->selection().select({other, one});
        m_window.actions()[u"people.merge"]->trigger();
    });
    connect(m_stakeholders, &StakeholderPanel::contextMenuRequested, this,
        [this](StakeholderId id, QPoint at) { showMenu(id ? onStakeholder + onMap : QStringList{u"people.add"_s}, at); });
}

void PositionDocks::addBelow(const char* name, const QString& title, QWidget* panel)
{
    QDockWidget* dock = addDock(m_window, name, title, panel, Qt::BottomDockWidgetArea);
    if (QDockWidget* before = dockCalled(m_window, "review"))
        m_window.tabifyDockWidget(before, dock);
    dock->hide();
}

void PositionDocks::addStatements()
{
    Workspace& workspace = *m_window.workspace();
    GoTo& goTo = m_window.picking().goTo();
    m_statements = new StatementPanel({workspace.file(), goTo.source({Kind::Claim}), goTo.source({Kind::Stakeholder}),
        actionsCalled(m_window, StatementActions::changeIds()), actionsCalled(m_window, StatementActions::otherIds())});
    addBelow("statements", tr("Statements"), m_statements);
    connect(m_statements, &StatementPanel::message, &m_window, &MainWindow::announce);
    connect(m_statements, &StatementPanel::followed, this, &PositionDocks::goTo);
    connect(m_statements, &StatementPanel::editAsked, this, [this](StatementId id) { editStatement(m_window, id); });
    connect(m_statements, &StatementPanel::removalAsked, m_window.actions()[u"statements.remove"], &QAction::trigger);
    connect(m_statements, &StatementPanel::contextMenuRequested, this,
        [this](QPoint at) { showMenu(StatementActions::otherIds() + StatementActions::changeIds(), at); });
}

void PositionDocks::addMatrix()
{
    Workspace& workspace = *m_window.workspace();
    m_matrix = new MatrixPanel(
        {workspace.file(), workspace.selection(), m_positions, m_state, actionsCalled(m_window, onMatrix)});
    addBelow("positions", tr("Positions"), m_matrix);
    connect(m_matrix, &MatrixPanel::message, &m_window, &MainWindow::announce);
    connect(m_matrix, &MatrixPanel::followed, this, &PositionDocks::goTo);
}

QDockWidget* PositionDocks::stakeholdersDock() const
{
    return dockOf(m_stakeholders);
}

void PositionDocks::setTheme(const Theme& theme)
{
    m_stakeholders->setTheme(theme);
    m_statements->setTheme(theme);
    m_matrix->setTheme(theme);
}

void PositionDocks::showStakeholders()
{
    bringUp(m_stakeholders);
    m_stakeholders->startSearch();
}

void PositionDocks::addStakeholder()
{
    bringUp(m_stakeholders);
    m_stakeholders->startNaming();
}

void PositionDocks::showStatements()
{
    bringUpBelow(m_window, m_statements);
    m_statements->startSearch();
}

void PositionDocks::showStatementsOf(StakeholderId stakeholder)
{
    bringUpBelow(m_window, m_statements);
    m_statements->showOf(stakeholder);
    m_statements->setFocus();
}

void PositionDocks::showMatrix()
{
    constexpr int matrixHeight = 440; // px: its titles are high
    bringUpBelow(m_window, m_matrix, matrixHeight);
    m_matrix->setFocus();
}

/// Without taking the focus: what was clicked keeps it.
void PositionDocks::goTo(StatementId id)
{
    Workspace& workspace = *m_window.workspace();
    const Statement* statement = workspace.debate().find(id);
    if (!statement)
        return;
    const ClaimId claim = statement->claim;
    m_sources.read(id);
    workspace.selection().reveal(claim);
}

void PositionDocks::showMenu(const QStringList& ids, QPoint at)
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actionsCalled(m_window, ids));
    menu->popup(at);
}
