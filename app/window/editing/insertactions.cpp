#include "app/window/editing/insertactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/oncards.h"
#include "app/window/panels/panels.h"
#include "app/window/workspace.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "views/map/mapview.h"
#include "views/outline/outlineview.h"

#include <QInputDialog>

InsertActions::InsertActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addClaims();
    addBearings();
    addGroups();
    connect(&window, &MainWindow::workspaceChanged, this, &InsertActions::attend);
    update();
}

void InsertActions::addClaims()
{
    Actions& actions = m_window.actions();
    actions.add({"insert.claim", tr("&Claim"), tr("Add a claim that stands alone"), keys("Ctrl+Shift+N")},
        onCards(m_window, &MapView::addClaim, &OutlineView::addClaim));
    actions.add({"insert.sibling", tr("&Sibling"), tr("Add one more of what is selected, bearing on the same"),
                    keys("Ins"), true},
        onCards(m_window, &MapView::addSibling, &OutlineView::addSibling));
}

void InsertActions::addBearings()
{
    Actions& actions = m_window.actions();
    actions.add({"insert.reason", tr("&Reason"), tr("Add a reason for what is selected"),
                    keys("Ctrl+Return; Ctrl+Enter"), true},
        onCards(m_window, &MapView::addReason, &OutlineView::addReason));
    actions.add({"insert.objection", tr("&Objection"), tr("Add an objection to what is selected"),
                    keys("Ctrl+Shift+Return; Ctrl+Shift+Enter"), true},
        onCards(m_window, &MapView::addObjection, &OutlineView::addObjection));
    actions.add({"insert.premise", tr("&Linked Premise"),
                    tr("Add a claim that the selected reason or objection also rests on"), keys("Ctrl+L"), true},
        onCards(m_window, &MapView::addLinkedPremise, &OutlineView::addLinkedPremise));
    actions.add({"insert.undercut", tr("&Undercut"),
                    tr("Object to the step from premise to conclusion, not to either of them"), keys("Ctrl+U"), true},
        onCards(m_window, &MapView::undercut, &OutlineView::undercut));
}

void InsertActions::addGroups()
{
    Actions& actions = m_window.actions();
    actions.add({"insert.question", tr("&Question"), tr("Add a question that claims may answer"), keys("Ctrl+Shift+Q")},
        onCards(m_window, &MapView::addIssue, &OutlineView::addIssue));
    actions.add({"insert.option", tr("O&ption"), tr("Add an answer to the selected question"), keys("Ctrl+Shift+O")},
        [this] { addOption(); });
    actions.add({"insert.topic", tr("&Topic…"), tr("Gather the selected claims under a topic"), keys("Ctrl+T")},
        [this] { addTopic(); });
}

void InsertActions::attend()
{
    connect(&m_window.workspace()->selection(), &Selection::changed, this, &InsertActions::update);
    connect(m_window.file(), &DebateFile::modifiedChanged, this, &InsertActions::update);
    update();
}

void InsertActions::update()
{
    const Obstacles why(m_window);
    const QString notEditable = why.notEditable();
    Actions& actions = m_window.actions();
    for (const char* id : {"insert.claim", "insert.question", "insert.topic"})
        actions.allow(QString::fromLatin1(id), notEditable);
    const QString noTarget = why.noClaimOrQuestion().isEmpty() ? QString() : why.noClaimOrInference();
    actions.allow(u"insert.reason", firstOf({notEditable, noTarget}));
    for (const char* id : {"insert.objection", "insert.premise", "insert.undercut"})
        actions.allow(QString::fromLatin1(id), firstOf({notEditable, why.noClaimOrInference()}));
    for (const char* id : {"insert.sibling", "insert.option"})
        actions.allow(QString::fromLatin1(id), firstOf({notEditable, why.noClaimOrQuestion()}));
}

void InsertActions::addOption()
{
    OutlineView& outline = m_window.panels()->outline();
    if (outline.hasFocus())
        return outline.addOption();
    Workspace& workspace = *m_window.workspace();
    const RecordId current = workspace.selection().current();
    const Claim* claim = workspace.debate().find(current.as<ClaimId>());
    workspace.map().setFocus();
    if (current.kind == Kind::Issue)
        workspace.map().addReason(); // which answers it
    else if (claim && claim->issue)
        workspace.map().addSibling();
    else
        m_window.announce(tr("Select a question, or one of its answers."));
}

void InsertActions::addTopic()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Topic"));
    dialog->setLabelText(tr("Name of the topic that the selected claims belong to:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        Workspace& workspace = *m_window.workspace();
        const Topic topic = newTopic(workspace.debate(), name);
        Result<Edits> edits = putTopic(workspace.debate(), topic);
        const auto joined = revise(
            workspace.debate(), workspace.selection().all<ClaimId>(), [&](Claim& claim) { claim.topic = topic.id; });
        if (edits && joined)
            edits = *edits + *joined;
        workspace.perform(tr("Add Topic"), edits);
    });
    dialog->open();
}
