#include "app/window/positions/peopleactions.h"

#include "app/commands/positionsoutput.h"
#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/bytesdialog.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/positions/stating.h"
#include "app/window/workspace.h"
#include "model/debate/editing/people.h"
#include "views/positions/matrixpanel.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/stakeholders/stakeholdermergedialog.h"
#include "views/stakeholders/stakeholderpanel.h"

PeopleActions::PeopleActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addViews();
    addExports();
    addChanges();
    connect(&window, &MainWindow::workspaceChanged, this, &PeopleActions::attend);
    update();
}

void PeopleActions::addViews()
{
    m_window.actions().add(
        {"view.stakeholders", tr("&Stakeholders"), tr("List who takes part, and what each says"), keys("Ctrl+Alt+W")},
        [this] { m_window.panels()->positions().showStakeholders(); });
    m_window.actions().add({"view.positions", tr("&Positions"),
                               tr("Show who holds what, as a matrix of stakeholders and claims"), keys("Ctrl+Alt+P")},
        [this] { m_window.panels()->positions().showMatrix(); });
    m_window.actions().add(
        {"people.statements", tr("Show &Its Statements"), tr("List what the chosen stakeholder says, in the table")},
        [this] { m_window.panels()->positions().showStatementsOf(selected().back()); });
}

/// The matrix as it is shown: its date, filters and order.
void PeopleActions::addExports()
{
    using Write = QByteArray (*)(const Debate&, const PositionMatrix&);
    const auto add = [this](const ActionPlan& plan, const BytesFormat& format, Write write) {
        m_window.actions().add(plan, [this, format, write] {
            saveBytes(m_window, format, [this, write] {
                m_window.panels()->positions().matrix().read();
                return write(m_window.workspace()->debate(), m_window.panels()->positions().matrix().matrix());
            });
        });
    };
    const QString title = tr("Export Positions");
    add({"positions.csv", tr("Export as &Table…"), tr("Write the positions as CSV, for spreadsheets")},
        {title, tr("CSV table (*.csv)"), QStringLiteral("-positions.csv")}, positionsCsv);
    add({"positions.svg", tr("Export as P&icture…"), tr("Write the positions as SVG")},
        {title, tr("SVG picture (*.svg)"), QStringLiteral("-positions.svg")}, positionsSvg);
    add({"positions.html", tr("Export as &Web Page…"), tr("Write the positions with their quotations as one page")},
        {title, tr("Web page (*.html)"), QStringLiteral("-positions.html")}, positionsHtml);
}

void PeopleActions::addChanges()
{
    Actions& actions = m_window.actions();
    actions.add({"people.add", tr("&Add Stakeholder"), tr("Name a person, an organisation, a group or a government")},
        [this] { m_window.panels()->positions().addStakeholder(); });
    actions.add({"people.position", tr("Set Position by &Hand…"),
                    tr("Record what a stakeholder holds on a claim without a quotation"), keys("Ctrl+Alt+H")},
        [this] { setPosition(m_window, m_claim, selected().empty() ? StakeholderId() : selected().back()); });
    actions.add({"people.merge", tr("&Merge With…"), tr("Make two stakeholders one, with all that either says")},
        [this] { merge(); });
    actions.add({"people.remove", tr("&Delete Stakeholder"),
                    tr("Delete the selected stakeholders; what they said stays, without a speaker")},
        [this] { remove(); });
}

void PeopleActions::attend()
{
    connect(&m_window.workspace()->selection(), &Selection::changed, this, [this] {
        if (const auto claims = m_window.workspace()->selection().all<ClaimId>(); !claims.empty())
            m_claim = claims.back();
        update();
    });
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &PeopleActions::update);
    update();
}

void PeopleActions::update()
{
    const Obstacles why(m_window);
    Actions& actions = m_window.actions();
    const QString nobody
        = selected().empty() ? tr("Choose a stakeholder in the list of stakeholders first.") : QString();
    for (const char* id : {"view.stakeholders", "view.positions", "positions.csv", "positions.svg", "positions.html"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
    actions.allow(u"people.statements", firstOf({why.noDebate(), nobody}));
    for (const char* id : {"people.add", "people.position"})
        actions.allow(QString::fromLatin1(id), why.notEditable());
    for (const char* id : {"people.merge", "people.remove"})
        actions.allow(QString::fromLatin1(id), firstOf({why.notEditable(), nobody}));
}

std::vector<StakeholderId> PeopleActions::selected() const
{
    return m_window.workspace() ? m_window.workspace()->selection().all<StakeholderId>() : std::vector<StakeholderId>();
}

void PeopleActions::merge()
{
    const auto ids = selected();
    if (ids.size() == 2)
        return mergeTwo(ids.back(), ids.front());
    m_window.picking().popup().open({tr("Stakeholder to merge with"), tr("Find the other one…"),
        tr("Nobody has these letters."), m_window.picking().goTo().source({Kind::Stakeholder}, ids.back()),
        [this, one = ids.back()](const PickItem& item) { mergeTwo(one, item.record.as<StakeholderId>()); }});
}

void PeopleActions::mergeTwo(StakeholderId one, StakeholderId other)
{
    auto* dialog = new StakeholderMergeDialog(m_window.workspace()->file(), one, other, &m_window);
    connect(dialog, &StakeholderMergeDialog::merged, this,
        [this](StakeholderId kept) { m_window.panels()->positions().stakeholders().reveal(kept); });
    dialog->open();
}

void PeopleActions::remove()
{
    Workspace& workspace = *m_window.workspace();
    workspace.perform(tr("Delete Stakeholder"), removeStakeholders(workspace.debate(), selected()));
}
